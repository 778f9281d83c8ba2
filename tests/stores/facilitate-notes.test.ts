import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { openFile } from '../../src/model/open.ts';
import { openIndexedDb } from '../../src/storage/indexed-db.ts';
import { saveGroupFiles } from '../../src/stores/group-files.ts';
import { createOwnNotes } from '../../src/stores/own-notes.ts';
import { type Downloaded, type Laptop, newLaptop } from './laptop.ts';

let laptop: Laptop;
afterEach(() => laptop.off());

/** A facilitator's tab with a new prototype, and the notes of a session. */
async function facilitator() {
  laptop = newLaptop();
  const tab = laptop.tab();
  await tab.prototype.openNew('nl', 'De Regenboog');
  const surroundings = { edition: laptop.edition, texts: () => laptop.texts };
  const notesOf = () => {
    const notes = createOwnNotes('seminar', tab.prototype, surroundings);
    notes.open();
    return notes;
  };
  return { tab, notesOf };
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

describe('files for groups', () => {
  async function make(groups: readonly string[], prototype?: string) {
    const { tab } = await facilitator();
    tab.prototype.addLines('five-questions', 'why', 'Seen\nHeard');
    await tab.settle();
    const downloads: Downloaded[] = [];
    const outcome = await saveGroupFiles(prototype ?? tab.prototype.id.get() ?? '', 'De Regenboog', groups, {
      edition: laptop.edition,
      build: '1.0.0',
      now: () => laptop.now,
      openPlace: (onLoss) => openIndexedDb(laptop.edition, onLoss),
      wait(_, run) {
        queueMicrotask(run);
        return () => {};
      },
      download: (name, bytes) => void downloads.push({ name, bytes }),
    });
    return { outcome, downloads, id: tab.prototype.id.get() };
  }

  test('are one file per group, named, of the very same prototype', async () => {
    const { outcome, downloads, id } = await make(['Blauw', 'Rood: 2']);
    expect(downloads.map(({ name }) => name)).toEqual([
      'De Regenboog - Blauw.amore.json',
      'De Regenboog - Rood 2.amore.json',
    ]);
    expect(outcome).toEqual({ kind: 'saved', names: downloads.map(({ name }) => name) });
    for (const { bytes } of downloads) {
      const opened = openFile(bytes);
      expect(opened.outcome).toBe('opened');
      const text = new TextDecoder().decode(bytes);
      expect(text).toContain(`"id": "${id}"`);
      expect(text).toContain('Heard');
    }
  });

  test('are not made of a prototype that is not here', async () => {
    const { outcome, downloads } = await make(['Blauw'], 'unknown');
    expect(outcome).toEqual({ kind: 'failed' });
    expect(downloads).toEqual([]);
  });
});
