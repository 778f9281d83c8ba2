import type { JsonValue } from '../json.ts';
import { count, day, dayOrNull, type Kind, mark, moment, ordinal, word, words, yesOrNo } from './kinds.ts';

/**
 * Every field of one value that an item of some field type carries, with its kind. One name through the file, the model
 * and the screen. Not here: `text`, `evidence` and `owner` (free texts), `canvas`, `region`, `order` (one value, `place`),
 * `x`, `y` (one value, `xy`) and `votes` (a sum).
 */
export const itemFields = {
  /** Name of a colour of the palette. */
  color: word,
  /** Id of the heading card of the group that this card is in. */
  group: word,
  /** Ids of the items that this one serves. */
  serves: words,
  /** Id of the item that a team pinned in a collecting region. */
  shows: word,
  /** A statement: true for the chosen wording, false for a former one. */
  chosen: yesOrNo,
  /** The mark that a rater gave, on the scale of the region. */
  value: mark,
  /** Round of rating, from 1. */
  round: ordinal,
  /** Random id of a rater; never a name. */
  rater: word,
  /** Day of a task or of a count. */
  date: day,
  /** Day on which a task was done, or null. */
  done: dayOrNull,
  /** First year, month or day of a bar on a timeline. */
  start: moment,
  /** Last year, month or day of a bar on a timeline. */
  end: moment,
  /** Kind of a timeline item, from content. */
  kind: word,
  /** Group-level counts. */
  low: count,
  middle: count,
  high: count,
  /** A private note of the facilitator: left out of a clean copy. */
  private: yesOrNo,
} as const satisfies Record<string, Kind<JsonValue>>;

/** Name of a field of one value. */
export type FieldName = keyof typeof itemFields;

type ValueOfKind<K> = K extends Kind<infer Value> ? Value : never;

/** The values of the fields of one value, by name. */
export type FieldValues = { readonly [Name in FieldName]: ValueOfKind<(typeof itemFields)[Name]> };

/** The free texts of an item: each keeps all texts of teams that wrote at the same time until someone chooses. */
export const freeTexts = ['text', 'evidence', 'owner'] as const;

/** Name of a free text of an item. */
export type FreeTextName = (typeof freeTexts)[number];

/** Whether this is the name of a field of one value that the app knows. */
export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(itemFields, name);
}
