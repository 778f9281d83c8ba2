import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addCards, type Laptop, newLaptop, type Tab, type TabOptions, texts } from './laptop.ts';

let laptop: Laptop;
beforeEach(() => {
  laptop = newLaptop();
});
afterEach(() => laptop.off());

/** Two tabs with the same prototype, in which one card stands. */
async function twoTabs(
  options: TabOptions = {},
): Promise<{ readonly one: Tab; readonly two: Tab; readonly card: string }> {
  const one = laptop.tab(options);
  await one.prototype.openFromAddress('nl');
  const [card = ''] = addCards(one, 'first');
  await one.settle();
  const two = laptop.tab({ ...options, address: one.address() ?? '' });
  await two.prototype.openFromAddress('nl');
  return { one, two, card };
}

async function settleBoth(...tabs: readonly Tab[]): Promise<void> {
  for (let round = 0; round < 2; round += 1) for (const tab of tabs) await tab.settle();
}

describe('two tabs on one prototype', () => {
  it('show each other what is written, while it is being written', async () => {
    const { one, two, card } = await twoTabs();
    one.prototype.startEditing(card);
    one.prototype.type(card, 'first, typed');
    // Only messages can pass here: nothing that waits for its moment is run.
    await vi.waitFor(() => expect(texts(two)).toEqual(['first, typed']));
    addCards(two, 'second');
    await settleBoth(one, two);
    expect(texts(one)).toEqual(['first, typed', 'second']);
  });

  it('each undo their own steps', async () => {
    const { one, two } = await twoTabs();
    addCards(one, 'of one');
    await settleBoth(one, two);
    addCards(two, 'of two');
    await settleBoth(one, two);
    one.prototype.undo();
    await settleBoth(one, two);
    expect(texts(one)).toEqual(['first', 'of two']);
    expect(texts(two)).toEqual(['first', 'of two']);
    expect(two.prototype.canUndo.get()).toBe(true);
    two.prototype.undo();
    await settleBoth(one, two);
    expect(texts(one)).toEqual(['first']);
  });

  it('keep both texts when they write in one card at once, until someone chooses', async () => {
    const { one, two, card } = await twoTabs();
    one.prototype.startEditing(card);
    two.prototype.startEditing(card);
    one.prototype.type(card, 'of one');
    two.prototype.type(card, 'of two');
    await settleBoth(one, two);
    for (const tab of [one, two]) {
      const view = tab.prototype.item(card).get();
      expect([view?.text, ...(view?.alternatives ?? [])]).toEqual(['of one', 'of two']);
      expect(tab.prototype.counts('canvas').get().undecided).toBe(1);
    }
    two.prototype.chooseText(card, 'of two');
    await settleBoth(one, two);
    expect(texts(one)).toEqual(['of two']);
    const later = laptop.tab();
    await later.prototype.openFromAddress('nl');
    expect(texts(later)).toEqual(['of two']);
  });

  it('overwrite nothing on the device when they do not hear each other', async () => {
    const { one, two, card } = await twoTabs({ deaf: true });
    one.prototype.type(card, 'of one');
    await one.settle();
    two.prototype.vote(card, 2);
    two.prototype.setTitle('of two');
    await two.settle();
    const later = laptop.tab();
    await later.prototype.openFromAddress('nl');
    expect(later.prototype.item(card).get()).toMatchObject({ text: 'of one', votes: 2 });
    // The tab that wrote last learned on the way what stood there.
    expect(texts(two)).toEqual(['of one']);
  });

  it('catch up when one comes back after it was frozen', async () => {
    const { one, two, card } = await twoTabs({ deaf: true });
    two.prototype.type(card, 'meanwhile');
    addCards(two, 'more');
    two.prototype.setTitle('De Regenboog');
    await two.settle();
    expect(texts(one)).toEqual(['first']);
    one.show();
    await one.settle();
    expect(texts(one)).toEqual(['meanwhile', 'more']);
    expect(one.prototype.title.get()).toBe('De Regenboog');
  });

  it('count the same changes that are in no file', async () => {
    const { one, two } = await twoTabs();
    addCards(one, 'second');
    await settleBoth(one, two);
    expect(two.saving.unsaved.get()).toBe(one.saving.unsaved.get());
    await one.saving.download();
    await settleBoth(one, two);
    expect(one.saving.unsaved.get()).toBe(0);
    expect(two.saving.unsaved.get()).toBe(0);
    expect(two.saving.where.get()).toEqual(one.saving.where.get());
  });
});

describe('the projector', () => {
  it('follows and writes nothing', async () => {
    const { one } = await twoTabs();
    const screen = laptop.tab();
    await screen.prototype.watch(one.prototype.id.get() ?? '');
    expect(screen.prototype.status.get()).toBe('read-only');
    expect(addCards(screen, 'never')).toEqual([]);
    addCards(one, 'second');
    await settleBoth(one, screen);
    expect(texts(screen)).toEqual(['first', 'second']);
  });
});

describe('a tab of an older build', () => {
  it('keeps what was typed, stops writing and says so', async () => {
    const old = laptop.tab({ build: '1.9.0' });
    await old.prototype.openFromAddress('nl');
    const [card = ''] = addCards(old, 'written');
    await old.settle();
    old.prototype.type(card, 'written, and more');
    const fresh = laptop.tab({ build: '1.10.0', address: old.address() ?? '' });
    await fresh.prototype.openFromAddress('nl');
    await settleBoth(old, fresh);
    expect(old.prototype.status.get()).toBe('read-only');
    expect(old.notices.list.get()).toMatchObject([{ key: 'app.notice.older-build', actions: ['reload'] }]);
    expect(addCards(old, 'too late')).toEqual([]);
    expect(fresh.prototype.status.get()).toBe('ready');
    expect(texts(fresh)).toEqual(['written, and more']);
  });

  it('learns of a newer tab that was there before it', async () => {
    const fresh = laptop.tab({ build: '2.0.0' });
    await fresh.prototype.openFromAddress('nl');
    const old = laptop.tab({ build: '1.9.0' });
    await old.prototype.openFromAddress('nl');
    await settleBoth(old, fresh);
    expect(old.prototype.status.get()).toBe('read-only');
    expect(fresh.prototype.status.get()).toBe('ready');
  });
});
