import { type FieldType, oneLine, textLines } from './field-type.ts';

/** Cards on school years, months or days. */
export const timeline: FieldType = {
  name: 'timeline',
  carries: ['text', 'start', 'end', 'kind', 'serves', 'color', 'private'],
  isEmpty: (item) => item.text === '' && item.start === undefined && item.kind === undefined,
  lines: (item) => {
    const when = oneLine([item.start, item.end]);
    return when === '' ? textLines(item) : [when, ...textLines(item)];
  },
};
