import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFile } from '../../src/model/open.ts';
import { KEPT_AT_LEAST } from '../../src/storage/snapshots.ts';
import { addCards, fileOf, type Laptop, newLaptop, type Tab, teamTab, texts } from './laptop.ts';

let laptop: Laptop;
let tab: Tab;
beforeEach(async () => {
  vi.stubEnv('TZ', 'Europe/Brussels');
  laptop = newLaptop();
  tab = await teamTab(laptop, 'one', 'two');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await laptop.off();
});

const reasons = () => tab.versions.list.get().map(({ reason }) => reason);

describe('versions', () => {
  it('are kept by hand, with a name', async () => {
    await tab.versions.keep('after day one');
    expect(tab.versions.list.get()).toMatchObject([
      { reason: 'hand', name: 'after day one', items: 2, at: laptop.now.toISOString() },
    ]);
  });

  it('are kept before a canvas is cleared, and clearing can be undone too', async () => {
    tab.prototype.add('other', 'region', [{ text: 'stays' }]);
    await tab.prototype.clear('canvas');
    expect(texts(tab)).toEqual([]);
    expect(texts(tab, 'other')).toEqual(['stays']);
    await tab.versions.refresh();
    expect(tab.versions.list.get()).toMatchObject([{ reason: 'clear', items: 3 }]);
    tab.prototype.undo();
    expect(texts(tab)).toEqual(['one', 'two']);
  });

  it('are kept at the first change of a day, as it was before', async () => {
    addCards(tab, 'same day');
    await tab.settle();
    await tab.versions.refresh();
    expect(reasons()).toEqual([]);
    laptop.now = new Date('2026-11-24T09:00:00.000Z');
    const next = laptop.tab();
    await next.prototype.openFromAddress('nl');
    addCards(next, 'next day');
    addCards(next, 'and more');
    await next.settle();
    await next.versions.refresh();
    expect(next.versions.list.get()).toMatchObject([{ reason: 'day', items: 3 }]);
  });

  it('are put back as one step that can be undone, and the state before is kept', async () => {
    await tab.versions.keep('before');
    const [first = '', second = ''] = tab.prototype.list('canvas', 'region').get();
    tab.prototype.type(first, 'changed');
    tab.prototype.setColour(first, 'sun');
    tab.prototype.move([first], { canvas: 'canvas', region: 'other', at: 'end' });
    tab.prototype.type(second, 'changed before it was removed');
    tab.prototype.remove([second]);
    addCards(tab, 'later');
    tab.prototype.setTitle('Het Kompas');
    laptop.now = new Date(laptop.now.getTime() + 1000);
    const [version] = tab.versions.list.get();
    await tab.versions.restore(version?.id ?? '');
    expect(texts(tab)).toEqual(['one', 'two']);
    expect(tab.prototype.item(first).get()?.color).toBeUndefined();
    expect(tab.prototype.title.get()).toBe('De Regenboog');
    expect(reasons()).toEqual(['restore', 'hand']);
    tab.prototype.undo();
    expect(texts(tab)).toEqual(['later']);
    expect(texts(tab, 'canvas', 'other')).toEqual(['changed']);
    expect(tab.prototype.title.get()).toBe('Het Kompas');
    tab.prototype.redo();
    expect(texts(tab)).toEqual(['one', 'two']);
  });

  it('say what putting one back did, until the next edit', async () => {
    await tab.versions.keep('before');
    const [first = '', second = ''] = tab.prototype.list('canvas', 'region').get();
    tab.prototype.type(first, 'changed');
    tab.prototype.remove([second]);
    const [third = ''] = addCards(tab, 'later');
    tab.prototype.vote(first, 1);
    tab.prototype.move([third], { canvas: 'canvas', region: 'other', at: 'end' });
    const version = tab.versions.list.get()[0]?.id ?? '';
    laptop.now = new Date(laptop.now.getTime() + 1000);
    expect(await tab.versions.restore(version)).toBe(true);
    const numbers = { added: 1, gone: 1, reworded: 1, moved: 0, changed: 0 };
    expect(tab.versions.restored.get()).toEqual({ changed: true, numbers });
    expect(tab.announcer.message.get()?.key).toBe('app.announce.restored');
    expect(await tab.versions.restore(version)).toBe(true);
    expect(tab.versions.restored.get()).toMatchObject({ changed: false, numbers: { added: 0 } });
    expect(tab.announcer.message.get()?.key).toBe('app.restored.nothing');
    expect(reasons()).toEqual(['restore', 'hand']);
    addCards(tab, 'an edit');
    expect(tab.versions.restored.get()).toBeUndefined();
  });

  it('bring back cards of a merge that was taken back afterwards', async () => {
    const other = laptop.tab();
    await other.prototype.openNew('nl', 'Other');
    addCards(other, 'of the other');
    await other.saving.download();
    const bytes = other.downloads[0]?.bytes ?? new Uint8Array();
    await tab.merging.reviewFiles([fileOf('other.json', bytes)]);
    await tab.merging.confirm();
    await tab.versions.keep('merged');
    await tab.merging.takeBack();
    expect(texts(tab)).toEqual(['one', 'two']);
    await tab.versions.refresh();
    const version = tab.versions.list.get().find(({ name }) => name === 'merged');
    await tab.versions.restore(version?.id ?? '');
    expect([...texts(tab)].sort()).toEqual(['of the other', 'one', 'two']);
    tab.prototype.undo();
    expect(texts(tab)).toEqual(['one', 'two']);
  });

  it('are exported as a file that opens', async () => {
    await tab.versions.keep('before');
    addCards(tab, 'later');
    await tab.versions.exportFile(tab.versions.list.get()[0]?.id ?? '');
    expect(tab.downloads.map(({ name }) => name)).toEqual(['De Regenboog before 2026-11-22.amore.json']);
    const result = openFile(tab.downloads[0]?.bytes ?? '');
    expect(result.outcome === 'opened' && result.prototype.items.size).toBe(2);
  });

  it('are exported under the day where the team is, also when it is another day in Greenwich', async () => {
    laptop.now = new Date('2026-11-22T23:30:00.000Z');
    await tab.versions.keep('past midnight');
    vi.stubEnv('TZ', 'America/New_York');
    laptop.now = new Date('2026-11-23T02:00:00.000Z');
    await tab.versions.keep('in the evening');
    const [evening, midnight] = tab.versions.list.get();
    await tab.versions.exportFile(evening?.id ?? '');
    vi.stubEnv('TZ', 'Europe/Brussels');
    await tab.versions.exportFile(midnight?.id ?? '');
    expect(tab.downloads.map(({ name }) => name)).toEqual([
      'De Regenboog in the evening 2026-11-22.amore.json',
      'De Regenboog past midnight 2026-11-23.amore.json',
    ]);
  });

  it('of a team with a long name are told apart by the names of their files', async () => {
    const long = 'Vrije Basisschool De Zonnebloem Sint-Niklaas, vestiging Tereken';
    tab.prototype.setTitle(long);
    await tab.versions.keep('voor het forum');
    await tab.versions.exportFile(tab.versions.list.get()[0]?.id ?? '');
    const [{ name } = { name: '' }] = tab.downloads;
    expect(name).toMatch(/^Vrije Basisschool .* voor het forum 2026-11-22\.amore\.json$/);
  });

  it('are at least fifty, and those kept by hand do not go by themselves', async () => {
    await tab.versions.keep('named');
    for (let n = 0; n < 70; n += 1) {
      laptop.now = new Date(laptop.now.getTime() + 1000);
      await tab.prototype.clear('canvas', 'nothing there');
    }
    await tab.versions.refresh();
    const kept = reasons();
    expect(kept.filter((reason) => reason === 'clear').length).toBeGreaterThanOrEqual(KEPT_AT_LEAST);
    expect(kept.filter((reason) => reason === 'clear').length).toBeLessThan(70);
    expect(kept.at(-1)).toBe('hand');
  });

  it('stand in the order in which they were kept, also within one millisecond', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `${index}`);
    for (const name of names) await tab.versions.keep(name);
    expect(tab.versions.list.get().map(({ name }) => name)).toEqual([...names].reverse());
  });

  it('belong to their prototype', async () => {
    await tab.versions.keep('mine');
    await tab.prototype.openNew('nl', 'Other');
    await tab.versions.refresh();
    expect(reasons()).toEqual([]);
  });
});
