import { type FieldType, oneLine, textLines } from './field-type.ts';

/** Things to do, with an owner (a role), a date, and the day on which they were done. */
export const tasks: FieldType = {
  name: 'tasks',
  carries: ['text', 'owner', 'date', 'done', 'serves', 'color', 'private'],
  isEmpty: (item) => item.text === '' && item.owner === undefined && item.date === undefined,
  lines: (item) => {
    const details = oneLine([item.owner, ...item.alternativesOf.owner, item.date]);
    return details === '' ? textLines(item) : [...textLines(item), details];
  },
};
