import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { openFile } from '../../src/model/open.ts';
import { addCards, fileOf, type Laptop, newLaptop, placeWithLock, type Tab } from './laptop.ts';

let laptop: Laptop;
afterEach(() => laptop.off());

/** A facilitator's tab with a prototype in which something stands. */
async function facilitator(): Promise<Tab> {
  laptop = newLaptop();
  const tab = laptop.tab();
  await tab.prototype.openNew('nl', 'De Regenboog');
  addCards(tab, 'Seen', 'Heard');
  return tab;
}

/** Asks for files and waits until the last one is handed over. */
async function filesOf(tab: Tab, groups: readonly string[], title = 'De Regenboog') {
  let done = false;
  const making = tab.saving.downloadForGroups(title, groups).finally(() => {
    done = true;
  });
  while (!done) await tab.settle();
  return await making;
}

describe('files for groups', () => {
  test('are one file per group, named, of the very same prototype', async () => {
    const tab = await facilitator();
    const names = await filesOf(tab, ['Blauw', 'Rood: 2']);
    expect(names).toEqual(['De Regenboog - Blauw.amore.json', 'De Regenboog - Rood 2.amore.json']);
    expect(tab.downloads.map(({ name }) => name)).toEqual(names);
    for (const { bytes } of tab.downloads) {
      expect(openFile(bytes).outcome).toBe('opened');
      const text = new TextDecoder().decode(bytes);
      expect(text).toContain(`"id": "${tab.prototype.id.get()}"`);
      expect(text).toContain('Heard');
    }
  });

  test('hold what stands on the screen, also when this browser stores nothing more', async () => {
    laptop = newLaptop();
    const { lock, openPlace } = placeWithLock(laptop.edition);
    const tab = laptop.tab({ openPlace });
    await tab.prototype.openNew('nl', 'De Regenboog');
    lock.full = true;
    addCards(tab, 'Written last');
    await filesOf(tab, ['Blauw']);
    expect(new TextDecoder().decode(tab.downloads[0]?.bytes)).toContain('Written last');
  });

  test('show the group also with a long title, and a long group does not push the title out', async () => {
    const title = 'Basisschool De Regenboog: ons prototype van de warme school, schooljaar 2026';
    const tab = await facilitator();
    const nameOf = async (group: string) => (await filesOf(tab, [group], title))?.[0];
    expect(await nameOf('Blauw')).toMatch(/^Basisschool De Regenboog .* - Blauw\.amore\.json$/);
    expect(await nameOf(`Rood ${'en geel '.repeat(12)}`)).toMatch(/^Basisschool De .* - Rood en geel .*/);
  });

  test('never have one name twice, also where a system takes two names for the same', async () => {
    const long = 'groep '.repeat(20);
    const groups = ['Rood', 'rood', 'Rood:', 'Rood 2', '/', '?', `${long}een`, `${long}twee`];
    const made = await filesOf(await facilitator(), groups, 'De Regenboog '.repeat(9));
    const names = (made ?? []).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(groups.length);
    expect(names.slice(0, 4).map((name) => name.replace(/^.* - /, ''))).toEqual([
      'rood.amore.json',
      'rood 2.amore.json',
      'rood 3.amore.json',
      'rood 2 2.amore.json',
    ]);
  });

  test('are not made of a prototype that is not here', async () => {
    laptop = newLaptop();
    const tab = laptop.tab({ address: 'unknown' });
    await tab.prototype.openFromAddress('nl');
    expect(await filesOf(tab, ['Blauw'])).toBeUndefined();
    expect(tab.downloads).toEqual([]);
  });

  test('are not made of a file that this version understands only in part', async () => {
    const tab = await facilitator();
    await filesOf(tab, ['Blauw']);
    const newer = new TextDecoder()
      .decode(tab.downloads[0]?.bytes)
      .replace(/"version": \d+/, '"version": 999');
    await tab.saving.openFiles([fileOf('newer.amore.json', newer)]);
    expect(await filesOf(tab, ['Rood'])).toBeUndefined();
    expect(tab.downloads).toHaveLength(1);
  });
});
