import { expect, test } from 'vitest';
import { underHeadings } from '../../../src/model/exports/headings.ts';
import { marksIn } from '../../../src/model/exports/marks.ts';
import { itemOf } from './sample.ts';

test('marks stand per criterion in the order of the content, and per round', () => {
  const items = [
    itemOf({ id: '1', text: 'echt', value: 2, round: 2 }),
    itemOf({ id: '2', text: 'relevant', value: 4 }),
    itemOf({ id: '3', text: 'echt', value: 1, round: 1, evidence: 'nog niet te zien' }),
    itemOf({ id: '4', text: 'echt', value: 4, round: 1 }),
    itemOf({ id: '5', text: 'vreemd', value: 3, round: 1 }),
  ];
  const marks = marksIn(items, ['relevant', 'leeg', 'echt']);
  expect(marks.map(({ criterion, rounds }) => [criterion, rounds.map(({ round }) => round)])).toEqual([
    ['relevant', [1]],
    ['echt', [1, 2]],
    ['vreemd', [1]],
  ]);
  const [first] = marks[1]?.rounds ?? [];
  expect([...(first?.tally ?? [])]).toEqual([
    [1, 1],
    [4, 1],
  ]);
  expect(first?.median).toBe(2.5);
  expect(first?.evidence).toEqual([{ value: 1, text: 'nog niet te zien' }]);
});

test('the words of evidence stand by the alphabet, in whatever order people marked', () => {
  const given = [
    itemOf({ id: '1', text: 'echt', value: 3, evidence: 'zorgraad' }),
    itemOf({ id: '2', text: 'echt', value: 1, evidence: 'Buurschool' }),
    itemOf({ id: '3', text: 'echt', value: 4, evidence: 'buurschool' }),
    itemOf({ id: '4', text: 'echt', value: 2, evidence: 'onthaal' }),
  ];
  const evidence = (items: typeof given) => marksIn(items, ['echt'])[0]?.rounds[0]?.evidence;
  expect(evidence(given)?.map(({ text }) => text)).toEqual([
    'Buurschool',
    'buurschool',
    'onthaal',
    'zorgraad',
  ]);
  expect(evidence(given.toReversed())).toEqual(evidence(given));
});

test('a round with evidence only has no median', () => {
  const [mark] = marksIn([itemOf({ id: '1', evidence: 'woord' })], []);
  expect(mark?.rounds[0]?.median).toBeUndefined();
});

test('cards come right after their heading, and none is lost', () => {
  const items = [
    itemOf({ id: 'a' }),
    itemOf({ id: 'b', group: 'd' }),
    itemOf({ id: 'c', group: 'gone' }),
    itemOf({ id: 'd' }),
    itemOf({ id: 'e', group: 'b' }),
    itemOf({ id: 'f', group: 'f' }),
    itemOf({ id: 'g', group: 'c' }),
  ];
  expect(underHeadings(items).map(({ item, heading }) => [item.id, heading?.id])).toEqual([
    ['a', undefined],
    ['c', undefined],
    ['g', 'c'],
    ['d', undefined],
    ['b', 'd'],
    ['e', undefined],
    ['f', undefined],
  ]);
});
