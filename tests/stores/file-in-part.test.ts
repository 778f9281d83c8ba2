import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { limits } from '../../src/model/limits.ts';
import { ownFile } from './elsewhere.ts';
import { addCards, fileOf, type Laptop, newLaptop, type Tab, texts } from './laptop.ts';

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

describe('a file that cannot be used', () => {
  it.each([
    ['empty', '', 'file-empty'],
    ['no JSON', 'Beste collega', 'file-not-json'],
    ['of another program', '{"type":"excalidraw"}', 'file-other-program'],
  ])('%s: names the cause, keeps the raw file and leaves the work alone', async (_name, contents, code) => {
    addCards(tab, 'mine');
    expect(await tab.saving.openFiles([fileOf('a.json', contents)])).toBeUndefined();
    expect(tab.saving.failures.get()).toMatchObject([{ name: 'a.json', code, fatal: true, raw: true }]);
    expect(texts(tab)).toEqual(['mine']);
    const [failure] = tab.saving.failures.get();
    void tab.saving.downloadRaw(failure?.id ?? 0);
    expect(tab.downloads).toEqual([{ name: 'a.json', bytes: new TextEncoder().encode(contents) }]);
    tab.saving.dismiss(failure?.id ?? 0);
    expect(failures()).toEqual([]);
  });

  it('too large: is refused without being read, and handed back all the same', async () => {
    const large = fileOf('large.json', '{}');
    Object.defineProperty(large, 'size', { value: limits.fileBytes + 1 });
    await tab.saving.openFiles([large]);
    const [failure] = tab.saving.failures.get();
    const values = { megabytes: 10.1, limit: 10 };
    expect(failure).toMatchObject({ code: 'file-too-large', values, raw: true });
    await tab.saving.downloadRaw(failure?.id ?? 0);
    expect(tab.downloads).toEqual([{ name: 'large.json', bytes: new TextEncoder().encode('{}') }]);
  });

  it('not readable: says so', async () => {
    const gone = fileOf('gone.json', '{}');
    gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    await tab.saving.openFiles([gone]);
    expect(failures()).toEqual(['file-not-readable']);
  });

  it('cut off: opens with what could be rescued, and a remark', async () => {
    const file = await fileFromElsewhere('one', 'two', 'three');
    const text = await file.text();
    await tab.saving.openFiles([fileOf('cut.json', text.slice(0, text.length * 0.6))]);
    expect(texts(tab).length).toBeGreaterThan(0);
    expect(tab.saving.failures.get().every(({ fatal, raw }) => !fatal && raw)).toBe(true);
    expect(failures()).toContain('file-damaged');
  });

  it('cut off, of a prototype that is here: what was rescued is told once it is used, not when it is put away', async () => {
    const whole = await fileFromElsewhere('one', 'two', 'three');
    await tab.saving.openFiles([whole]);
    const text = await whole.text();
    const cut = () => fileOf('cut.json', text.slice(0, text.length * 0.6));
    await tab.saving.openFiles([cut()]);
    expect(tab.saving.question.get()).toMatchObject({ name: 'cut.json' });
    await tab.saving.resolveQuestion('cancel');
    expect(failures()).toEqual([]);
    await tab.saving.openFiles([cut()]);
    expect(failures()).toEqual([]);
    await tab.saving.resolveQuestion('merge');
    expect(failures()).toContain('file-damaged');
  });
});

describe('a file of a newer version', () => {
  it('can be looked at, is never stored, and is saved out unchanged', async () => {
    addCards(tab, 'mine');
    const mine = tab.prototype.id.get() ?? '';
    const newer = (await (await fileFromElsewhere('future')).text()).replace('"version": 1', '"version": 99');
    await tab.saving.openFiles([fileOf('new.json', newer)]);
    expect(failures()).toEqual(['file-newer']);
    expect(tab.prototype.status.get()).toBe('read-only');
    expect(texts(tab)).toEqual(['future']);
    expect(addCards(tab, 'never')).toEqual([]);
    expect(tab.saving.where.get()).toEqual({ kind: 'foreign', name: 'new.json' });
    expect(await tab.saving.saveFile()).toBe('downloaded');
    expect(new TextDecoder().decode(tab.downloads[0]?.bytes)).toBe(newer);
    await tab.settle();
    expect(tab.address()).toBe(mine);
    await tab.prototype.open(mine);
    expect(texts(tab)).toEqual(['mine']);
    expect(tab.saving.where.get()).toEqual({ kind: 'browser' });
  });
});
