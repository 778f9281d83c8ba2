import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addCards, type Laptop, newLaptop, type Tab, texts } from './laptop.ts';

let laptop: Laptop;
let tab: Tab;
beforeEach(async () => {
  laptop = newLaptop();
  tab = laptop.tab();
  tab.prototypes.list.subscribe(() => undefined);
  await tab.prototype.openFromAddress('nl');
  tab.prototype.setTitle('De Regenboog');
  addCards(tab, 'one', 'two');
  await tab.settle();
});
afterEach(() => laptop.off());

const titles = (one: Tab) => one.prototypes.list.get().map(({ title }) => title);
const openId = () => tab.prototype.id.get() ?? '';

describe('the prototypes on a device', () => {
  it('are listed with what a choice needs, edited last first', async () => {
    laptop.now = new Date('2026-11-23T10:00:00.000Z');
    await tab.prototypes.create('De Zonnebloem', 'en');
    expect(tab.prototypes.status.get()).toBe('ready');
    expect(tab.prototypes.list.get()).toMatchObject([
      { title: 'De Zonnebloem', language: 'en', items: 0, updatedAt: '2026-11-23T10:00:00.000Z' },
      { title: 'De Regenboog', language: 'nl', items: 2, unsaved: 3, fileName: undefined },
    ]);
    await tab.saving.download();
    await tab.settle();
    expect(tab.prototypes.list.get()[1]).toMatchObject({
      unsaved: 0,
      fileName: 'De Regenboog.amore.json',
      updatedAt: '2026-11-22T09:00:00.000Z',
    });
  });

  it('can be renamed, also the one that is open', async () => {
    const other = laptop.tab({ address: openId() });
    await other.prototype.openFromAddress('nl');
    await tab.prototypes.rename(openId(), 'Het Kompas');
    await tab.settle();
    await other.settle();
    expect(titles(tab)).toEqual(['Het Kompas']);
    expect(tab.prototype.title.get()).toBe('Het Kompas');
    expect(other.prototype.title.get()).toBe('Het Kompas');
    await tab.prototypes.rename('unknown', 'x');
    expect(titles(tab)).toEqual(['Het Kompas']);
  });

  it('can be copied, and a copy goes its own way', async () => {
    addCards(tab, 'three');
    const copy = await tab.prototypes.duplicate(openId(), 'Copy');
    await tab.prototype.open(copy ?? '');
    expect(texts(tab)).toEqual(['one', 'two', 'three']);
    addCards(tab, 'four');
    await tab.settle();
    expect(tab.prototypes.list.get().map(({ items }) => items)).toEqual(expect.arrayContaining([3, 4]));
    expect(await tab.prototypes.duplicate('unknown', 'x')).toBeUndefined();
  });

  it('can be removed and brought back, also the one that is open', async () => {
    await tab.prototypes.remove(openId());
    expect(titles(tab)).toEqual([]);
    expect(tab.prototype.status.get()).toBe('missing');
    expect(tab.prototypes.removed.get()).toMatchObject({ title: 'De Regenboog' });
    const other = laptop.tab({ address: openId() });
    await other.prototype.openFromAddress('nl');
    expect(other.prototype.status.get()).toBe('missing');
    expect(await other.saving.saveFile()).toBe('cancelled');
    expect(tab.saving.unsaved.get()).toBe(0);
    await tab.prototypes.undoRemove();
    await other.settle();
    expect(texts(other)).toEqual(['one', 'two']);
    expect(titles(tab)).toEqual(['De Regenboog']);
    expect(tab.prototype.status.get()).toBe('ready');
    expect(texts(tab)).toEqual(['one', 'two']);
    expect(tab.prototypes.removed.get()).toBeUndefined();
  });

  it('come back by an edit in a tab that still has it open', async () => {
    const other = laptop.tab();
    await other.prototypes.remove(openId());
    addCards(tab, 'still here');
    await tab.settle();
    expect(tab.prototypes.list.get()).toMatchObject([{ items: 3 }]);
  });

  it('are wiped for good when the next one is removed, or after thirty days', async () => {
    const first = openId();
    const second = (await tab.prototypes.create('second', 'nl')) ?? '';
    await tab.prototypes.remove(first);
    await tab.prototypes.remove(second);
    expect(tab.prototypes.removed.get()?.id).toBe(second);
    await tab.prototype.open(first);
    expect(tab.prototype.status.get()).toBe('missing');
    laptop.now = new Date('2026-12-24T10:00:00.000Z');
    const later = laptop.tab();
    later.prototypes.list.subscribe(() => undefined);
    await later.settle();
    expect(later.prototypes.removed.get()).toBeUndefined();
  });

  it('stand in step in the lists of two tabs', async () => {
    const other = laptop.tab();
    other.prototypes.list.subscribe(() => undefined);
    await other.settle();
    await tab.prototypes.create('new', 'nl');
    await other.settle();
    expect(titles(other)).toEqual(titles(tab));
  });
});
