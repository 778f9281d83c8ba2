import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byCodeUnits } from '../../src/model/json.ts';
import { isOrderKey, keysAt } from '../../src/model/order.ts';
import { compareItems } from '../../src/model/read-item.ts';

const key = fc.oneof(
  fc.constantFrom('', 'a0', 'a1', 'a1V', 'Zz', 'b00', 'a0', 'niets', 'A', 'é', '~', 'a00'),
  fc.string({ maxLength: 4 }),
  fc.constant('a'.repeat(500)),
);

describe('keys for a place among others', () => {
  test('always lie between the neighbours, whatever keys these had; order is kept', () => {
    fc.assert(
      fc.property(
        fc.array(key, { maxLength: 8 }),
        fc.nat(),
        fc.integer({ min: 1, max: 4 }),
        (keys, at, count) => {
          const sorted = keys.map((order, index) => ({ id: `i${index}`, order })).sort(compareItems);
          const index = at % (sorted.length + 1);
          const fresh = keysAt(sorted, index, count);
          const orders = sorted.map(({ id, order }) => fresh.repaired.get(id) ?? order);
          const all = [...orders.slice(0, index), ...fresh.keys, ...orders.slice(index)];
          const around = all.slice(Math.max(0, index - 1), index + count + 1);
          expect(fresh.keys).toHaveLength(count);
          expect(fresh.keys.every(isOrderKey)).toBe(true);
          expect(new Set(around).size).toBe(around.length);
          expect(all).toEqual([...all].sort(byCodeUnits));
        },
      ),
      { numRuns: process.env['AMORE_LONG'] === '1' ? 10_000 : 1_000 },
    );
  });

  test('leave good neighbours alone', () => {
    const sorted = ['a0', 'a1', 'a2'].map((order) => ({ id: order, order }));
    expect(keysAt(sorted, 1, 2)).toEqual({ keys: ['a0G', 'a0V'], repaired: new Map() });
    expect(keysAt([], 0, 2)).toEqual({ keys: ['a0', 'a1'], repaired: new Map() });
    expect(keysAt(sorted, 3, 1).keys).toEqual(['a3']);
    expect(keysAt(sorted, 0, 1).keys).toEqual(['Zz']);
  });
});
