import { expect, test } from 'vitest';
import { holdingsOf, nothingHeld } from '../../../src/islands/canvas-holdings.ts';
import type { CanvasEntry, RegionOf } from '../../../src/islands/canvas-view.ts';
import { candidatesFor, collectedIn } from '../../../src/islands/fields/collected.ts';
import { pinnedIn, togglePin } from '../../../src/islands/fields/pins.ts';
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
  const store = candidatesFor(tab.prototype, 'poster-canvas', region);
  const stop = store.listen(() => {});
  expect(store.get().map(({ text }) => text)).toEqual(['a', 'b']);
  stop();
});

test('a pinned card that moved away can still be unpinned, and is followed where it stands', async () => {
  const tab = await openTeam();
  const { prototype } = tab;
  const [a = ''] = addCards(tab, 'why', ['a', 'b']);
  togglePin(prototype, 'poster-canvas', 'poster', a);
  const candidates = candidatesFor(prototype, 'poster-canvas', region);
  const collected = collectedIn(prototype, 'poster-canvas', region);
  const stops = [candidates.listen(() => {}), collected.listen(() => {})];
  const texts = () => candidates.get().map(({ text }) => text);
  expect(texts()).toEqual(['a', 'b']);
  prototype.move([a], { canvas: 'canvas', region: 'other', at: 'end' });
  expect(texts()).toEqual(['b', 'a']);
  prototype.startEditing(a);
  prototype.type(a, 'a, beter');
  prototype.endEditing(a);
  expect(collected.get().shown[0]).toMatchObject({ pinned: true, item: { text: 'a, beter' } });
  togglePin(prototype, 'poster-canvas', 'poster', a);
  expect(texts()).toEqual(['b']);
  for (const stop of stops) stop();
});

test('a card that two groups pinned is unpinned at once, as one step of undo', async () => {
  const tab = await openTeam();
  const { prototype } = tab;
  const [a = '', b = ''] = addCards(tab, 'why', ['a', 'b']);
  prototype.add('poster-canvas', 'poster', [{ shows: a }, { shows: b }, { shows: a }]);
  const pinned = pinnedIn(prototype, 'poster-canvas', 'poster');
  const stop = pinned.listen(() => {});
  togglePin(prototype, 'poster-canvas', 'poster', a);
  expect(pinned.get().map(({ text }) => text)).toEqual(['b']);
  prototype.undo();
  expect(pinned.get().map(({ text }) => text)).toEqual(['a', 'b']);
  expect(prototype.list('poster-canvas', 'poster').get()).toHaveLength(3);
  stop();
});

test('a pin counts once for the card that it shows, and no longer when that is gone', async () => {
  const tab = await openTeam();
  const { prototype } = tab;
  const [a = ''] = addCards(tab, 'why', ['a']);
  prototype.move([a], { canvas: 'canvas', region: 'other', at: 'end' });
  const entry: CanvasEntry = {
    id: 'poster-canvas',
    title: '',
    description: '',
    colour: 'rose',
    href: '',
    phase: '',
    after: [],
    regions: [{ id: 'poster', title: '', field: 'collect', rule: region }],
  };
  const store = holdingsOf(prototype, entry);
  const stop = store.listen(() => {});
  prototype.add('poster-canvas', 'poster', [{ shows: a }, { shows: a }]);
  expect(store.get()).toEqual({ items: 1, answers: 0, filled: 1, collected: 1 });
  prototype.remove([a]);
  expect(store.get()).toEqual(nothingHeld);
  prototype.undo();
  expect(store.get()).toEqual({ items: 1, answers: 0, filled: 1, collected: 1 });
  stop();
});
