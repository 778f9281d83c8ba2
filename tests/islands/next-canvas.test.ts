import { expect, test } from 'vitest';
import { nextCanvas } from '../../src/islands/next-canvas.ts';

const canvas = (id: string, items: number, after: readonly string[] = []) => ({ id, items, after });
const told = (canvases: readonly ReturnType<typeof canvas>[]) => {
  const next = nextCanvas(canvases);
  return next && [next.canvas.id, next.begun.map(({ id }) => id)];
};

test('what comes next is the first empty canvas whose forerunners were begun', () => {
  expect(told([canvas('a', 0), canvas('b', 0, ['a'])])).toEqual(['a', []]);
  expect(told([canvas('a', 1), canvas('b', 0, ['c']), canvas('c', 0, ['a'])])).toEqual(['c', ['a']]);
});

test('when none is ready the first empty one comes next, and a full prototype has none', () => {
  expect(told([canvas('b', 0, ['x', 'c']), canvas('c', 3)])).toEqual(['b', ['c']]);
  expect(told([canvas('a', 1), canvas('b', 2, ['a'])])).toBeUndefined();
});
