import { type FieldType, textLines } from './field-type.ts';

/** One sentence to agree on; candidates side by side, former wordings kept with `chosen: false`. */
export const statement: FieldType = {
  name: 'statement',
  carries: ['text', 'chosen', 'votes', 'serves', 'shows', 'private'],
  isEmpty: (item) => item.text === '' && item.shows === undefined,
  lines: textLines,
};
