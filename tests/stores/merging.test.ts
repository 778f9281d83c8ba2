import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Comparison, isSame, numbersOf } from '../../src/model/compare.ts';
import { continuedFile, ownFile, subgroupFile } from './elsewhere.ts';
import { addCards, fileOf, type Laptop, newLaptop, type Tab, teamTab, texts } from './laptop.ts';

let laptop: Laptop;
let tab: Tab;
beforeEach(async () => {
  laptop = newLaptop();
  tab = await teamTab(laptop, 'one', 'two');
});
afterEach(() => laptop.off());

const nothing: Comparison = { added: [], gone: [], reworded: [], moved: [], changed: [], title: undefined };

const card = (one: Tab, at: number) => one.prototype.list('canvas', 'region').get()[at] ?? '';

describe('merging files', () => {
  it('shows what would change before anything changes', async () => {
    const file = await subgroupFile(tab, 'a.json', (team) => {
      addCards(team, 'of a');
      team.prototype.type(card(team, 0), 'one, of a');
      team.prototype.remove([card(team, 1)]);
    });
    addCards(tab, 'mine');
    await tab.merging.reviewFiles([file]);
    const numbers = { added: 1, same: 0, here: 1, there: 1, both: 0, removed: 1 };
    expect(tab.merging.review.get()).toEqual({
      sources: [
        { name: 'a.json', title: 'De Regenboog', other: false, known: false, beside: false, numbers },
      ],
      total: numbers,
      tooMany: false,
    });
    expect(texts(tab)).toEqual(['one', 'two', 'mine']);
    tab.merging.cancel();
    await tab.merging.confirm();
    expect(texts(tab)).toEqual(['one', 'two', 'mine']);
  });

  it('brings three subgroups together in one step, whatever the order', async () => {
    const files = [
      await subgroupFile(tab, 'a.json', (team) => void addCards(team, 'of a')),
      await subgroupFile(tab, 'b.json', (team) => team.prototype.vote(card(team, 0), 2)),
      await subgroupFile(tab, 'c.json', (team) => team.prototype.vote(card(team, 0), 3)),
    ];
    await tab.merging.reviewFiles([...files].reverse());
    await tab.merging.confirm();
    expect(texts(tab)).toEqual(['one', 'two', 'of a']);
    expect(tab.prototype.item(card(tab, 0)).get()?.votes).toBe(5);
    expect(tab.merging.report.get()?.sources).toHaveLength(3);
    await tab.versions.refresh();
    expect(tab.versions.list.get()).toMatchObject([{ reason: 'merge', items: 2 }]);
    await tab.merging.reviewFiles(files);
    await tab.merging.confirm();
    expect(tab.prototype.item(card(tab, 0)).get()?.votes).toBe(5);
    await tab.settle();
    const later = laptop.tab();
    await later.prototype.openFromAddress('nl');
    expect(texts(later)).toEqual(['one', 'two', 'of a']);
  });

  it('keeps both texts of a card that two changed', async () => {
    const file = await subgroupFile(tab, 'a.json', (team) => team.prototype.type(card(team, 0), 'of a'));
    tab.prototype.type(card(tab, 0), 'mine');
    await tab.merging.reviewFiles([file]);
    expect(tab.merging.review.get()?.total.both).toBe(1);
    await tab.merging.confirm();
    const view = tab.prototype.item(card(tab, 0)).get();
    expect([view?.text, ...(view?.alternatives ?? [])]).toEqual(['mine', 'of a']);
  });

  it('adds the cards of a file of another prototype, and not its title', async () => {
    await tab.merging.reviewFiles([await ownFile('other.json', 'Other', 'elsewhere')]);
    expect(tab.merging.review.get()?.sources).toMatchObject([{ other: true, title: 'Other' }]);
    await tab.merging.confirm();
    expect([...texts(tab)].sort()).toEqual(['elsewhere', 'one', 'two']);
    expect(tab.prototype.title.get()).toBe('De Regenboog');
    expect(tab.prototype.titleAlternatives.get()).toEqual([]);
  });

  it('keeps a file of another prototype beside this one when asked to, and opens neither', async () => {
    const start = laptop.now.toISOString();
    const files = [
      await ownFile('Noord.json', 'Noord', 'north'),
      await ownFile('Zuid.json', 'Zuid', 'south'),
    ];
    await tab.merging.reviewFiles(files);
    tab.merging.setBeside(1, true);
    expect(tab.merging.review.get()).toMatchObject({
      sources: [
        { title: 'Noord', other: true, known: false, beside: false },
        { title: 'Zuid', other: true, known: false, beside: true },
      ],
      total: { added: 1 },
    });
    await tab.merging.confirm();
    expect([...texts(tab)].sort()).toEqual(['north', 'one', 'two']);
    expect(tab.merging.report.get()).toMatchObject({ at: start, total: { added: 1 } });
    await tab.prototypes.list.subscribe(() => undefined);
    await tab.settle();
    const beside = tab.prototypes.list.get().find(({ title }) => title === 'Zuid');
    expect(beside).toMatchObject({ items: 1, unsaved: 0, fileName: 'Zuid.json' });
    const name = tab.prototype.title.get();
    expect(name).toBe('De Regenboog');
    await tab.merging.reviewFiles(files);
    expect(tab.merging.review.get()?.sources.map(({ known }) => known)).toEqual([false, true]);
    await tab.prototype.open(beside?.id ?? '');
    expect(texts(tab)).toEqual(['south']);
  });

  it('brings three teams together that each began their own, whatever the order and however often', async () => {
    const files = [
      await ownFile('A.json', 'A', 'a1', 'both'),
      await ownFile('B.json', 'B', 'b1', 'both'),
      await ownFile('C.json', 'C', 'c1'),
    ];
    await tab.merging.reviewFiles(files);
    expect(tab.merging.review.get()?.total).toMatchObject({ added: 5 });
    await tab.merging.confirm();
    const together = ['a1', 'b1', 'both', 'both', 'c1', 'one', 'two'];
    expect([...texts(tab)].sort()).toEqual(together);
    const report = tab.merging.report.get();
    expect([...(report?.origins.values() ?? [])].sort()).toEqual([
      'A.json',
      'A.json',
      'B.json',
      'B.json',
      'C.json',
    ]);
    await tab.merging.reviewFiles([...files].reverse());
    expect(tab.merging.review.get()?.total).toEqual({
      added: 0,
      same: 5,
      here: 0,
      there: 0,
      both: 0,
      removed: 0,
    });
    await tab.merging.confirm();
    expect([...texts(tab)].sort()).toEqual(together);
    expect(isSame(tab.merging.report.get()?.comparison ?? nothing)).toBe(true);
  });

  it('counts a card that two files bring once', async () => {
    const first = await subgroupFile(tab, 'a.json', (team) => void addCards(team, 'of a'));
    const second = await continuedFile('b.json', first, (team) => void addCards(team, 'of b'));
    await tab.merging.reviewFiles([first, second]);
    expect(tab.merging.review.get()?.total).toMatchObject({ added: 2, same: 2 });
    await tab.merging.confirm();
    expect(texts(tab)).toEqual(['one', 'two', 'of a', 'of b']);
  });

  it('reports what came, what went and where a choice is to be made, until the report is put away', async () => {
    const file = await subgroupFile(tab, 'a.json', (team) => {
      addCards(team, 'of a');
      team.prototype.type(card(team, 0), 'of a too');
      team.prototype.remove([card(team, 1)]);
    });
    tab.prototype.type(card(tab, 0), 'mine');
    await tab.merging.reviewFiles([file]);
    await tab.merging.confirm();
    expect(tab.merging.reportOpen.get()).toBe(true);
    const report = tab.merging.report.get();
    expect(report && numbersOf(report.comparison)).toEqual({
      added: 1,
      gone: 1,
      reworded: 1,
      moved: 0,
      changed: 0,
    });
    expect(report?.undecided.map(({ text, alternatives }) => [text, ...alternatives])).toEqual([
      ['mine', 'of a too'],
    ]);
    addCards(tab, 'later');
    expect(tab.merging.report.get()).toBe(report);
    tab.merging.showReport(false);
    expect(tab.merging.report.get()).toBe(report);
    tab.merging.dismissReport();
    expect(tab.merging.report.get()).toBeUndefined();
    tab.merging.showReport(true);
    expect(tab.merging.reportOpen.get()).toBe(false);
  });

  it('leaves out a file that cannot be read, and says why', async () => {
    const good = await subgroupFile(tab, 'a.json', (team) => void addCards(team, 'of a'));
    await tab.merging.reviewFiles([fileOf('bad.json', 'x'), good]);
    expect(tab.merging.review.get()?.sources.map(({ name }) => name)).toEqual(['a.json']);
    expect(tab.saving.failures.get()).toMatchObject([{ name: 'bad.json', code: 'file-not-json' }]);
  });

  it('never shows a file of a newer version in place of the work', async () => {
    const newer = '{"format":"amore-prototype","version":99,"id":"x","items":[]}';
    await tab.merging.reviewFiles([fileOf('new.json', newer)]);
    expect(tab.merging.review.get()).toBeUndefined();
    expect(tab.prototype.status.get()).toBe('ready');
    expect(texts(tab)).toEqual(['one', 'two']);
  });
});
