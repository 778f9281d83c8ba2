import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { diskFile, givePickers } from './disk.ts';
import { ownFile } from './elsewhere.ts';
import { addCards, type Laptop, newLaptop, type Tab, texts } from './laptop.ts';

let laptop: Laptop;
let tab: Tab;
beforeEach(async () => {
  laptop = newLaptop();
  tab = laptop.tab();
  await tab.prototype.openFromAddress('nl');
});
afterEach(async () => {
  await laptop.off();
  vi.unstubAllGlobals();
});

const failures = () => tab.saving.failures.get().map(({ code }) => code);

const fileFromElsewhere = (...cards: readonly string[]) =>
  ownFile('zon.amore.json', 'De Zonnebloem', ...cards);

describe('a file of another laptop', () => {
  it('is added beside what is here, and stays after a reload', async () => {
    addCards(tab, 'mine');
    const mine = tab.prototype.id.get() ?? '';
    const id = await tab.saving.openFiles([await fileFromElsewhere('theirs')]);
    expect(tab.prototype.id.get()).toBe(id);
    expect(id).not.toBe(mine);
    expect(texts(tab)).toEqual(['theirs']);
    expect(tab.saving.where.get()).toMatchObject({ kind: 'file', name: 'zon.amore.json' });
    expect(tab.saving.unsaved.get()).toBe(0);
    expect(tab.announcer.message.get()).toMatchObject({ values: { title: 'De Zonnebloem' } });
    await tab.settle();
    const later = laptop.tab();
    await later.prototype.openFromAddress('nl');
    expect(texts(later)).toEqual(['theirs']);
    expect(later.saving.where.get()).toMatchObject({ kind: 'file', name: 'zon.amore.json' });
    await later.prototype.open(mine);
    expect(texts(later)).toEqual(['mine']);
  });

  it('is opened through the picker and saved back in the same place', async () => {
    const file = await fileFromElsewhere('theirs');
    const disk = diskFile('zon.amore.json', new Uint8Array(await file.arrayBuffer()));
    givePickers().toOpen = [disk];
    await tab.saving.openFile();
    addCards(tab, 'added');
    expect(await tab.saving.saveFile()).toBe('saved');
    expect(disk.text()).toContain('"added"');
  });

  it('is chosen through an input where there is no picker', async () => {
    const file = await fileFromElsewhere('theirs');
    const other = laptop.tab({ chooseFiles: () => [file] });
    await other.prototype.openFromAddress('nl');
    expect(await other.saving.openFile()).toBe(other.prototype.id.get());
    expect(texts(other)).toEqual(['theirs']);
    const none = laptop.tab();
    await none.prototype.openFromAddress('nl');
    expect(await none.saving.openFile()).toBeUndefined();
  });
});

describe('a file that is opened while something else goes on', () => {
  it('is in the address at once, also when the page was still making an empty prototype', async () => {
    const file = await fileFromElsewhere('theirs');
    const first = newLaptop();
    const fresh = first.tab();
    const begun = fresh.prototype.openFromAddress('nl');
    const id = await fresh.saving.openFiles([file]);
    await begun;
    await fresh.settle();
    expect(texts(fresh)).toEqual(['theirs']);
    expect(fresh.address()).toBe(id);
    const later = first.tab();
    await later.prototype.openFromAddress('nl');
    expect(texts(later)).toEqual(['theirs']);
    await first.off();
  });

  it.each([0, 1, 2, 3, 5, 8, 13, 21])(
    'wins from an empty prototype that was under way for %i turns',
    async (turns) => {
      const file = await fileFromElsewhere('theirs');
      const first = newLaptop();
      const fresh = first.tab();
      const begun = fresh.prototype.openFromAddress('nl');
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      const id = await fresh.saving.openFiles([file]);
      await begun;
      await fresh.settle();
      expect(texts(fresh)).toEqual(['theirs']);
      expect(fresh.address()).toBe(id);
      await first.off();
    },
  );

  it('waits until a save is done, and is then opened', async () => {
    addCards(tab, 'mine');
    const mine = tab.prototype.id.get();
    const file = await fileFromElsewhere('theirs');
    const disk = diskFile('mine.amore.json');
    givePickers().toSave = disk;
    const saving = tab.saving.saveFile();
    const opening = tab.saving.openFiles([file]);
    expect(await saving).toBe('saved');
    expect(disk.text()).toContain('"mine"');
    expect(await opening).not.toBe(mine);
    expect(texts(tab)).toEqual(['theirs']);
    expect(tab.saving.busy.get()).toBeUndefined();
  });

  it('can be chosen while a save goes on', async () => {
    const file = await fileFromElsewhere('theirs');
    const other = laptop.tab({ chooseFiles: () => [file] });
    await other.prototype.openFromAddress('nl');
    const saving = other.saving.download();
    await other.saving.openFile();
    expect(await saving).toBe('downloaded');
    expect(texts(other)).toEqual(['theirs']);
  });
});

describe('a file of a prototype that is here', () => {
  async function openedAgain() {
    const file = await fileFromElsewhere('theirs');
    await tab.saving.openFiles([file]);
    const [card = ''] = tab.prototype.list('canvas', 'region').get();
    tab.prototype.type(card, 'changed here');
    await tab.prototype.openNew('nl', 'Other');
    addCards(tab, 'other');
    const id = await tab.saving.openFiles([file]);
    return { file, id };
  }

  it('changes nothing before there is an answer, nor after cancel', async () => {
    const { id } = await openedAgain();
    expect(id).toBeUndefined();
    expect(tab.saving.question.get()).toMatchObject({ reason: 'same', title: 'De Zonnebloem' });
    expect(texts(tab)).toEqual(['other']);
    expect(await tab.saving.resolveQuestion('cancel')).toBeUndefined();
    expect(texts(tab)).toEqual(['other']);
    expect(tab.saving.question.get()).toBeUndefined();
  });

  it('is merged on demand: nothing that was changed here is lost', async () => {
    await openedAgain();
    await tab.saving.resolveQuestion('merge');
    expect(texts(tab)).toEqual(['changed here']);
    expect(tab.saving.unsaved.get()).toBe(1);
    await tab.versions.refresh();
    expect(tab.versions.list.get()).toMatchObject([{ reason: 'merge' }]);
  });

  it('is opened as a copy on demand, as it stands in the file', async () => {
    await openedAgain();
    const copy = await tab.saving.resolveQuestion('copy', 'De Zonnebloem (2)');
    expect(tab.prototype.id.get()).toBe(copy);
    expect(tab.prototype.title.get()).toBe('De Zonnebloem (2)');
    expect(texts(tab)).toEqual(['theirs']);
    tab.prototypes.list.subscribe(() => undefined);
    await tab.settle();
    expect(tab.prototypes.list.get()).toHaveLength(3);
  });

  it('makes the other dropped files wait for the answer', async () => {
    const known = await fileFromElsewhere('known');
    await tab.saving.openFiles([known]);
    const next = await fileFromElsewhere('next');
    await tab.saving.openFiles([known, next]);
    expect(texts(tab)).toEqual(['known']);
    await tab.saving.resolveQuestion('cancel');
    expect(texts(tab)).toEqual(['next']);
  });
});

describe('the example', () => {
  it('is fetched once, opens without a question and is not called unsaved', async () => {
    const bytes = new Uint8Array(await (await fileFromElsewhere('an example')).arrayBuffer());
    const visitor = laptop.tab({ fetchBytes: async () => bytes });
    await visitor.prototype.openFromAddress('nl');
    const id = await visitor.saving.openExample('/example/nl.amore.json');
    expect(texts(visitor)).toEqual(['an example']);
    expect(visitor.saving.unsaved.get()).toBe(0);
    expect(visitor.saving.where.get()).toEqual({ kind: 'browser' });
    addCards(visitor, 'tried out');
    await visitor.prototype.openNew('nl', 'Ours');
    expect(await visitor.saving.openExample('/example/nl.amore.json')).toBe(id);
    expect(texts(visitor)).toEqual(['an example', 'tried out']);
  });

  it('says so when it cannot be fetched', async () => {
    await tab.saving.openExample('/example/nl.amore.json');
    expect(failures()).toEqual(['file-not-readable']);
  });
});
