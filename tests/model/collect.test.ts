import { expect, test } from 'vitest';
import { type CollectRule, collect, type DocumentReader } from '../../src/model/collect.ts';
import type { ItemView } from '../../src/model/read-item.ts';
import { itemOf } from './exports/sample.ts';

/** A document with these items per canvas#region. */
function reader(regions: Record<string, readonly ItemView[]>): DocumentReader {
  const all = Object.values(regions).flat();
  return {
    region: (canvas, region) => regions[`${canvas}#${region}`] ?? [],
    item: (id) => all.find((item) => item.id === id),
  };
}

const cards = reader({
  'a#one': [
    itemOf({ id: 'a', text: 'a', votes: 1 }),
    itemOf({ id: 'b', text: 'b', votes: 3 }),
    itemOf({ id: 'empty', text: '' }),
    itemOf({ id: 'note', text: 'note', private: true, votes: 9 }),
  ],
  'a#two': [itemOf({ id: 'c', text: 'c', votes: 3 }), itemOf({ id: 'd', text: 'd' })],
});
const rule = (part: Partial<CollectRule>): CollectRule => ({
  from: ['a#one', 'a#two'],
  pick: 'all',
  limit: 12,
  ...part,
});
const ids = (shown: ReturnType<typeof collect>) => shown.shown.map(({ item }) => item.id);

test('all: in the order of the regions, without empty cards and private notes', () => {
  const collected = collect(rule({}), [], cards);
  expect(ids(collected)).toEqual(['a', 'b', 'c', 'd']);
  expect(collected.leftOut).toBe(0);
});

test('most dots first, and nothing disappears for want of dots', () => {
  expect(ids(collect(rule({ pick: 'most-dots' }), [], cards))).toEqual(['b', 'c', 'a', 'd']);
});

test('the limit leaves out, and says how many', () => {
  const collected = collect(rule({ pick: 'most-dots', limit: 2 }), [], cards);
  expect(ids(collected)).toEqual(['b', 'c']);
  expect(collected.leftOut).toBe(2);
});

test('chosen: only the chosen wording, the first region first', () => {
  const document = reader({
    'a#one': [
      itemOf({ id: 'old', text: 'old', chosen: false }),
      itemOf({ id: 'new', text: 'new', chosen: true }),
    ],
    'a#two': [itemOf({ id: 'open', text: 'open' }), itemOf({ id: 'also', text: 'also', chosen: true })],
  });
  expect(ids(collect(rule({ pick: 'chosen' }), [], document))).toEqual(['new', 'also']);
  expect(ids(collect(rule({ pick: 'all' }), [], document))).toEqual(['new', 'open', 'also']);
});

test('of a region where a team chooses only the chosen wording comes, beside all cards of another', () => {
  const document = reader({
    'a#one': [itemOf({ id: 'card', text: 'card' })],
    'a#two': [
      itemOf({ id: 'open', text: 'open', votes: 9 }),
      itemOf({ id: 'new', text: 'new', chosen: true }),
    ],
  });
  expect(ids(collect(rule({ onlyChosen: ['a#two'] }), [], document))).toEqual(['card', 'new']);
});

test('a region that stands in gives something only while the others and the pins give nothing', () => {
  const sentence = [itemOf({ id: 'sentence', text: 'sentence', chosen: true })];
  const standIn = rule({ pick: 'chosen', standIn: ['a#two'] });
  const names = reader({ 'a#one': [itemOf({ id: 'name', text: 'name', chosen: true })], 'a#two': sentence });
  expect(collect(standIn, [], names)).toMatchObject({ shown: [{ item: { id: 'name' } }], leftOut: 0 });
  const open = reader({ 'a#one': [itemOf({ id: 'name', text: 'name' })], 'a#two': sentence });
  expect(ids(collect(standIn, [], open))).toEqual(['sentence']);
  expect(ids(collect(standIn, [itemOf({ id: 'pin', shows: 'name' })], open))).toEqual(['name']);
  expect(ids(collect(standIn, [itemOf({ id: 'pin', shows: 'sentence' })], names))).toEqual([
    'sentence',
    'name',
  ]);
});

test('most dots: what was chosen comes before what has dots', () => {
  const document = reader({
    'a#one': [itemOf({ id: 'dots', text: 'dots', votes: 3 })],
    'a#two': [itemOf({ id: 'new', text: 'new', chosen: true })],
  });
  const chosenToo = rule({ pick: 'most-dots', onlyChosen: ['a#two'], limit: 1 });
  expect(ids(collect(chosenToo, [], document))).toEqual(['new']);
});

test('what a team pinned comes first and stays, also past the limit, and never twice', () => {
  const pins = ['d', 'a', 'd', 'gone', 'note'].map((shows, at) => itemOf({ id: `pin${at}`, shows }));
  const collected = collect(rule({ pick: 'most-dots', limit: 1 }), pins, cards);
  expect(collected.shown.map(({ item, pinned }) => [item.id, pinned])).toEqual([
    ['d', true],
    ['a', true],
  ]);
  expect(collected.leftOut).toBe(2);
});

test('a region that is not there gives nothing', () => {
  expect(collect(rule({ from: ['x#y', 'nonsense'] }), [], cards)).toEqual({ shown: [], leftOut: 0 });
});

test('a text that stands on two canvases comes once, from where it has most dots', () => {
  const document = reader({
    'a#one': [itemOf({ id: 'a', text: 'Het team beslist', votes: 1 }), itemOf({ id: 'b', text: 'b' })],
    'a#two': [itemOf({ id: 'c', text: ' Het team  beslist', votes: 4 })],
  });
  expect(ids(collect(rule({ pick: 'most-dots', limit: 1 }), [], document))).toEqual(['c']);
  expect(collect(rule({ pick: 'most-dots', limit: 1 }), [], document).leftOut).toBe(1);
  const pins = [itemOf({ id: 'pin', shows: 'a' })];
  expect(ids(collect(rule({}), pins, document))).toEqual(['a', 'b']);
});
