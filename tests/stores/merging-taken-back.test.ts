import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownFile, subgroupFile } from './elsewhere.ts';
import { addCards, type Laptop, newLaptop, type Tab, teamTab, texts } from './laptop.ts';

let laptop: Laptop;
let tab: Tab;
beforeEach(async () => {
  laptop = newLaptop();
  tab = await teamTab(laptop, 'one', 'two');
});
afterEach(() => laptop.off());

const card = (one: Tab, at: number) => one.prototype.list('canvas', 'region').get()[at] ?? '';

describe('taking back a merge', () => {
  async function merged() {
    const file = await subgroupFile(tab, 'a.json', (team) => {
      addCards(team, 'of a');
      team.prototype.type(card(team, 0), 'one, of a');
    });
    addCards(tab, 'mine');
    await tab.settle();
    await tab.merging.reviewFiles([file]);
    await tab.merging.confirm();
    return file;
  }

  it('gives the state before, and merging again brings the cards again', async () => {
    const file = await merged();
    const unsaved = tab.saving.unsaved.get();
    expect(tab.merging.canTakeBack.get()).toBe(true);
    await tab.merging.takeBack();
    expect(texts(tab)).toEqual(['one', 'two', 'mine']);
    expect(tab.saving.unsaved.get()).toBeLessThan(unsaved);
    expect(tab.merging.canTakeBack.get()).toBe(false);
    await tab.settle();
    const later = laptop.tab();
    await later.prototype.openFromAddress('nl');
    expect(texts(later)).toEqual(['one', 'two', 'mine']);
    await tab.merging.reviewFiles([file]);
    await tab.merging.confirm();
    expect([...texts(tab)].sort()).toEqual(['mine', 'of a', 'one, of a', 'two']);
  });

  it('leaves the undo of what came before', async () => {
    await merged();
    await tab.merging.takeBack();
    tab.prototype.undo();
    expect(texts(tab)).toEqual(['one', 'two']);
  });

  it.each(['brings nothing new', 'stays beside'])('can still be done after a file that %s', async (what) => {
    const file = await merged();
    const report = tab.merging.report.get();
    const next = what === 'stays beside' ? await ownFile('b.json', 'Other', 'x') : file;
    await tab.merging.reviewFiles([next]);
    if (what === 'stays beside') tab.merging.setBeside(0, true);
    await tab.merging.confirm();
    expect(tab.merging.report.get()?.comparison.added).toEqual([]);
    expect(tab.merging.canTakeBack.get()).toBe(true);
    tab.merging.showReport(false);
    expect(tab.merging.report.get()).toBe(report);
    await tab.merging.takeBack();
    expect(texts(tab)).toEqual(['one', 'two', 'mine']);
  });

  it('makes another tab read the state before', async () => {
    const other = laptop.tab({ address: tab.address() ?? '' });
    await other.prototype.openFromAddress('nl');
    await merged();
    await other.settle();
    expect(texts(other)).toHaveLength(4);
    await tab.merging.takeBack();
    await other.settle();
    expect(texts(other)).toEqual(['one', 'two', 'mine']);
    addCards(other, 'goes on');
    await other.settle();
    await tab.settle();
    expect(texts(tab)).toEqual(['one', 'two', 'mine', 'goes on']);
  });

  it('can be done after the page was left, with the report, until the first later edit', async () => {
    await merged();
    const report = tab.merging.report.get();
    await tab.settle();
    await tab.close();
    const later = laptop.tab();
    await later.prototype.openFromAddress('nl');
    await later.settle();
    expect(later.merging.canTakeBack.get()).toBe(true);
    expect(later.merging.reportOpen.get()).toBe(false);
    expect(later.merging.report.get()).toEqual(report);
    await later.merging.takeBack();
    expect(texts(later)).toEqual(['one', 'two', 'mine']);
    await later.settle();
    const again = laptop.tab();
    await again.prototype.openFromAddress('nl');
    await again.settle();
    expect(texts(again)).toEqual(['one', 'two', 'mine']);
    expect(again.merging.report.get()).toBeUndefined();
  });

  it.each(['a later edit', 'putting the report away'])('cannot be done any more after %s', async (what) => {
    await merged();
    if (what === 'a later edit') addCards(tab, 'later');
    else tab.merging.dismissReport();
    await tab.settle();
    const later = laptop.tab();
    await later.prototype.openFromAddress('nl');
    await later.settle();
    expect(later.merging.canTakeBack.get()).toBe(false);
    expect(later.merging.report.get()).toBeUndefined();
    expect(texts(later)).toContain('of a');
  });

  it('can be done until the first later edit, here or in another tab', async () => {
    await merged();
    addCards(tab, 'later');
    expect(tab.merging.canTakeBack.get()).toBe(false);
    await tab.merging.takeBack();
    expect(texts(tab)).toContain('of a');
  });
});
