import { expect, test } from 'vitest';
import { edgeScroll } from '../../../src/islands/moving/edge-scroll.ts';

test('nothing scrolls while the pointer is in the middle', () => {
  expect(edgeScroll(400, 800)).toBe(0);
});

test('the page scrolls up at the upper edge and down at the lower one, faster towards the edge', () => {
  expect(edgeScroll(60, 800)).toBeLessThan(0);
  expect(edgeScroll(5, 800)).toBeLessThan(edgeScroll(60, 800));
  expect(edgeScroll(740, 800)).toBeGreaterThan(0);
  expect(edgeScroll(799, 800)).toBeGreaterThan(edgeScroll(740, 800));
});

test('a pointer outside the window scrolls no faster than one at its edge', () => {
  expect(edgeScroll(-500, 800)).toBe(edgeScroll(0, 800));
  expect(edgeScroll(5000, 800)).toBe(edgeScroll(800, 800));
});
