import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addItems } from '../../src/model/commands/add.ts';
import { limits } from '../../src/model/limits.ts';
import { openFile } from '../../src/model/open.ts';
import { type Prototype, withChanges } from '../../src/model/prototype.ts';
import { saveText } from '../../src/model/save.ts';
import { openIndexedDb } from '../../src/storage/indexed-db.ts';
import {
  addCards,
  fileOf,
  type Laptop,
  newLaptop,
  noticesOf,
  placeWithLock,
  type Tab,
  type TabOptions,
  texts,
} from './laptop.ts';

let laptop: Laptop;
let tab: Tab;
beforeEach(async () => {
  laptop = newLaptop();
  tab = laptop.tab();
  await tab.prototype.openFromAddress('nl');
  addCards(tab, 'one');
  await tab.settle();
});
afterEach(() => laptop.off());

const openId = (one: Tab) => one.prototype.id.get() ?? '';

/** The document as a download of it holds it. */
async function documentOf(one: Tab): Promise<Prototype> {
  await one.saving.download();
  const result = openFile(one.downloads.at(-1)?.bytes ?? '');
  if (result.outcome !== 'opened') throw new Error('The download does not open.');
  return result.prototype;
}

/** A file of the same prototype in which a colleague added cards. */
async function colleague(one: Tab, ...cards: readonly string[]): Promise<File> {
  const mine = await documentOf(one);
  const context = { actor: 'colleague', newId: () => crypto.randomUUID() };
  const items = cards.map((text) => ({ text }));
  const edit = addItems(context, [], { canvas: 'canvas', region: 'region' }, items);
  return fileOf('colleague.amore.json', saveText(withChanges(mine, edit)));
}

/** A tab whose place can be told to refuse. */
function tabWithLock(options: TabOptions = {}) {
  const { lock, openPlace } = placeWithLock(laptop.edition);
  return { lock, one: laptop.tab({ ...options, openPlace }) };
}

describe('a merge that another tab took back', () => {
  it('loses nothing that was written here before this tab heard of it', async () => {
    const file = await colleague(tab, 'of a colleague');
    const other = laptop.tab({ address: openId(tab), deaf: true });
    await other.prototype.open(openId(tab));
    await tab.merging.reviewFiles([file]);
    await tab.merging.confirm();
    await tab.merging.takeBack();
    await tab.settle();

    const [first = ''] = other.prototype.list('canvas', 'region').get();
    other.prototype.type(first, 'one, and what was typed meanwhile');
    addCards(other, 'new meanwhile');
    other.prototype.setTitle('A title meanwhile');
    await other.settle();
    expect(texts(other)).toEqual(['one, and what was typed meanwhile', 'new meanwhile']);
    expect(other.prototype.title.get()).toBe('A title meanwhile');

    const later = laptop.tab({ address: openId(tab) });
    await later.prototype.openFromAddress('nl');
    expect(texts(later)).toEqual(['one, and what was typed meanwhile', 'new meanwhile']);
    expect(later.prototype.title.get()).toBe('A title meanwhile');
  });

  it('does not keep a tab from turning to another prototype', async () => {
    const file = await colleague(tab, 'of a colleague');
    const second = (await tab.prototypes.create('second', 'nl')) ?? '';
    const other = laptop.tab({ address: openId(tab), deaf: true });
    await other.prototype.open(openId(tab));
    await tab.merging.reviewFiles([file]);
    await tab.merging.confirm();
    await tab.merging.takeBack();
    await tab.settle();

    addCards(other, 'new meanwhile');
    await other.prototype.open(second);
    expect(openId(other)).toBe(second);
    await other.prototype.open(openId(tab));
    expect(texts(other)).toEqual(['one', 'new meanwhile']);
  });
});

describe('a prototype that was removed', () => {
  /** Saves the open prototype, writes one card more, and removes it. Gives the file, which lacks that card. */
  const removeAfterSaving = async () => {
    await tab.saving.download();
    const file = fileOf('old.amore.json', tab.downloads.at(-1)?.bytes ?? '');
    addCards(tab, 'later, in no file');
    await tab.settle();
    await tab.prototypes.remove(openId(tab));
    return file;
  };

  it('comes back with all that it held when an older file of it is opened', async () => {
    const id = openId(tab);
    const file = await removeAfterSaving();
    await tab.saving.openFiles([file]);
    expect(openId(tab)).toBe(id);
    expect(texts(tab)).toEqual(['one', 'later, in no file']);
    expect(tab.saving.unsaved.get()).toBe(1);
    expect(tab.prototypes.removed.get()).toBeUndefined();
  });

  it('comes back with all that it held when a file of it stays beside a merge', async () => {
    const id = openId(tab);
    const file = await removeAfterSaving();
    await tab.prototype.openNew('nl', 'another');
    await tab.merging.reviewFiles([file]);
    tab.merging.setBeside(0, true);
    await tab.merging.confirm();
    await tab.prototype.open(id);
    expect(texts(tab)).toEqual(['one', 'later, in no file']);
    expect(tab.saving.unsaved.get()).toBe(1);
  });

  it('leaves nothing of its last merge behind when it is wiped', async () => {
    await tab.merging.reviewFiles([await colleague(tab, 'of a colleague')]);
    await tab.merging.confirm();
    await tab.settle();
    const second = (await tab.prototypes.create('second', 'nl')) ?? '';
    await tab.prototypes.remove(openId(tab));
    await tab.prototypes.remove(second);
    const place = await openIndexedDb(laptop.edition, () => undefined);
    expect(await place.list('meta')).toEqual([]);
    place.close();
  });

  it('stays open when what stands in it is on the screen only', async () => {
    const { lock, one } = tabWithLock({ address: openId(tab) });
    await one.prototype.openFromAddress('nl');
    lock.full = true;
    addCards(one, 'on the screen');
    await one.settle();
    expect(await one.prototypes.remove(openId(one))).toBe(false);
    expect(one.prototype.status.get()).toBe('ready');
    expect(texts(one)).toEqual(['one', 'on the screen']);
    expect(noticesOf(one)).toEqual(['problem.storage-full']);
  });
});

describe('another prototype that is opened meanwhile', () => {
  let first: string;
  let second: string;
  beforeEach(async () => {
    first = openId(tab);
    await tab.prototype.openNew('nl', 'second');
    addCards(tab, 'of the second');
    await tab.settle();
    second = openId(tab);
    await tab.prototype.open(first);
  });

  it('is not emptied in place of the one that was to be emptied', async () => {
    const clearing = tab.prototype.clear('canvas');
    await tab.prototype.open(second);
    await clearing;
    expect(texts(tab)).toEqual(['of the second']);
  });

  it('does not get the cards of the version that was put back', async () => {
    await tab.versions.keep('kept');
    addCards(tab, 'two');
    await tab.settle();
    const [version] = tab.versions.list.get();
    // The version is read and the state before it kept: the moment between is a different one at each attempt.
    for (let turns = 0; turns < 40; turns += 1) {
      const restoring = tab.versions.restore(version?.id ?? '');
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      await tab.prototype.open(second);
      await restoring;
      expect(texts(tab)).toEqual(['of the second']);
      await tab.prototype.open(first);
      addCards(tab, `later ${turns}`);
    }
  });
});

describe('too many cards', () => {
  it('are not merged, and are named', async () => {
    const half = Array.from({ length: limits.items / 2 }, (_, at) => ({ text: `mine ${at}` }));
    const file = await colleague(tab, ...half.map((_, at) => `theirs ${at}`));
    tab.prototype.add('canvas', 'region', half);
    await tab.merging.reviewFiles([file]);
    expect(tab.merging.review.get()?.tooMany).toBe(true);
    await tab.merging.confirm();
    expect(texts(tab)).toHaveLength(half.length + 1);
    tab.merging.cancel();

    await tab.saving.openFiles([file]);
    await tab.saving.resolveQuestion('merge');
    expect(texts(tab)).toHaveLength(half.length + 1);
    expect(noticesOf(tab)).toContain('app.notice.items-limit');
  });
});

describe('a place that comes back', () => {
  it('is not taken for one that keeps when it refuses what was made meanwhile', async () => {
    const { lock, one } = tabWithLock();
    lock.absent = true;
    await one.prototype.openFromAddress('nl');
    addCards(one, 'in memory');
    await one.settle();
    lock.absent = false;
    lock.full = true;
    expect(await one.saving.storeAgain()).toBe(false);
    expect(one.saving.where.get()).toEqual({ kind: 'memory' });
    lock.full = false;
    expect(await one.saving.storeAgain()).toBe(true);
    expect(noticesOf(one)).toEqual([]);
  });

  it('is told of also when no prototype is open', async () => {
    const { lock, one } = tabWithLock({ address: 'nowhere' });
    lock.absent = true;
    await one.prototype.openFromAddress('nl');
    expect(noticesOf(one)).toEqual(['problem.storage-absent']);
    lock.absent = false;
    expect(await one.saving.storeAgain()).toBe(true);
    expect(noticesOf(one)).toEqual([]);
  });
});
