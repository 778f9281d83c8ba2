import { expect, test } from 'vitest';
import { itemFromJson, itemToJson } from '../../src/model/file-item.ts';
import { blankItem, type Item, mergeItems, writeItem } from '../../src/model/item.ts';
import type { JsonValue } from '../../src/model/json.ts';
import { readItem } from '../../src/model/read-item.ts';

const serving = (actor: string, item: Item, value: JsonValue) =>
  writeItem(actor, item, { fields: new Map([['serves', { replaces: 'all', values: [value] }]]) }).item;

const start = writeItem('start', blankItem('card'), {}).item;
const merged = mergeItems(
  serving('one', start, ['vision', 'task']),
  serving('other', start, ['task', 'principle']),
);

test('links that two teams made at the same time are all read, each once, whoever merges', () => {
  expect([...(readItem(merged).serves ?? [])].sort()).toEqual(['principle', 'task', 'vision']);
  const around = mergeItems(
    serving('other', start, ['task', 'principle']),
    serving('one', start, ['vision', 'task']),
  );
  expect(readItem(around).serves).toEqual(readItem(merged).serves);
});

test('a file with stamps and one without both bring all of them back', () => {
  for (const stamped of [true, false]) {
    const back = itemFromJson(itemToJson(merged, stamped), 'card', true);
    expect(readItem(back).serves).toEqual(readItem(merged).serves);
  }
});

test('a later choice replaces them, and what is no list of ids is kept and not read', () => {
  expect(readItem(serving('one', merged, ['vision'])).serves).toEqual(['vision']);
  const odd = readItem(serving('one', start, 'vision'));
  expect(odd.serves).toBeUndefined();
  expect(odd.unknown.get('serves')).toBe('vision');
});
