import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadPoints } from '../../../src/islands/sheets/spread-points.ts';

const field = { width: 200, height: 100, apart: 7 };
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('a point that is in nobody’s way stays where it is', () => {
  expect(spreadPoints([{ x: 0.5, y: 0.25 }], field)).toEqual([{ x: 0.5, y: 0.25 }]);
});

test('points never cover each other and never stick out', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ x: share, y: share }), { maxLength: 60 }), (points) => {
      const placed = spreadPoints(points, field).map(({ x, y }) => ({
        x: x * field.width,
        y: y * field.height,
      }));
      expect(placed).toHaveLength(points.length);
      placed.forEach((one, at) => {
        expect(one.x).toBeGreaterThanOrEqual(field.apart / 2 - 1e-9);
        expect(one.x).toBeLessThanOrEqual(field.width - field.apart / 2 + 1e-9);
        expect(one.y).toBeGreaterThanOrEqual(field.apart / 2 - 1e-9);
        expect(one.y).toBeLessThanOrEqual(field.height - field.apart / 2 + 1e-9);
        for (const other of placed.slice(0, at)) {
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(field.apart - 1e-9);
        }
      });
    }),
    { numRuns: 100 },
  );
});
