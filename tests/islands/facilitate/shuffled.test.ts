import { expect, test } from 'vitest';
import { shuffled } from '../../../src/islands/facilitate/shuffled.ts';

test('a random order holds everything once and leaves the list as it was', () => {
  const groups = ['a', 'b', 'c', 'd', 'e'];
  expect([...shuffled(groups)].sort()).toEqual(groups);
  expect(groups).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(shuffled([])).toEqual([]);
});

test('every order is as likely as any other', () => {
  const seen = new Map<string, number>();
  for (let first = 0; first < 3; first += 1)
    for (let second = 0; second < 2; second += 1) {
      const draws = [first, second];
      const order = shuffled(['a', 'b', 'c'], () => draws.shift() ?? 0).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
  expect([...seen.values()]).toEqual([1, 1, 1, 1, 1, 1]);
});
