import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { limits } from '../../src/model/limits.ts';
import { createNotKept } from '../../src/stores/not-kept.ts';
import { createOwnNotes } from '../../src/stores/own-notes.ts';
import { subgroupFile } from './elsewhere.ts';
import { type Laptop, newLaptop } from './laptop.ts';

let laptop: Laptop;
afterEach(() => laptop.off());

/** A facilitator's tab with a new prototype, and the notes of a session. */
async function facilitator() {
  laptop = newLaptop();
  const tab = laptop.tab();
  await tab.prototype.openNew('nl', 'De Regenboog');
  let full = false;
  const texts = {
    ...laptop.texts,
    setItem(key: string, value: string) {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      laptop.texts.setItem(key, value);
    },
  };
  const surroundings = { edition: laptop.edition, texts: () => texts };
  const notKept = createNotKept(tab.notices, surroundings.texts);
  const notesOf = () => {
    const notes = createOwnNotes('seminar', tab.prototype, surroundings, notKept);
    notes.open();
    return notes;
  };
  /** From now on the device has no room for texts, or has room again. */
  const fill = (on: boolean) => {
    full = on;
  };
  return { tab, notesOf, fill };
}

const privateItems = (tab: Awaited<ReturnType<typeof facilitator>>['tab']) =>
  tab.prototype
    .list('session', 'notes')
    .get()
    .map((id) => tab.prototype.item(id).get());

describe('own notes', () => {
  test('stay on the device, outside the prototype, until the facilitator chooses otherwise', async () => {
    const { tab, notesOf } = await facilitator();
    const notes = notesOf();
    notes.write('welcome', 'Let Ann speak first');
    expect(notes.note('welcome').get()).toBe('Let Ann speak first');
    expect(privateItems(tab)).toEqual([]);
    expect(notesOf().note('welcome').get()).toBe('Let Ann speak first');
  });

  test('move into the prototype as private items, and back', async () => {
    const { tab, notesOf } = await facilitator();
    const notes = notesOf();
    notes.write('welcome', 'Let Ann speak first');
    notes.write('why', 'Ask for a place');
    notes.setPlace('prototype');
    expect(privateItems(tab)).toMatchObject([
      { text: 'Let Ann speak first', private: true },
      { text: 'Ask for a place', private: true },
    ]);
    expect([...(laptop.texts.getItem(`${laptop.edition}:session:seminar`) ?? '')].join('')).not.toContain(
      'Ann',
    );
    expect(notesOf().note('why').get()).toBe('Ask for a place');
    notes.setPlace('device');
    expect(privateItems(tab)).toEqual([]);
    expect(notes.note('why').get()).toBe('Ask for a place');
  });

  test('of two facilitators on one step move to the device as one text that holds both', async () => {
    const { tab, notesOf } = await facilitator();
    const notes = notesOf();
    notes.setPlace('prototype');
    const own = { private: true, kind: 'seminar/why' };
    tab.prototype.add('session', 'notes', [
      { text: 'From Ann', ...own },
      { text: 'From Bo', ...own },
      { text: 'Of another session', private: true, kind: 'other/why' },
    ]);
    notes.setPlace('device');
    expect(notes.note('why').get()).toBe('From Ann\n\nFrom Bo');
    expect(notesOf().note('why').get()).toBe('From Ann\n\nFrom Bo');
    expect(privateItems(tab)).toMatchObject([{ text: 'Of another session' }]);
    notes.setPlace('prototype');
    notes.setPlace('device');
    expect(notes.note('why').get()).toBe('From Ann\n\nFrom Bo');
  });

  test('of which one stands within the words of the other both move', async () => {
    const { tab, notesOf } = await facilitator();
    const notes = notesOf();
    notes.setPlace('prototype');
    const own = { private: true, kind: 'seminar/why' };
    tab.prototype.add('session', 'notes', [
      { text: 'Ask Bo about the year', ...own },
      { text: 'Ask Bo', ...own },
    ]);
    notes.setPlace('device');
    expect(notes.note('why').get()).toBe('Ask Bo about the year\n\nAsk Bo');
  });

  test('of which two texts await a choice move with both', async () => {
    const { tab, notesOf } = await facilitator();
    const notes = notesOf();
    notes.setPlace('prototype');
    notes.write('why', 'Ask');
    await tab.settle();
    const other = laptop.tab();
    await other.prototype.open(tab.prototype.id.get() ?? '');
    const [id = ''] = other.prototype.list('session', 'notes').get();
    notes.write('why', 'Ask Bo');
    other.prototype.type(id, 'Ask Ann');
    await tab.settle();
    await other.settle();
    await tab.settle();
    expect(privateItems(tab)).toMatchObject([{ alternatives: [expect.any(String)] }]);
    notes.setPlace('device');
    expect(notes.note('why').get().split('\n\n').sort()).toEqual(['Ask Ann', 'Ask Bo']);
  });

  test('of which a merge brought another wording show both, and the next letter loses none', async () => {
    const { tab, notesOf } = await facilitator();
    const notes = notesOf();
    notes.setPlace('prototype');
    notes.write('why', 'Ask');
    await tab.settle();
    const file = await subgroupFile(tab, 'a.json', (team) => {
      const [id = ''] = team.prototype.list('session', 'notes').get();
      team.prototype.type(id, 'Ask Ann');
    });
    notes.begin('why');
    notes.write('why', 'Ask Bo');
    notes.end('why');
    await tab.merging.reviewFiles([file]);
    await tab.merging.confirm();
    const shown = notes.note('why').get();
    expect(shown.split('\n\n').sort()).toEqual(['Ask Ann', 'Ask Bo']);
    notes.begin('why');
    notes.write('why', `${shown}!`);
    notes.end('why');
    expect(privateItems(tab)).toMatchObject([{ text: `${shown}!`, alternatives: [] }]);
  });

  test('of another facilitator on the same step are shown after a merge, and become one when they are written on', async () => {
    const { tab, notesOf } = await facilitator();
    const notes = notesOf();
    notes.setPlace('prototype');
    const file = await subgroupFile(tab, 'a.json', (team) => {
      team.prototype.add('session', 'notes', [{ text: 'From Bo', private: true, kind: 'seminar/why' }]);
    });
    notes.write('why', 'From Ann');
    await tab.merging.reviewFiles([file]);
    await tab.merging.confirm();
    const shown = notes.note('why').get();
    expect(shown.split('\n\n').sort()).toEqual(['From Ann', 'From Bo']);
    notes.write('why', `${shown}!`);
    expect(privateItems(tab)).toMatchObject([{ text: `${shown}!` }]);
    tab.prototype.undo();
    expect(privateItems(tab)).toHaveLength(2);
    expect(notes.note('why').get()).toBe(shown);
  });

  test('stay in the prototype when the device has no room for them, and the facilitator is told', async () => {
    const { tab, notesOf, fill } = await facilitator();
    const notes = notesOf();
    notes.setPlace('prototype');
    notes.write('why', 'Ask');
    fill(true);
    notes.setPlace('device');
    expect(notes.place.get()).toBe('prototype');
    expect(privateItems(tab)).toMatchObject([{ text: 'Ask' }]);
    expect(tab.notices.list.get()).toMatchObject([{ key: 'problem.storage-full' }]);
    fill(false);
    notes.setPlace('device');
    expect(notes.note('why').get()).toBe('Ask');
    expect(tab.notices.list.get()).toEqual([]);
  });

  test('stay on the device when the prototype cannot hold them', async () => {
    const { tab, notesOf } = await facilitator();
    const notes = notesOf();
    const long = 'a'.repeat(limits.textCharacters);
    notes.write('why', long);
    tab.prototype.add('session', 'notes', [{ text: 'From Bo', private: true, kind: 'seminar/why' }]);
    notes.setPlace('prototype');
    expect(notes.place.get()).toBe('device');
    expect(notesOf().note('why').get()).toBe(long);
  });

  test('that the device refuses stand in their field, leave the earlier ones alone, and are kept with the next', async () => {
    const { tab, notesOf, fill } = await facilitator();
    const notes = notesOf();
    notes.write('why', 'Ask');
    fill(true);
    notes.write('why', 'Ask for a place');
    expect(notes.note('why').get()).toBe('Ask for a place');
    expect(notesOf().note('why').get()).toBe('Ask');
    expect(tab.notices.list.get()).toMatchObject([{ kind: 'problem', key: 'problem.storage-full' }]);
    notes.open();
    expect(notes.note('why').get()).toBe('Ask for a place');
    fill(false);
    notes.write('welcome', 'Let Ann speak first');
    expect(notesOf().note('why').get()).toBe('Ask for a place');
    expect(tab.notices.list.get()).toEqual([]);
  });

  test('in the prototype are one step of undo each time they are written', async () => {
    const { tab, notesOf } = await facilitator();
    const notes = notesOf();
    notes.setPlace('prototype');
    notes.begin('why');
    notes.write('why', 'A');
    notes.write('why', 'Ask');
    notes.end('why');
    expect(notes.note('why').get()).toBe('Ask');
    tab.prototype.undo();
    expect(notes.note('why').get()).toBe('');
    expect(privateItems(tab)).toEqual([]);
  });

  test('follow what another device wrote into the prototype', async () => {
    const { tab, notesOf } = await facilitator();
    const notes = notesOf();
    notes.setPlace('prototype');
    const shown: string[] = [];
    notes.note('why').listen((text) => shown.push(text));
    tab.prototype.add('session', 'notes', [{ text: 'From home', private: true, kind: 'seminar/why' }]);
    expect(shown.at(-1)).toBe('From home');
  });
});
