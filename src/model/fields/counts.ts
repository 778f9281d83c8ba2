import { type FieldType, oneLine } from './field-type.ts';

/** Numbers of a group at one moment, never of a person. */
export const counts: FieldType = {
  name: 'counts',
  carries: ['date', 'low', 'middle', 'high', 'private'],
  isEmpty: (item) => item.low === undefined && item.middle === undefined && item.high === undefined,
  lines: (item) => {
    const line = oneLine([item.date, item.low, item.middle, item.high]);
    return line === '' ? [] : [line];
  },
};
