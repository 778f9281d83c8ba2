import { type FieldType, textLines } from './field-type.ts';

/** Short cards, one idea each. */
export const cards: FieldType = {
  name: 'cards',
  carries: ['text', 'color', 'votes', 'group', 'serves', 'shows', 'private'],
  isEmpty: (item) => item.text === '' && item.shows === undefined,
  lines: textLines,
};
