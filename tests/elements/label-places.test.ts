import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from '../../src/elements/label-places.ts';

test('labels that do not touch stay where they want to be', () => {
  const labels = [100, 20, 60].map((wanted) => ({ wanted, height: 19 }));
  expect(placeLabels(labels, 0, 200)).toEqual([100, 20, 60]);
});

test('labels that would touch move apart on both sides', () => {
  const labels = [100, 100].map((wanted) => ({ wanted, height: 20 }));
  expect(placeLabels(labels, 0, 200)).toEqual([90, 110]);
});

test('no label lies over another or outside, and all keep the order of their wishes', () => {
  const label = fc.record({ wanted: fc.integer({ min: 0, max: 400 }), height: fc.constantFrom(19, 38) });
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 18 }), (labels) => {
      const room = Math.max(
        400,
        labels.reduce((sum, { height }) => sum + height, 0),
      );
      const placed = placeLabels(labels, 0, room)
        .map((middle, index) => ({ ...(labels[index] ?? { wanted: 0, height: 0 }), middle }))
        .sort((a, b) => a.middle - b.middle);
      let free = -1e-6;
      let wish = Number.NEGATIVE_INFINITY;
      for (const { middle, height, wanted } of placed) {
        expect(middle - height / 2).toBeGreaterThanOrEqual(free);
        expect(wanted).toBeGreaterThanOrEqual(wish);
        free = middle + height / 2 - 1e-6;
        wish = wanted;
      }
      expect(free).toBeLessThanOrEqual(room);
    }),
  );
});
