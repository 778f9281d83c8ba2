import { expect, it } from 'vitest';
import { addItems } from '../../src/model/commands/add.ts';
import { vote } from '../../src/model/commands/votes.ts';
import type { Item } from '../../src/model/item.ts';
import { readStoredItem } from '../../src/storage/stored-item.ts';

const context = { actor: 'actor', newId: () => 'card' };

function item(): Item {
  const start = { text: 'hello', serves: ['a', 'b'], x: 0.5, y: 1 };
  const [added] = addItems(context, [], { canvas: 'c', region: 'r' }, [start]).items;
  const [voted] = (added && vote(context, added, 2)?.items) ?? [];
  if (!voted) throw new Error('no item');
  return voted;
}

it('reads back what was stored, a copy included', () => {
  expect(readStoredItem(item())).toEqual(item());
  expect(readStoredItem(structuredClone(item()))).toEqual(item());
  const removed = { ...item(), live: new Set() };
  expect(readStoredItem(removed)).toEqual(removed);
});

it('keeps names such as __proto__ as names', () => {
  const fields = new Map([
    ...item().fields,
    ['__proto__', new Map([['actor.1', JSON.parse('{"__proto__":1}')]])],
  ]);
  const strange = { ...item(), fields };
  expect(readStoredItem(structuredClone(strange))?.fields.get('__proto__')).toEqual(
    new Map([['actor.1', JSON.parse('{"__proto__":1}')]]),
  );
});

const deep = () => {
  let value: unknown = 'end';
  for (let n = 0; n < 200; n += 1) value = [value];
  return value;
};

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', 'item'],
  ['no id', { ...item(), id: undefined }],
  ['fields that are no map', { ...item(), fields: {} }],
  ['a field that is no map', { ...item(), fields: new Map([['text', 'hello']]) }],
  ['a value that is no JSON', { ...item(), fields: new Map([['text', new Map([['actor.1', new Date()]])]]) }],
  ['a number that is none', { ...item(), fields: new Map([['text', new Map([['actor.1', Number.NaN]])]]) }],
  ['a value without end', { ...item(), fields: new Map([['text', new Map([['actor.1', deep()]])]]) }],
  ['a dot without number', { ...item(), fields: new Map([['text', new Map([['actor', 'x']])]]) }],
  ['a dot that was never seen', { ...item(), fields: new Map([['text', new Map([['actor.99', 'x']])]]) }],
  ['a stamp that was never seen', { ...item(), live: new Set(['other.1']) }],
  ['stamps that are no set', { ...item(), live: ['actor.1'] }],
  ['a vote of text', { ...item(), votes: new Map([['actor.1', { count: '2', after: [] }]]) }],
  ['a count of edits below one', { ...item(), seen: new Map([['actor', 0]]) }],
  ['a count of edits that is none', { ...item(), seen: new Map([['actor', 1.5]]) }],
])('takes %s for damaged', (_name, value) => {
  expect(readStoredItem(value)).toBeUndefined();
});
