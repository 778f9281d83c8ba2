import { type FieldType, textLines } from './field-type.ts';

/** Cards on two axes; without `x` and `y` a card waits beside the matrix. */
export const matrix: FieldType = {
  name: 'matrix',
  carries: ['text', 'x', 'y', 'color', 'votes', 'group', 'serves', 'shows', 'private'],
  isEmpty: (item) => item.text === '' && item.shows === undefined,
  lines: textLines,
};
