import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { numbersOf } from '../../src/model/compare.ts';
import type { ComparedSide } from '../../src/stores/comparing.ts';
import { addCards, fileOf, type Laptop, newLaptop, type Tab, texts } from './laptop.ts';

let laptop: Laptop;
let tab: Tab;
let chosen: readonly File[];
beforeEach(async () => {
  laptop = newLaptop();
  chosen = [];
  tab = laptop.tab({ chooseFiles: () => chosen });
  await tab.prototype.openFromAddress('nl');
  tab.prototype.setTitle('De Regenboog');
  addCards(tab, 'one', 'two');
  await tab.settle();
});
afterEach(() => laptop.off());

const now: ComparedSide = { kind: 'now' };
const version = (at: number): ComparedSide => ({
  kind: 'version',
  id: tab.versions.list.get()[at]?.id ?? '',
});
const nothing = { added: 0, gone: 0, reworded: 0, moved: 0, changed: 0 };

async function keep(name: string): Promise<void> {
  laptop.now = new Date(laptop.now.getTime() + 1000);
  await tab.versions.keep(name);
}

async function compared(before: ComparedSide, after: ComparedSide) {
  const comparison = await tab.comparing.compare(before, after);
  return comparison && numbersOf(comparison);
}

describe('comparing', () => {
  it('a version with now, and two versions in either direction', async () => {
    await keep('first');
    addCards(tab, 'three', 'four');
    await keep('second');
    const [first = ''] = tab.prototype.list('canvas', 'region').get();
    tab.prototype.remove([first]);
    expect(await compared(version(1), now)).toEqual({ ...nothing, added: 2, gone: 1 });
    expect(await compared(version(1), version(0))).toEqual({ ...nothing, added: 2 });
    expect(await compared(version(0), version(1))).toEqual({ ...nothing, gone: 2 });
    expect(await compared(now, now)).toEqual(nothing);
  });

  it('counts what changed since each version', async () => {
    await keep('first');
    addCards(tab, 'three');
    await keep('second');
    await tab.comparing.countChanges();
    const counted = tab.versions.list.get().map(({ id }) => tab.comparing.changes.get().get(id));
    expect(counted).toEqual([nothing, { ...nothing, added: 1 }]);
  });

  it('with a file that is opened for it, which is neither stored nor merged', async () => {
    await tab.saving.download();
    chosen = [fileOf('vorig jaar.amore.json', tab.downloads[0]?.bytes ?? '')];
    addCards(tab, 'this year');
    expect(await tab.comparing.pickFile()).toBe(true);
    expect(tab.comparing.file.get()).toEqual({
      name: 'vorig jaar.amore.json',
      title: 'De Regenboog',
      savedAt: laptop.now.toISOString(),
    });
    expect(await compared({ kind: 'file' }, now)).toEqual({ ...nothing, added: 1 });
    expect(texts(tab)).toEqual(['one', 'two', 'this year']);
    tab.comparing.end();
    expect(await compared({ kind: 'file' }, now)).toBeUndefined();
  });

  it('says why a file cannot be compared, and offers it back', async () => {
    chosen = [fileOf('bad.json', 'x')];
    expect(await tab.comparing.pickFile()).toBe(false);
    expect(tab.saving.failures.get()).toMatchObject([{ name: 'bad.json', code: 'file-not-json', raw: true }]);
    chosen = [];
    expect(await tab.comparing.pickFile()).toBe(false);
  });
});
