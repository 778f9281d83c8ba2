import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openIndexedDb } from '../../src/storage/indexed-db.ts';
import { subgroupFile } from './elsewhere.ts';
import { addCards, fileOf, type Laptop, newLaptop, type Tab, texts } from './laptop.ts';
import { storedTexts } from './stored-texts.ts';

const secret = 'Jantje-uit-3B';

let laptop: Laptop;
let tab: Tab;
beforeEach(async () => {
  laptop = newLaptop();
  tab = laptop.tab();
  await tab.prototype.openFromAddress('nl');
  tab.prototype.setTitle('De Regenboog');
});
afterEach(() => laptop.off());

const latest = (one: Tab) => one.downloads.at(-1)?.bytes ?? '';
const textOf = (bytes: string | Uint8Array) =>
  typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
const card = (one: Tab, at: number) => one.prototype.list('canvas', 'region').get()[at] ?? '';

const idOf = (one: Tab, text: string) =>
  one.prototype
    .list('canvas', 'region')
    .get()
    .find((id) => one.prototype.item(id).get()?.text === text) ?? '';

async function saved(one: Tab): Promise<string> {
  await one.saving.download();
  return textOf(latest(one));
}

/** Lets the clock go on, so that versions have an order. */
function later(milliseconds = 1000): void {
  laptop.now = new Date(laptop.now.getTime() + milliseconds);
}

describe('wiping a card for good', () => {
  it('takes its text from document, removed cards, versions, summary and the next file', async () => {
    addCards(tab, secret, 'stays');
    const id = card(tab, 0);
    await tab.versions.keep('with the text');
    later();
    tab.prototype.type(id, `${secret}, later`);
    await tab.prototype.clear('other');
    later();
    await tab.settle();
    expect(await storedTexts(laptop)).toContain(secret);
    expect(await tab.prototype.wipe(id)).toBe(true);
    expect(tab.announcer.message.get()?.key).toBe('app.announce.wiped');
    expect(await storedTexts(laptop)).not.toContain(secret);
    expect(await saved(tab)).not.toContain(secret);
    expect(texts(tab)).toEqual(['stays']);
    await tab.settle();
    expect(await storedTexts(laptop)).not.toContain(secret);
    expect(tab.versions.list.get().map(({ items }) => items)).toEqual([1, 1]);
  });

  it('cannot be undone, by no number of steps', async () => {
    addCards(tab, 'stays');
    const [id = ''] = addCards(tab, secret);
    tab.prototype.type(id, `${secret} again`);
    tab.prototype.remove([id]);
    tab.prototype.undo();
    expect(await tab.prototype.wipe(id)).toBe(true);
    for (let step = 0; step < 6; step += 1) tab.prototype.undo();
    for (let step = 0; step < 6; step += 1) tab.prototype.redo();
    await tab.settle();
    expect(texts(tab)).toEqual(['stays']);
    expect(tab.prototype.removed.get()).toBeUndefined();
    expect(await storedTexts(laptop)).not.toContain(secret);
  });

  it('also reaches a card that was removed before, and one that stands in a version only', async () => {
    const [id = ''] = addCards(tab, secret, 'stays');
    await tab.versions.keep('whole');
    tab.prototype.remove([id]);
    expect(await tab.prototype.wipe(id)).toBe(true);
    await tab.settle();
    expect(await storedTexts(laptop)).not.toContain(secret);
    const other = laptop.tab();
    await other.prototype.openNew('nl', 'Other');
    const [foreign = ''] = addCards(other, secret);
    await other.saving.download();
    await other.prototype.wipe(foreign);
    await tab.merging.reviewFiles([fileOf('other.json', latest(other))]);
    await tab.merging.confirm();
    await tab.versions.keep('merged');
    await tab.merging.takeBack();
    await tab.settle();
    expect(await storedTexts(laptop)).toContain(secret);
    expect(await tab.prototype.wipe(foreign)).toBe(true);
    expect(await storedTexts(laptop)).not.toContain(secret);
  });

  it('leaves versions that open, and restoring one does not bring the text back', async () => {
    const [, id = ''] = addCards(tab, 'one', secret);
    await tab.versions.keep('both');
    addCards(tab, 'two');
    await tab.prototype.wipe(id);
    const [version] = tab.versions.list.get();
    expect(await tab.versions.restore(version?.id ?? '')).toBe(true);
    expect(texts(tab)).toEqual(['one']);
    await tab.settle();
    expect(await storedTexts(laptop)).not.toContain(secret);
  });

  it('is followed by other tabs, which cannot bring it back either', async () => {
    addCards(tab, 'stays');
    await tab.settle();
    const other = laptop.tab({ address: tab.address() ?? '' });
    await other.prototype.openFromAddress('nl');
    const [id = ''] = addCards(other, secret);
    other.prototype.type(id, `${secret}, typed there`);
    await other.settle();
    await tab.settle();
    expect(texts(tab)).toHaveLength(2);
    await tab.prototype.wipe(id);
    await other.settle();
    expect(texts(other)).toEqual(['stays']);
    other.prototype.undo();
    other.prototype.redo();
    addCards(other, 'goes on');
    other.hide();
    await other.settle();
    await tab.settle();
    expect(texts(tab)).toEqual(['stays', 'goes on']);
    expect(await storedTexts(laptop)).not.toContain(secret);
    expect(await saved(other)).not.toContain(secret);
  });

  it('holds for a frozen tab that wakes up later', async () => {
    const [id = ''] = addCards(tab, secret, 'stays');
    await tab.settle();
    const frozen = laptop.tab({ address: tab.address() ?? '', deaf: true });
    await frozen.prototype.openFromAddress('nl');
    await tab.prototype.wipe(id);
    frozen.show();
    addCards(frozen, 'awake');
    await frozen.settle();
    expect(texts(frozen)).toEqual(['stays', 'awake']);
    expect(await storedTexts(laptop)).not.toContain(secret);
  });

  it('does not keep the text in the version of the first change of a day', async () => {
    const [id = ''] = addCards(tab, secret, 'stays');
    await tab.settle();
    laptop.now = new Date('2026-11-24T09:00:00.000Z');
    const next = laptop.tab();
    await next.prototype.openFromAddress('nl');
    await next.prototype.wipe(id);
    await next.settle();
    await next.versions.refresh();
    expect(next.versions.list.get()).toMatchObject([{ reason: 'day', items: 1 }]);
    expect(await storedTexts(laptop)).not.toContain(secret);
  });

  it('does not come back with an older file that is merged', async () => {
    const [id = ''] = addCards(tab, secret, 'stays');
    await tab.saving.download();
    const older = fileOf('older.json', latest(tab));
    await tab.prototype.wipe(id);
    await tab.merging.reviewFiles([older]);
    await tab.merging.confirm();
    await tab.settle();
    expect(texts(tab)).toEqual(['stays']);
    expect(await storedTexts(laptop)).not.toContain(secret);
  });

  it('ends the taking back of a merge, which would bring the text back', async () => {
    const [id = ''] = addCards(tab, secret, 'stays');
    await tab.saving.download();
    const file = fileOf('a.json', textOf(latest(tab)).replace('"stays"', '"stays, by hand"'));
    await tab.merging.reviewFiles([file]);
    await tab.merging.confirm();
    expect(tab.merging.canTakeBack.get()).toBe(true);
    await tab.prototype.wipe(id);
    await tab.merging.takeBack();
    expect(await storedTexts(laptop)).not.toContain(secret);
  });

  it('takes the card out of the report of a merge, here and in another tab, and leaves the other cards in it', async () => {
    addCards(tab, 'stays');
    await tab.settle();
    const other = laptop.tab({ address: tab.address() ?? '' });
    await other.prototype.openFromAddress('nl');
    const files = await Promise.all([
      subgroupFile(tab, 'a.json', (team) => {
        addCards(team, secret, 'of a');
        team.prototype.type(card(team, 0), `of a, about ${secret}`);
      }),
      subgroupFile(tab, 'b.json', (team) => addCards(team, 'of b')),
    ]);
    tab.prototype.type(card(tab, 0), 'mine');
    await tab.merging.reviewFiles(files);
    await tab.merging.confirm();
    await other.settle();
    const [undecided, added] = [card(tab, 0), idOf(tab, secret)];
    expect(tab.merging.report.get()?.undecided).toMatchObject([{ id: undecided }]);
    expect(await tab.prototype.wipe(added)).toBe(true);
    expect(await other.prototype.wipe(undecided)).toBe(true);
    await tab.settle();
    const report = tab.merging.report.get();
    expect(JSON.stringify(report)).not.toContain(secret);
    expect(report?.comparison.added.map(({ text }) => text).sort()).toEqual(['of a', 'of b']);
    expect(report?.undecided).toEqual([]);
    expect([...(report?.origins.values() ?? [])].sort()).toEqual(['a.json', 'b.json']);
  });

  it('puts away a report that told of that card only', async () => {
    const file = await subgroupFile(tab, 'a.json', (team) => addCards(team, secret));
    await tab.merging.reviewFiles([file]);
    await tab.merging.confirm();
    expect(await tab.prototype.wipe(idOf(tab, secret))).toBe(true);
    expect(tab.merging.report.get()).toBeUndefined();
    expect(tab.merging.reportOpen.get()).toBe(false);
  });

  it('wipes what was set aside, and a version that names the card and cannot be opened', async () => {
    const [id = ''] = addCards(tab, secret, 'stays');
    await tab.versions.keep('whole');
    await tab.settle();
    const place = await openIndexedDb(laptop.edition, () => {});
    const prototype = tab.address() ?? '';
    const [version] = tab.versions.list.get();
    const cut = new TextEncoder().encode(`no prototype at all "${id}" ${secret}`);
    await place.write([
      { store: 'meta', key: ['damaged', 'items', prototype, id], value: `broken ${secret}` },
      { store: 'snapshot-files', key: [prototype, version?.id ?? ''], value: cut },
    ]);
    place.close();
    expect(await tab.prototype.wipe(id)).toBe(true);
    expect(await storedTexts(laptop)).not.toContain(secret);
    expect(tab.versions.list.get()).toEqual([]);
  });

  it('says so when the device cannot write, and the card still stands', async () => {
    const [id = ''] = addCards(tab, secret);
    await tab.versions.keep('kept');
    await tab.settle();
    const factory = globalThis.indexedDB;
    await new Promise<void>((resolve) => {
      const request = factory.deleteDatabase(`${laptop.edition}-prototypes`);
      request.onsuccess = () => resolve();
    });
    expect(await tab.prototype.wipe(id)).toBe(false);
    expect(texts(tab)).toEqual([secret]);
    expect(tab.notices.list.get()).toMatchObject([{ id: 'storage', kind: 'problem' }]);
  });

  it('leaves no letter in any record, whatever was done with the card before', async () => {
    type Act = (id: string) => Promise<void> | void;
    const acts: Record<string, Act> = {
      type: (id) => tab.prototype.type(id, `${secret} ${laptop.now.getTime()}`),
      owner: (id) => tab.prototype.type(id, secret, 'owner'),
      end: (id) => tab.prototype.endEditing(id),
      move: (id) => tab.prototype.move([id], { canvas: 'canvas', region: 'other', at: 'end' }),
      group: (id) => tab.prototype.group([id], card(tab, 0)),
      remove: (id) => tab.prototype.remove([id]),
      undo: () => tab.prototype.undo(),
      redo: () => tab.prototype.redo(),
      keep: async () => void (await tab.versions.keep('by hand')),
      clear: () => tab.prototype.clear('canvas'),
      restore: async () => {
        await tab.versions.refresh();
        await tab.versions.restore(tab.versions.list.get()[0]?.id ?? '');
      },
      merge: async () => {
        await tab.saving.download();
        await tab.merging.reviewFiles([fileOf('own.json', latest(tab))]);
        await tab.merging.confirm();
      },
      nextDay: () => later(24 * 60 * 60 * 1000),
      settle: () => tab.settle(),
    };
    const act = fc.constantFrom(...Object.keys(acts));
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (names) => {
        await tab.prototype.openNew('nl', `School ${laptop.now.getTime()}`);
        const [, id = ''] = addCards(tab, 'stays', secret);
        for (const name of names) {
          later();
          await acts[name]?.(id);
        }
        await tab.settle();
        if (!tab.prototype.item(id).get()) {
          // A removed card has no menu: it is put back first.
          await tab.prototype.clear('nothing there');
          while (!tab.prototype.item(id).get() && tab.prototype.canUndo.get()) tab.prototype.undo();
        }
        expect(await tab.prototype.wipe(id)).toBe(true);
        await tab.settle();
        expect(await storedTexts(laptop)).not.toContain(secret);
        expect(await saved(tab)).not.toContain(secret);
        while (tab.prototype.canUndo.get()) tab.prototype.undo();
        await tab.settle();
        expect(await storedTexts(laptop)).not.toContain(secret);
      }),
      { numRuns: 60 },
    );
  });
});
