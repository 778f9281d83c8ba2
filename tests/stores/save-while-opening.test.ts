import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFile } from '../../src/model/open.ts';
import { readHead } from '../../src/model/prototype.ts';
import { type DiskFile, diskFile, givePickers } from './disk.ts';
import { addCards, fileOf, type Laptop, newLaptop, type Tab } from './laptop.ts';

let laptop: Laptop;
let tab: Tab;
let fileA: DiskFile;
beforeEach(async () => {
  laptop = newLaptop();
  const pickers = givePickers();
  tab = laptop.tab();
  await tab.prototype.openFromAddress('nl');
  tab.prototype.setTitle('A');
  addCards(tab, 'one', 'two');
  fileA = diskFile('A.amore.json');
  pickers.toSave = fileA;
  expect(await tab.saving.saveFile()).toBe('saved');
});
afterEach(async () => {
  await laptop.off();
  vi.unstubAllGlobals();
});

const titleIn = (bytes: Uint8Array) => {
  const result = openFile(bytes);
  if (result.outcome !== 'opened') throw new Error(result.problem.code);
  return readHead(result.prototype).title;
};

/** A slow disk, such as one behind a network: the file is read once this is called. */
function slowDisk(file: DiskFile): () => void {
  let go = () => {};
  const slow = new Promise<void>((done) => {
    go = done;
  });
  const { getFile } = file.handle;
  file.handle.getFile = async () => {
    await slow;
    return await getFile();
  };
  return go;
}

/** The file of another school, made elsewhere. */
async function fileB(): Promise<File> {
  const elsewhere = newLaptop();
  const there = elsewhere.tab();
  await there.prototype.openFromAddress('nl');
  there.prototype.setTitle('B');
  addCards(there, 'three');
  await there.saving.download();
  const bytes = there.downloads.at(-1)?.bytes ?? new Uint8Array();
  await elsewhere.off();
  return fileOf('B.amore.json', bytes);
}

/** Another prototype in this browser; A stays open. */
async function other(): Promise<string> {
  const first = tab.prototype.id.get() ?? '';
  const id = (await tab.prototypes.create('B', 'nl')) ?? '';
  addCards(tab, 'three');
  await tab.prototype.open(first);
  expect(tab.prototype.title.get()).toBe('A');
  return id;
}

describe('a prototype never comes into the file of another one', () => {
  it('when saving is asked for while a file is being opened', async () => {
    const opening = tab.saving.openFiles([await fileB()]);
    const saving = tab.saving.saveFile();
    await opening;
    expect(await saving).toBe('cancelled');
    expect(tab.prototype.title.get()).toBe('B');
    expect(titleIn(fileA.bytes())).toBe('A');
  });

  it('when another one is opened while the disk is being read', async () => {
    const id = await other();
    const go = slowDisk(fileA);
    const saving = tab.saving.saveFile();
    await tab.prototype.open(id);
    go();
    expect(await saving).toBe('cancelled');
    expect(titleIn(fileA.bytes())).toBe('A');
  });

  it('when saving is asked for before the browser said which file the other one has', async () => {
    const id = await other();
    const opening = tab.prototype.open(id);
    const told: unknown[] = [];
    const outcomes: unknown[] = [];
    tab.prototype.title.listen((title) => {
      if (title !== 'B') return;
      queueMicrotask(() => {
        told.push(tab.saving.where.get());
        outcomes.push(tab.saving.saveFile());
      });
    });
    await opening;
    await Promise.all(outcomes);
    expect(told).toEqual([expect.not.objectContaining({ kind: 'file' })]);
    expect(titleIn(fileA.bytes())).toBe('A');
  });
});
