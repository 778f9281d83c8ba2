import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSummary } from '../../src/storage/summary.ts';
import { addCards, type Laptop, newLaptop, texts } from './laptop.ts';

let laptop: Laptop;
beforeEach(() => {
  laptop = newLaptop();
});
afterEach(() => laptop.off());

describe('the first visit', () => {
  it('opens an empty prototype without a question, in the language of the page', async () => {
    const tab = laptop.tab();
    expect(tab.prototype.status.get()).toBe('idle');
    await tab.prototype.openFromAddress('nl');
    expect(tab.prototype.status.get()).toBe('ready');
    expect(tab.prototype.language.get()).toBe('nl');
    expect(tab.prototype.empty.get()).toBe(true);
    expect(tab.address()).toBe(tab.prototype.id.get());
    expect(tab.saving.where.get()).toEqual({ kind: 'browser' });
    expect(tab.saving.unsaved.get()).toBe(0);
  });

  it('leaves no empty prototypes behind, however often a page is opened', async () => {
    const first = laptop.tab();
    await first.prototype.openFromAddress('nl');
    const second = laptop.tab();
    await second.prototype.openNew('nl');
    expect(second.prototype.id.get()).toBe(first.prototype.id.get());
    await second.prototype.openNew('en');
    expect(second.prototype.id.get()).not.toBe(first.prototype.id.get());
  });

  it('asks the browser to keep the data at the first edit, once', async () => {
    const tab = laptop.tab();
    await tab.prototype.openFromAddress('nl');
    expect(tab.askedToPersist()).toBe(0);
    addCards(tab, 'one');
    addCards(tab, 'two');
    expect(tab.askedToPersist()).toBe(1);
  });

  it('opens once when a page asks twice while it is being drawn', async () => {
    const tab = laptop.tab();
    await Promise.all([tab.prototype.openFromAddress('nl'), tab.prototype.openFromAddress('nl')]);
    addCards(tab, 'one');
    await tab.settle();
    const again = laptop.tab();
    await again.prototypes.list.subscribe(() => undefined);
    await again.settle();
    expect(again.prototypes.list.get()).toHaveLength(1);
  });
});

describe('coming back', () => {
  it('finds everything as it was, without an address', async () => {
    const before = laptop.tab();
    await before.prototype.openFromAddress('nl');
    const [first = '', second = '', third = ''] = addCards(before, 'one', 'two', 'three');
    before.prototype.move([third], { before: first });
    before.prototype.setColour(first, 'sun');
    before.prototype.vote(second, 3);
    before.prototype.setTitle('De Regenboog');
    before.prototype.setSetting('dots', 5);
    await before.settle();
    const after = laptop.tab();
    await after.prototype.openFromAddress('en');
    expect(texts(after)).toEqual(['three', 'one', 'two']);
    expect(after.prototype.item(first).get()?.color).toBe('sun');
    expect(after.prototype.item(second).get()?.votes).toBe(3);
    expect(after.prototype.title.get()).toBe('De Regenboog');
    expect(after.prototype.setting('dots').get()).toBe(5);
    expect(after.prototype.language.get()).toBe('nl');
    expect(after.saving.unsaved.get()).toBe(before.saving.unsaved.get());
  });

  it('keeps a letter that was typed just before the page was closed', async () => {
    const before = laptop.tab();
    await before.prototype.openFromAddress('nl');
    const [id = ''] = addCards(before, 'a');
    await before.settle();
    before.prototype.startEditing(id);
    before.prototype.type(id, 'abc');
    before.hide();
    // The page gets no further turn: nothing that waits is run any more.
    const after = laptop.tab({ address: before.address() ?? '' });
    await after.prototype.openFromAddress('nl');
    expect(texts(after)).toEqual(['abc']);
  });

  it('keeps a new prototype whole when the page is closed at its first letter', async () => {
    const before = laptop.tab();
    await before.prototype.openFromAddress('nl');
    addCards(before, 'one', 'two');
    before.hide();
    const after = laptop.tab();
    await after.prototype.openFromAddress('nl');
    expect(texts(after)).toEqual(['one', 'two']);
  });

  it('says when the address names a prototype that is not here, and makes nothing', async () => {
    const tab = laptop.tab({ address: 'elsewhere' });
    await tab.prototype.openFromAddress('nl');
    expect(tab.prototype.status.get()).toBe('missing');
    expect(tab.prototype.id.get()).toBe('elsewhere');
    expect(addCards(tab, 'one')).toEqual([]);
    tab.prototypes.list.subscribe(() => undefined);
    await tab.settle();
    expect(tab.prototypes.list.get()).toEqual([]);
  });

  it('writes nothing before the first read is done', async () => {
    const first = laptop.tab();
    await first.prototype.openFromAddress('nl');
    addCards(first, 'one');
    await first.settle();
    const second = laptop.tab();
    const opening = second.prototype.openFromAddress('nl');
    expect(addCards(second, 'too early')).toEqual([]);
    second.hide();
    await opening;
    expect(texts(second)).toEqual(['one']);
  });

  it('keeps the plain summary that guide pages read', async () => {
    const tab = laptop.tab();
    await tab.prototype.openFromAddress('nl');
    tab.prototype.setTitle('De Regenboog');
    addCards(tab, 'one', 'two');
    tab.hide();
    expect(readSummary(laptop.edition, laptop.texts)).toEqual({
      id: tab.prototype.id.get(),
      title: 'De Regenboog',
      canvases: [{ canvas: 'canvas', regions: [{ region: 'region', texts: ['one', 'two'] }] }],
    });
  });
});
