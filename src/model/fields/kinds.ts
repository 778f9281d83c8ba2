import { isList, type JsonObject, type JsonValue } from '../json.ts';
import { characters, limits } from '../limits.ts';

/**
 * A kind of value that a known field holds: the test that the app applies and the JSON Schema that is published, side by
 * side. A value that fails the test counts as unknown: it is kept and not used.
 */
export interface Kind<Value extends JsonValue> {
  readonly accepts: (value: JsonValue) => value is Value;
  readonly schema: JsonObject;
}

const pattern = (expression: RegExp): Kind<string> => ({
  accepts: (value): value is string => typeof value === 'string' && expression.test(value),
  schema: { type: 'string', pattern: expression.source },
});

const numberBetween = (low: number, high: number, integer: boolean): Kind<number> => ({
  accepts: (value): value is number =>
    typeof value === 'number' && value >= low && value <= high && (!integer || Number.isInteger(value)),
  schema: { type: integer ? 'integer' : 'number', minimum: low, maximum: high },
});

const largestNumber = 1_000_000_000;

/** Plain text of at most `limits.textCharacters` characters. */
export const plainText: Kind<string> = {
  accepts: (value): value is string =>
    typeof value === 'string' &&
    (value.length <= limits.textCharacters || characters(value) <= limits.textCharacters),
  schema: { type: 'string', maxLength: limits.textCharacters },
};

/** An id or another word for programs, never empty. */
export const word: Kind<string> = {
  accepts: (value): value is string => typeof value === 'string' && value.length > 0,
  schema: { type: 'string', minLength: 1 },
};

/** A list of ids. */
export const words: Kind<readonly string[]> = {
  accepts: (value): value is readonly string[] => isList(value) && value.every(word.accepts),
  schema: { type: 'array', items: word.schema },
};

/** true or false. */
export const yesOrNo: Kind<boolean> = {
  accepts: (value): value is boolean => typeof value === 'boolean',
  schema: { type: 'boolean' },
};

/** A whole number from zero. */
export const count: Kind<number> = numberBetween(0, largestNumber, true);

/** A whole number from one, for rounds. */
export const ordinal: Kind<number> = numberBetween(1, largestNumber, true);

/** A mark on a scale. */
export const mark: Kind<number> = numberBetween(-largestNumber, largestNumber, false);

/** A share from 0 to 1, a place on an axis. */
export const fraction: Kind<number> = numberBetween(0, 1, false);

/** A day, as YYYY-MM-DD. */
export const day: Kind<string> = pattern(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/** A year, a month or a day: YYYY, YYYY-MM or YYYY-MM-DD. */
export const moment: Kind<string> = pattern(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

/** A day, or null for "not yet". */
export const dayOrNull: Kind<string | null> = {
  accepts: (value): value is string | null => value === null || day.accepts(value),
  schema: { anyOf: [day.schema, { type: 'null' }] },
};

/** The kinds of the parts of `place` and `xy`. */
export const partKinds = { canvas: word, region: word, order: word, x: fraction, y: fraction } as const;
