import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseName, openIndexedDb } from '../../src/storage/indexed-db.ts';
import { type Place, PlaceProblem } from '../../src/storage/place.ts';
import { addCards, type Laptop, newLaptop, noticesOf, placeWithLock, teamTab, texts } from './laptop.ts';

let laptop: Laptop;
beforeEach(() => {
  laptop = newLaptop();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await laptop.off();
});

describe('a browser that keeps nothing', () => {
  const openPlace = () => Promise.reject(new PlaceProblem('storage-absent'));

  it('says so at once, works on and offers the file', async () => {
    const tab = laptop.tab({ openPlace });
    await tab.prototype.openFromAddress('nl');
    expect(noticesOf(tab)).toEqual(['problem.storage-absent']);
    expect(tab.notices.list.get()[0]?.actions).toContain('save-file');
    expect(tab.prototype.status.get()).toBe('ready');
    addCards(tab, 'one');
    await tab.settle();
    expect(texts(tab)).toEqual(['one']);
    expect(tab.saving.where.get()).toEqual({ kind: 'memory' });
    expect(noticesOf(tab)).toEqual(['problem.storage-absent']);
  });

  it('asks before leaving only while something is in no file', async () => {
    const tab = laptop.tab({ openPlace });
    await tab.prototype.openFromAddress('nl');
    expect(tab.guarded()).toBe(false);
    addCards(tab, 'one');
    expect(tab.guarded()).toBe(true);
    expect(await tab.saving.saveFile()).toBe('downloaded');
    expect(tab.guarded()).toBe(false);
    expect(tab.saving.where.get()).toMatchObject({ kind: 'download' });
  });

  it('lets several prototypes be opened one after the other all the same', async () => {
    const tab = laptop.tab({ openPlace });
    await tab.prototype.openFromAddress('nl');
    addCards(tab, 'one');
    const first = tab.prototype.id.get() ?? '';
    await tab.prototype.openNew('nl', 'second');
    addCards(tab, 'two');
    await tab.prototype.open(first);
    expect(texts(tab)).toEqual(['one']);
    tab.prototypes.list.subscribe(() => undefined);
    await tab.settle();
    expect(tab.prototypes.status.get()).toBe('unavailable');
    expect(tab.prototypes.list.get()).toHaveLength(2);
  });

  it('keeps what was made meanwhile once it allows it', async () => {
    let allowed = false;
    const tab = laptop.tab({
      openPlace: (onLoss) => (allowed ? openIndexedDb(laptop.edition, onLoss) : openPlace()),
    });
    await tab.prototype.openFromAddress('nl');
    addCards(tab, 'one');
    await tab.settle();
    expect(await tab.saving.storeAgain()).toBe(false);
    allowed = true;
    expect(await tab.saving.storeAgain()).toBe(true);
    expect(noticesOf(tab)).toEqual([]);
    addCards(tab, 'two');
    await tab.settle();
    const later = laptop.tab();
    await later.prototype.openFromAddress('nl');
    expect(texts(later)).toEqual(['one', 'two']);
  });

  describe('for a while only', () => {
    const refusedTab = async (address?: string) => {
      const { lock, openPlace } = placeWithLock(laptop.edition);
      lock.absent = true;
      const tab = laptop.tab({ openPlace, ...(address === undefined ? {} : { address }) });
      await tab.prototype.openFromAddress('nl');
      await tab.settle();
      lock.absent = false;
      return tab;
    };

    it('brings the prototype that was asked for as soon as it allows it', async () => {
      const id = (await teamTab(laptop, 'ours')).prototype.id.get() ?? '';
      const tab = await refusedTab(id);
      expect(tab.prototype.status.get()).toBe('missing');
      expect(await tab.saving.storeAgain()).toBe(true);
      expect(tab.prototype.status.get()).toBe('ready');
      expect(texts(tab)).toEqual(['ours']);
      expect(noticesOf(tab)).toEqual([]);
    });

    it('puts the prototype used last back in the place of an empty one that stood in for it', async () => {
      const id = (await teamTab(laptop, 'ours')).prototype.id.get() ?? '';
      const tab = await refusedTab();
      expect(texts(tab)).toEqual([]);
      expect(await tab.saving.storeAgain()).toBe(true);
      expect(tab.prototype.id.get()).toBe(id);
      expect(texts(tab)).toEqual(['ours']);
      expect(tab.address()).toBe(id);
    });

    it('keeps what was written in the one that stood in, and shows it', async () => {
      await teamTab(laptop, 'ours');
      const tab = await refusedTab();
      addCards(tab, 'meanwhile');
      await tab.settle();
      expect(await tab.saving.storeAgain()).toBe(true);
      expect(texts(tab)).toEqual(['meanwhile']);
      tab.prototypes.list.subscribe(() => undefined);
      await tab.settle();
      expect(tab.prototypes.list.get()).toHaveLength(2);
    });

    it('opens the prototype used last at the next visit', async () => {
      const id = (await teamTab(laptop, 'ours')).prototype.id.get() ?? '';
      await refusedTab();
      const later = laptop.tab();
      await later.prototype.openFromAddress('nl');
      expect(later.prototype.id.get()).toBe(id);
    });
  });
});

describe('a full device', () => {
  it('says so, loses nothing that is on the screen, and goes on when there is room again', async () => {
    const { lock, openPlace } = placeWithLock(laptop.edition);
    const tab = laptop.tab({ openPlace });
    await tab.prototype.openFromAddress('nl');
    const [card = ''] = addCards(tab, 'kept');
    await tab.settle();
    lock.full = true;
    tab.prototype.type(card, 'on the screen');
    await tab.settle();
    expect(noticesOf(tab)).toEqual(['problem.storage-full']);
    expect(texts(tab)).toEqual(['on the screen']);
    expect(tab.saving.where.get()).toEqual({ kind: 'memory' });
    expect(tab.guarded()).toBe(true);
    lock.full = false;
    addCards(tab, 'room again');
    await tab.settle();
    expect(noticesOf(tab)).toEqual([]);
    expect(tab.guarded()).toBe(false);
    const later = laptop.tab();
    await later.prototype.openFromAddress('nl');
    expect(texts(later)).toEqual(['on the screen', 'room again']);
  });

  it('does not let another prototype push away work that is only on the screen', async () => {
    const { lock, openPlace } = placeWithLock(laptop.edition);
    const tab = laptop.tab({ openPlace });
    await tab.prototype.openFromAddress('nl');
    const other = (await tab.prototypes.create('other', 'nl')) ?? '';
    lock.full = true;
    addCards(tab, 'on the screen');
    await tab.settle();
    await tab.prototype.open(other);
    expect(texts(tab)).toEqual(['on the screen']);
    expect(tab.prototype.status.get()).toBe('ready');
  });
});

describe('a database that is wiped underneath', () => {
  it('is noticed at once, and the work goes on', async () => {
    const tab = laptop.tab();
    await tab.prototype.openFromAddress('nl');
    addCards(tab, 'one');
    await tab.settle();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(databaseName(laptop.edition)).onsuccess = resolve;
    });
    expect(noticesOf(tab)).toEqual(['problem.storage-gone']);
    addCards(tab, 'two');
    await tab.settle();
    expect(texts(tab)).toEqual(['one', 'two']);
    expect(tab.guarded()).toBe(true);
    // Nothing is written behind the back of someone who wiped on purpose; a click brings all of it back.
    const meanwhile = laptop.tab();
    meanwhile.prototypes.list.subscribe(() => undefined);
    await meanwhile.settle();
    expect(meanwhile.prototypes.list.get()).toEqual([]);
    expect(await tab.saving.storeAgain()).toBe(true);
    const later = laptop.tab();
    await later.prototype.openFromAddress('nl');
    expect(texts(later)).toEqual(['one', 'two']);
  });

  it('gives its whole document back when another tab wiped that alone', async () => {
    const tab = laptop.tab();
    await tab.prototype.openFromAddress('nl');
    addCards(tab, 'one');
    await tab.settle();
    const other = laptop.tab();
    await other.prototypes.remove(tab.prototype.id.get() ?? '');
    const place = await openIndexedDb(laptop.edition, () => undefined);
    await place.write([{ store: 'prototypes', key: [tab.prototype.id.get() ?? ''], value: undefined }]);
    for (const { key } of await place.list('items'))
      await place.write([{ store: 'items', key, value: undefined }]);
    place.close();
    addCards(tab, 'two');
    await tab.settle();
    const later = laptop.tab();
    await later.prototype.openFromAddress('nl');
    expect(texts(later)).toEqual(['one', 'two']);
  });
});

describe('damaged records', () => {
  async function damage(change: (value: unknown) => unknown): Promise<{ id: string; place: Place }> {
    const tab = laptop.tab();
    await tab.prototype.openFromAddress('nl');
    addCards(tab, 'one', 'two');
    tab.prototype.setTitle('De Regenboog');
    await tab.settle();
    await tab.close();
    const place = await openIndexedDb(laptop.edition, () => undefined);
    const id = tab.prototype.id.get() ?? '';
    const [record] = await place.list('items', [id]);
    const value = change(record?.value);
    if (record && value !== undefined && value !== null)
      await place.write([{ store: 'items', key: record.key, value }]);
    return { id, place };
  }

  it('are told, left where they are, and the rest opens', async () => {
    const { id, place } = await damage(() => ({ item: 'no item' }));
    const tab = laptop.tab();
    await tab.prototype.openFromAddress('nl');
    expect(texts(tab)).toHaveLength(1);
    expect(tab.notices.list.get()).toMatchObject([
      { key: 'problem.storage-damaged', values: { count: 1 }, actions: ['save-file', 'recover'] },
    ]);
    addCards(tab, 'three');
    await tab.settle();
    const records = await place.list('items', [id]);
    expect(records.map(({ value }) => value)).toContainEqual({ item: 'no item' });
    expect(records).toHaveLength(3);
    place.close();
  });

  it('do not keep the cards of a prototype away when its head is damaged', async () => {
    const { id, place } = await damage((value) => value);
    await place.write([{ store: 'prototypes', key: [id], value: 'no head' }]);
    const tab = laptop.tab({ address: id });
    await tab.prototype.openFromAddress('nl');
    expect(texts(tab)).toEqual(['one', 'two']);
    expect(tab.prototype.title.get()).toBe('');
    expect(noticesOf(tab)).toEqual(['problem.storage-damaged']);
    addCards(tab, 'three');
    await tab.settle();
    // What was written over is set aside for the recovery page.
    expect((await place.list('meta', ['damaged'])).map(({ value }) => value)).toEqual(['no head']);
    expect(await place.list('items', [id])).toHaveLength(3);
    place.close();
  });

  it('leave a prototype whose head is damaged on the list, to be taken off and brought back', async () => {
    const { id, place } = await damage((value) => value);
    await place.write([{ store: 'prototypes', key: [id], value: 'no head' }]);
    const tab = laptop.tab();
    tab.prototypes.list.subscribe(() => undefined);
    await tab.settle();
    expect(tab.prototypes.list.get()).toMatchObject([{ id, title: '', items: 2 }]);
    expect(await tab.prototypes.remove(id)).toBe(true);
    expect(tab.prototypes.list.get()).toEqual([]);
    expect((await place.list('meta', ['damaged'])).map(({ value }) => value)).toEqual(['no head']);
    await tab.prototypes.undoRemove();
    expect(tab.prototypes.list.get()).toMatchObject([{ id, items: 2 }]);
    await tab.prototype.open(id);
    expect(texts(tab)).toEqual(['one', 'two']);
    place.close();
  });
});
