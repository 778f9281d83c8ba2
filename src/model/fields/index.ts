import { cards } from './cards.ts';
import { counts } from './counts.ts';
import type { FieldType, FieldTypeName } from './field-type.ts';
import { matrix } from './matrix.ts';
import { rating } from './rating.ts';
import { statement } from './statement.ts';
import { tasks } from './tasks.ts';
import { timeline } from './timeline.ts';

/** All field types by name. The compiler names each one that is missing. */
export const fieldTypes: { readonly [Name in FieldTypeName]: FieldType } = {
  cards,
  statement,
  rating,
  matrix,
  tasks,
  timeline,
  counts,
};
