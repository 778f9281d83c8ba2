import { type FieldType, oneLine } from './field-type.ts';

/** One mark of one rater in one round; `text` names what is rated when the region rates several things. */
export const rating: FieldType = {
  name: 'rating',
  carries: ['text', 'value', 'evidence', 'round', 'rater', 'private'],
  isEmpty: (item) => item.value === undefined && item.evidence === undefined,
  lines: (item) => {
    const line = oneLine([item.value, item.evidence, ...item.alternativesOf.evidence]);
    return line === '' ? [] : [line];
  },
};
