import { expect, test } from 'vitest';
import { fitRows, largestFitting } from '../../../src/islands/sheets/poster/fit-rows.ts';

const panel = (id: string, lines: number) => ({
  id,
  frame: 10,
  gap: 0,
  lines: Array.from({ length: lines }, (_, at) => ({ from: at, to: at + 1, height: 10, keep: false })),
});

test('what fits stays', () => {
  const shown = fitRows([[panel('a', 3), panel('b', 1)], [panel('c', 2)]], { height: 70, gap: 0 });
  expect([...(shown ?? [])]).toEqual([
    ['a', 3],
    ['b', 1],
    ['c', 2],
  ]);
});

test('the tallest gives way first, and each keeps one line', () => {
  const rows = [[panel('a', 9), panel('b', 2)], [panel('c', 3)]];
  expect([...(fitRows(rows, { height: 60, gap: 0 }) ?? [])]).toEqual([
    ['a', 2],
    ['b', 2],
    ['c', 2],
  ]);
  expect([...(fitRows(rows, { height: 40, gap: 0 }) ?? [])]).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 1],
  ]);
  expect(fitRows(rows, { height: 39, gap: 0 })).toBeUndefined();
});

test('what went first comes back where there is room beside something taller', () => {
  const rows = [[panel('a', 4), panel('b', 4)], [panel('c', 2)]];
  expect([...(fitRows(rows, { height: 70, gap: 0 }) ?? [])]).toEqual([
    ['a', 3],
    ['b', 3],
    ['c', 2],
  ]);
});

test('a panel without lines keeps its frame', () => {
  expect([...(fitRows([[panel('a', 0)], [panel('b', 4)]], { height: 40, gap: 5 }) ?? [])]).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});

test('the largest size that fits is found to within a fiftieth', () => {
  const size = largestFitting(1, 2, (tried) => tried <= 1.618);
  expect(size).toBeLessThanOrEqual(1.618);
  expect(size).toBeGreaterThan(1.58);
  expect(largestFitting(1, 2, () => true)).toBe(2);
  expect(largestFitting(1, 2, () => false)).toBe(1);
});
