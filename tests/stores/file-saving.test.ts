import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFile } from '../../src/model/open.ts';
import { readItem } from '../../src/model/read-item.ts';
import { PlaceProblem } from '../../src/storage/place.ts';
import { diskFile, givePickers } from './disk.ts';
import { addCards, type Laptop, newLaptop, type Tab, texts } from './laptop.ts';

let laptop: Laptop;
let tab: Tab;
let pickers: ReturnType<typeof givePickers>;
beforeEach(async () => {
  laptop = newLaptop();
  pickers = givePickers();
  tab = laptop.tab();
  await tab.prototype.openFromAddress('nl');
  tab.prototype.setTitle('De Regenboog');
  addCards(tab, 'one', 'two');
});
afterEach(async () => {
  await laptop.off();
  vi.unstubAllGlobals();
});

/** The texts in a file, whatever their place. */
function textsIn(bytes: Uint8Array | string): readonly string[] {
  const result = openFile(bytes);
  if (result.outcome !== 'opened') throw new Error(result.problem.code);
  return [...result.prototype.items.values()].map((item) => readItem(item).text).sort();
}

async function saved() {
  const file = diskFile('De Regenboog.amore.json');
  pickers.toSave = file;
  expect(await tab.saving.saveFile()).toBe('saved');
  return file;
}

const failures = () => tab.saving.failures.get().map(({ code }) => code);

describe('saving in place', () => {
  it('asks for a file the first time and writes the same one from then on', async () => {
    const file = await saved();
    expect(pickers.suggested).toEqual(['De Regenboog.amore.json']);
    expect(textsIn(file.bytes())).toEqual(['one', 'two']);
    expect(tab.saving.where.get()).toEqual({
      kind: 'file',
      name: 'De Regenboog.amore.json',
      at: laptop.now.toISOString(),
    });
    expect(tab.saving.unsaved.get()).toBe(0);
    addCards(tab, 'three');
    expect(tab.saving.unsaved.get()).toBe(1);
    expect(await tab.saving.saveFile()).toBe('saved');
    expect(pickers.suggested).toHaveLength(1);
    expect(textsIn(file.bytes())).toEqual(['one', 'three', 'two']);
    expect(tab.announcer.message.get()).toMatchObject({ key: 'app.announce.saved' });
  });

  it('does nothing when the user cancels', async () => {
    expect(await tab.saving.saveFile()).toBe('cancelled');
    expect(tab.saving.where.get()).toEqual({ kind: 'browser' });
    expect(failures()).toEqual([]);
    expect(tab.saving.busy.get()).toBeUndefined();
  });

  it('still counts what is typed while the file is being written', async () => {
    const file = diskFile('a.json');
    pickers.toSave = file;
    const saving = tab.saving.saveFile();
    await vi.waitFor(() => expect(file.text()).not.toBe(''));
    addCards(tab, 'meanwhile');
    expect(await saving).toBe('saved');
    expect(tab.saving.unsaved.get()).toBe(textsIn(file.bytes()).includes('meanwhile') ? 0 : 1);
  });

  it('writes nothing over a file that someone else changed, and can merge', async () => {
    const file = await saved();
    const other = newLaptopTab();
    await other.prototype.openFromAddress('nl');
    await other.saving.openFiles([new File([file.bytes()], 'x.json')]);
    addCards(other, 'of the colleague');
    await other.saving.download();
    file.set(other.downloads[0]?.bytes ?? '');
    const theirs = file.text();
    addCards(tab, 'three');

    expect(await tab.saving.saveFile()).toBe('conflict');
    expect(file.text()).toBe(theirs);
    expect(tab.saving.conflict.get()).toEqual({
      name: 'De Regenboog.amore.json',
      reason: 'changed',
      title: 'De Regenboog',
    });
    expect(await tab.saving.resolveConflict('merge')).toBe('saved');
    expect(textsIn(file.bytes())).toEqual(['of the colleague', 'one', 'three', 'two']);
    expect(texts(tab)).toHaveLength(4);
    expect(tab.saving.conflict.get()).toBeUndefined();
    expect(tab.saving.unsaved.get()).toBe(0);
    await tab.versions.refresh();
    expect(tab.versions.list.get()).toMatchObject([{ reason: 'merge', items: 3 }]);
  });

  it('leaves a changed file alone on cancel and on an answer that does not fit', async () => {
    const file = await saved();
    const changed = file.text().replace('"one"', '"by hand"');
    file.set(changed);
    addCards(tab, 'three');
    for (const choice of ['cancel', 'overwrite'] as const) {
      expect(await tab.saving.saveFile()).toBe('conflict');
      expect(await tab.saving.resolveConflict(choice)).toBe('cancelled');
      expect(file.text()).toBe(changed);
    }
    expect(await tab.saving.saveFile()).toBe('conflict');
    const elsewhere = diskFile('new.amore.json');
    pickers.toSave = elsewhere;
    expect(await tab.saving.resolveConflict('save-as')).toBe('saved');
    expect(file.text()).toBe(changed);
    expect(textsIn(elsewhere.bytes())).toEqual(['one', 'three', 'two']);
    expect(tab.saving.where.get()).toMatchObject({ name: 'new.amore.json' });
  });

  it('never writes over the file of another prototype without asking', async () => {
    const file = await saved();
    await tab.prototype.openNew('nl', 'Other');
    addCards(tab, 'of the other');
    pickers.toSave = file;
    expect(await tab.saving.saveAs()).toBe('conflict');
    expect(tab.saving.conflict.get()).toMatchObject({ reason: 'other', title: 'De Regenboog' });
    expect(textsIn(file.bytes())).toEqual(['one', 'two']);
    expect(await tab.saving.resolveConflict('merge')).toBe('cancelled');
    expect(await tab.saving.saveAs()).toBe('conflict');
    tab.saving.downloadConflict();
    expect(tab.downloads).toEqual([{ name: file.handle.name, bytes: file.bytes() }]);
    expect(await tab.saving.resolveConflict('overwrite')).toBe('saved');
    expect(textsIn(file.bytes())).toEqual(['of the other']);
    tab.saving.downloadConflict();
    expect(tab.downloads).toHaveLength(1);
  });

  it('asks before it writes over something that is no prototype, or of a newer version', async () => {
    pickers.toSave = diskFile('list.json', '{"shopping":["milk"]}');
    expect(await tab.saving.saveAs()).toBe('conflict');
    expect(tab.saving.conflict.get()).toMatchObject({ reason: 'unreadable', title: undefined });
    const newer = '{"format":"amore-prototype","version":99,"id":"x","items":[]}';
    pickers.toSave = diskFile('newer.json', newer);
    expect(await tab.saving.saveAs()).toBe('conflict');
    expect(tab.saving.conflict.get()).toMatchObject({ reason: 'newer' });
    expect(await tab.saving.resolveConflict('overwrite')).toBe('cancelled');
    expect(pickers.toSave.text()).toBe(newer);
  });
});

/** A tab on another laptop that shares nothing with this one; made in memory, for there is one database here. */
function newLaptopTab(): Tab {
  return laptop.tab({ deaf: true, openPlace: () => Promise.reject(new PlaceProblem('storage-absent')) });
}

describe('a file that makes trouble', () => {
  it.each([
    ['NotFoundError', 'file-gone'],
    ['NotReadableError', 'file-denied'],
    ['UnknownError', 'file-failed'],
  ])('on reading: %s is told as %s', async (error, code) => {
    const file = await saved();
    file.trouble.read = error;
    addCards(tab, 'three');
    expect(await tab.saving.saveFile()).toBe('failed');
    expect(failures()).toEqual([code]);
    expect(tab.saving.unsaved.get()).toBe(1);
    expect(tab.saving.busy.get()).toBeUndefined();
  });

  it.each([
    ['NoModificationAllowedError', 'file-busy'],
    ['QuotaExceededError', 'file-full'],
  ])('on writing: %s is told as %s, and the old contents stand', async (error, code) => {
    const file = await saved();
    const before = file.text();
    file.trouble.write = error;
    addCards(tab, 'three');
    expect(await tab.saving.saveFile()).toBe('failed');
    expect(failures()).toEqual([code]);
    expect(file.text()).toBe(before);
  });

  it('is not called saved when what is read back is not what was written', async () => {
    const file = diskFile('a.json');
    file.trouble.cutAt = 100;
    pickers.toSave = file;
    expect(await tab.saving.saveFile()).toBe('failed');
    expect(failures()).toEqual(['file-not-confirmed']);
    expect(tab.saving.where.get()).toEqual({ kind: 'browser' });
    expect(tab.saving.unsaved.get()).toBeGreaterThan(0);
  });

  it('is not written when the user gives no permission', async () => {
    const file = await saved();
    file.trouble.permission = 'denied';
    addCards(tab, 'three');
    expect(await tab.saving.saveFile()).toBe('failed');
    expect(failures()).toEqual(['file-denied']);
  });
});

describe('saving as a download', () => {
  it('says that the browser cannot confirm where it went', async () => {
    vi.unstubAllGlobals();
    expect(await tab.saving.saveFile()).toBe('downloaded');
    expect(tab.downloads.map(({ name }) => name)).toEqual(['De Regenboog.amore.json']);
    expect(textsIn(tab.downloads[0]?.bytes ?? '')).toEqual(['one', 'two']);
    expect(tab.saving.where.get()).toMatchObject({ kind: 'download', name: 'De Regenboog.amore.json' });
    expect(tab.saving.unsaved.get()).toBe(0);
    addCards(tab, 'three');
    expect(tab.saving.unsaved.get()).toBe(1);
  });

  it('keeps the file that a prototype has', async () => {
    const file = await saved();
    addCards(tab, 'three');
    expect(await tab.saving.download()).toBe('downloaded');
    expect(tab.saving.where.get()).toMatchObject({ kind: 'file' });
    expect(tab.saving.unsaved.get()).toBe(1);
    expect(textsIn(file.bytes())).toEqual(['one', 'two']);
  });

  it('can be a clean copy, which is not the record of the work', async () => {
    tab.prototype.add('canvas', 'region', [{ text: 'a private note', private: true }]);
    const unsaved = tab.saving.unsaved.get();
    tab.saving.downloadCleanCopy('De Regenboog - nette kopie');
    const copy = new TextDecoder().decode(tab.downloads[0]?.bytes);
    expect(copy).toContain('"one"');
    expect(copy).not.toContain('a private note');
    expect(copy).not.toContain('"rev"');
    expect(tab.saving.unsaved.get()).toBe(unsaved);
    expect(tab.saving.where.get()).toEqual({ kind: 'browser' });
  });
});
