import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addCards, fileOf, type Laptop, newLaptop, type Tab, texts } from './laptop.ts';

let laptop: Laptop;
let tab: Tab;
beforeEach(async () => {
  laptop = newLaptop();
  tab = laptop.tab();
  await tab.prototype.openFromAddress('nl');
  tab.prototype.setTitle('De Regenboog');
  addCards(tab, 'one', 'two');
  await tab.settle();
});
afterEach(() => laptop.off());

const latest = (one: Tab) => one.downloads.at(-1)?.bytes ?? '';

/** The file of a subgroup that started from this prototype on its own laptop and did something there. */
async function subgroup(name: string, act: (team: Tab) => void): Promise<File> {
  await tab.saving.download();
  const start = fileOf('start.json', latest(tab));
  const here = globalThis.indexedDB;
  const other = newLaptop();
  const team = other.tab();
  await team.saving.openFiles([start]);
  act(team);
  await team.saving.download();
  await other.off();
  globalThis.indexedDB = here;
  return fileOf(name, latest(team));
}

const card = (one: Tab, at: number) => one.prototype.list('canvas', 'region').get()[at] ?? '';

describe('merging files', () => {
  it('shows what would change before anything changes', async () => {
    const file = await subgroup('a.json', (team) => {
      addCards(team, 'of a');
      team.prototype.type(card(team, 0), 'one, of a');
      team.prototype.remove([card(team, 1)]);
    });
    addCards(tab, 'mine');
    await tab.merging.reviewFiles([file]);
    const numbers = { added: 1, same: 0, here: 1, there: 1, both: 0, removed: 1 };
    expect(tab.merging.review.get()).toEqual({
      sources: [{ name: 'a.json', title: 'De Regenboog', other: false, numbers }],
      total: numbers,
    });
    expect(texts(tab)).toEqual(['one', 'two', 'mine']);
    tab.merging.cancel();
    await tab.merging.confirm();
    expect(texts(tab)).toEqual(['one', 'two', 'mine']);
  });

  it('brings three subgroups together in one step, whatever the order', async () => {
    const files = [
      await subgroup('a.json', (team) => void addCards(team, 'of a')),
      await subgroup('b.json', (team) => team.prototype.vote(card(team, 0), 2)),
      await subgroup('c.json', (team) => team.prototype.vote(card(team, 0), 3)),
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
    const file = await subgroup('a.json', (team) => team.prototype.type(card(team, 0), 'of a'));
    tab.prototype.type(card(tab, 0), 'mine');
    await tab.merging.reviewFiles([file]);
    expect(tab.merging.review.get()?.total.both).toBe(1);
    await tab.merging.confirm();
    const view = tab.prototype.item(card(tab, 0)).get();
    expect([view?.text, ...(view?.alternatives ?? [])]).toEqual(['mine', 'of a']);
  });

  it('adds the cards of a file of another prototype, and not its title', async () => {
    const here = globalThis.indexedDB;
    const other = newLaptop();
    const team = other.tab();
    await team.prototype.openFromAddress('nl');
    team.prototype.setTitle('Other');
    addCards(team, 'elsewhere');
    await team.saving.download();
    await other.off();
    globalThis.indexedDB = here;
    await tab.merging.reviewFiles([fileOf('other.json', latest(team))]);
    expect(tab.merging.review.get()?.sources).toMatchObject([{ other: true, title: 'Other' }]);
    await tab.merging.confirm();
    expect([...texts(tab)].sort()).toEqual(['elsewhere', 'one', 'two']);
    expect(tab.prototype.title.get()).toBe('De Regenboog');
    expect(tab.prototype.titleAlternatives.get()).toEqual([]);
  });

  it('leaves out a file that cannot be read, and says why', async () => {
    const good = await subgroup('a.json', (team) => void addCards(team, 'of a'));
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

describe('taking back a merge', () => {
  async function merged() {
    const file = await subgroup('a.json', (team) => {
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

  it('can be done until the first later edit, here or in another tab', async () => {
    await merged();
    addCards(tab, 'later');
    expect(tab.merging.canTakeBack.get()).toBe(false);
    await tab.merging.takeBack();
    expect(texts(tab)).toContain('of a');
  });
});
