import { expect, test } from 'vitest';
import type { RegionOf } from '../../../src/islands/canvas-view.ts';
import { candidatesFor, collectedIn } from '../../../src/islands/fields/collected.ts';
import { addCards, openTeam } from '../team.ts';

const region: RegionOf<'collect'> = {
  id: 'poster',
  title: 'poster',
  colour: 'rose',
  width: 12,
  empty: '',
  prompts: [],
  examples: [],
  field: 'collect',
  from: ['canvas#why', 'canvas#principles'],
  pick: 'most-dots',
  limit: 2,
};

test('a collecting region follows the regions that it collects from, word by word', async () => {
  const { prototype, ...tab } = await openTeam();
  const [a = '', b = ''] = addCards({ prototype, ...tab }, 'why', ['a', 'b']);
  const [c = ''] = addCards({ prototype, ...tab }, 'principles', ['c']);
  const store = collectedIn(prototype, 'poster-canvas', region);
  const stop = store.listen(() => {});
  const texts = () => store.get().shown.map(({ item }) => item.text);
  expect(texts()).toEqual(['a', 'b']);
  expect(store.get().leftOut).toBe(1);
  prototype.vote(c, 3);
  expect(texts()).toEqual(['c', 'a']);
  prototype.startEditing(a);
  prototype.type(a, 'a, beter');
  expect(texts()).toEqual(['c', 'a, beter']);
  prototype.add('poster-canvas', 'poster', [{ shows: b }]);
  expect(store.get().shown[0]).toMatchObject({ pinned: true, item: { text: 'b' } });
  stop();
});

test('everything with a text can be pinned', async () => {
  const tab = await openTeam();
  addCards(tab, 'why', ['a', 'b']);
  tab.prototype.add('canvas', 'principles', [{ color: 'sun' }]);
  const store = candidatesFor(tab.prototype, region);
  const stop = store.listen(() => {});
  expect(store.get().map(({ text }) => text)).toEqual(['a', 'b']);
  stop();
});
