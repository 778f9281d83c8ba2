import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemFields } from '../../../src/model/fields/item-fields.ts';
import { type Kind, partKinds, plainText } from '../../../src/model/fields/kinds.ts';
import type { JsonValue } from '../../../src/model/json.ts';

const kinds: Record<string, Kind<JsonValue>> = { ...itemFields, ...partKinds, text: plainText };
const ajv = new Ajv();

const value: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(
    '',
    'sun',
    '2026',
    '2026-13',
    '2026-11',
    '2026-11-22',
    '2026-11-22T10:00',
    ' 2026',
  ),
  fc.constantFrom<JsonValue>(
    null,
    true,
    false,
    0,
    1,
    -1,
    0.5,
    1.5,
    1e12,
    1_000_000_000,
    [],
    ['a'],
    [''],
    ['a', 1],
  ),
  fc.constantFrom<JsonValue>({}, '🌻'.repeat(10_000), '🌻'.repeat(10_001), 'x'.repeat(10_001)),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
  fc.array(fc.string(), { maxLength: 3 }),
);

describe('a value that the app uses is one that the schema allows', () => {
  test.each(Object.entries(kinds))('%s', (_, kind) => {
    const validate = ajv.compile({ ...kind.schema });
    fc.assert(
      fc.property(value, (one) => kind.accepts(one) === validate(one)),
      { numRuns: 400 },
    );
    expect(kind.accepts({})).toBe(false);
  });
});
