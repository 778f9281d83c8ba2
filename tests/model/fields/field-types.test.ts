import { describe, expect, test } from 'vitest';
import { fieldTypes } from '../../../src/model/fields/index.ts';
import { isFieldName } from '../../../src/model/fields/item-fields.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { handMade, openedWith, viewOf } from '../start.ts';

const examples: Record<
  keyof typeof fieldTypes,
  { readonly item: JsonObject; readonly lines: readonly string[] }
> = {
  cards: { item: { text: 'een', alternatives: ['twee'], color: 'sun' }, lines: ['een', 'twee'] },
  statement: { item: { text: 'Elk kind hoort erbij', chosen: true }, lines: ['Elk kind hoort erbij'] },
  rating: { item: { value: 3, evidence: 'de poort', round: 1, rater: 'r1' }, lines: ['3 · de poort'] },
  matrix: { item: { text: 'kaart', x: 0, y: 1 }, lines: ['kaart'] },
  tasks: {
    item: { text: 'bellen', owner: 'coach', date: '2026-12-01', done: null },
    lines: ['bellen', 'coach · 2026-12-01'],
  },
  timeline: {
    item: { text: 'intake', start: '2026', end: '2026-12', kind: 'intake' },
    lines: ['2026 · 2026-12', 'intake'],
  },
  counts: { item: { date: '2026-11-22', low: 0, middle: 4, high: 9 }, lines: ['2026-11-22 · 0 · 4 · 9'] },
};

function viewed(item: JsonObject) {
  return viewOf(
    openedWith(handMade([{ id: 'a', canvas: 'c', region: 'r', order: 'a0', ...item }])).prototype,
    'a',
  );
}

describe.each(Object.entries(fieldTypes))('field type %s', (name, type) => {
  const example = examples[type.name];

  test('is registered under its name, and carries fields that are known', () => {
    expect(type.name).toBe(name);
    const others = ['text', 'evidence', 'owner', 'votes', 'x', 'y'];
    expect(type.carries.filter((field) => !isFieldName(field) && !others.includes(field))).toEqual([]);
  });

  test('carries every field of an item of it, and reads each', () => {
    const view = viewed(example.item);
    expect(view).toMatchObject(example.item);
    expect(view.unknown.size).toBe(0);
    const names = Object.keys(example.item).filter((field) => field !== 'alternatives');
    expect(type.carries).toEqual(expect.arrayContaining(names));
  });

  test('knows empty from filled, and gives its lines', () => {
    expect(type.isEmpty(viewed({}))).toBe(true);
    expect(type.lines(viewed({}))).toEqual([]);
    expect(type.isEmpty(viewed(example.item))).toBe(false);
    expect(type.lines(viewed(example.item))).toEqual(example.lines);
  });
});

test('a known field of the wrong type counts as unknown, and is kept until someone sets it', () => {
  const view = viewed({ color: 7, votes: 'veel', x: 2, y: 0.5, done: 'ooit', canvas: 5, text: ['a'] });
  expect(view).toMatchObject({ votes: 0, y: 0.5, canvas: '', text: '' });
  expect([...view.unknown].sort()).toEqual([
    ['canvas', 5],
    ['color', 7],
    ['done', 'ooit'],
    ['text', ['a']],
    ['votes', 'veel'],
    ['x', 2],
  ]);
});
