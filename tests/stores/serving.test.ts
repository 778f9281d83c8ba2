import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { subgroupFile } from './elsewhere.ts';
import { addCards, type Laptop, newLaptop, type Tab } from './laptop.ts';

let laptop: Laptop;
let tab: Tab;
beforeEach(async () => {
  laptop = newLaptop();
  tab = laptop.tab();
  await tab.prototype.openFromAddress('nl');
  addCards(tab, 'vision', 'core task', 'step');
  await tab.settle();
});
afterEach(() => laptop.off());

const card = (one: Tab, at: number) => one.prototype.list('canvas', 'region').get()[at] ?? '';
const serves = (one: Tab) => one.prototype.item(card(one, 2)).get()?.serves;

async function merge(file: File): Promise<void> {
  await tab.merging.reviewFiles([file]);
  await tab.merging.confirm();
}

describe('saying what an item serves', () => {
  it('is announced, counts each item once, and is one step of undo', () => {
    tab.prototype.serve(card(tab, 2), [card(tab, 0), card(tab, 1), card(tab, 0)]);
    expect(serves(tab)).toEqual([card(tab, 0), card(tab, 1)]);
    expect(tab.announcer.message.get()).toMatchObject({ key: 'app.announce.serves', values: { count: 2 } });
    tab.prototype.serve(card(tab, 2), []);
    expect(serves(tab)).toBeUndefined();
    tab.prototype.undo();
    expect(serves(tab)).toEqual([card(tab, 0), card(tab, 1)]);
    tab.prototype.undo();
    expect(serves(tab)).toBeUndefined();
  });

  it('loses no link when two teams link the same item', async () => {
    const file = await subgroupFile(tab, 'other.json', (team) =>
      team.prototype.serve(card(team, 2), [card(team, 1)]),
    );
    tab.prototype.serve(card(tab, 2), [card(tab, 0)]);
    await merge(file);
    const both = [card(tab, 0), card(tab, 1)].sort();
    expect([...(serves(tab) ?? [])].sort()).toEqual(both);
    tab.prototype.serve(card(tab, 2), [card(tab, 1)]);
    expect(serves(tab)).toEqual([card(tab, 1)]);
  });

  it('keeps the link to an item that another team removed, and takes it away on request', async () => {
    const file = await subgroupFile(tab, 'other.json', (team) => team.prototype.remove([card(team, 0)]));
    const [gone, step] = [card(tab, 0), card(tab, 2)];
    tab.prototype.serve(step, [gone]);
    await merge(file);
    expect(tab.prototype.item(gone).get()).toBeUndefined();
    expect(tab.prototype.item(step).get()?.serves).toEqual([gone]);
    tab.prototype.serve(step, []);
    expect(tab.prototype.item(step).get()?.serves).toBeUndefined();
  });
});
