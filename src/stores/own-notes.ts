import { atom, computed, type ReadableAtom } from 'nanostores';
import type { NotKept } from './not-kept.ts';
import type { OpenPrototype } from './prototype.ts';
import { type Preparation, preparationKey, readPreparation, writePreparation } from './session-record.ts';
import type { StageSurroundings } from './stage-surroundings.ts';

/** The canvas that belongs to every session: parking lot, decisions, consent rounds and private notes. */
export const sessionCanvas = 'session';

/** Its region of notes that only the facilitator sees. Items in it are private. */
const notesRegion = 'notes';

/** The facilitator's own notes, one for each step. */
export interface OwnNotes {
  /** Where they are kept: on this device, or in the prototype and its file. */
  readonly place: ReadableAtom<'device' | 'prototype'>;
  /** The note of a step; made once per step. */
  note(step: string): ReadableAtom<string>;
  /** Call when the field gets the focus, so that a note in the prototype is one step of undo. */
  begin(step: string): void;
  write(step: string, text: string): void;
  end(step: string): void;
  /** Reads what is kept on the device. */
  open(): void;
  /** Keeps all notes elsewhere from now on; they move along, none is lost. Where they cannot all move, all stay where they are. */
  setPlace(place: 'device' | 'prototype'): void;
}

/** Makes the notes of a session; `open` reads them. */
export function createOwnNotes(
  session: string,
  prototype: OpenPrototype,
  surroundings: Pick<StageSurroundings, 'edition' | 'texts'>,
  notKept: NotKept,
): OwnNotes {
  const place = atom<'device' | 'prototype'>('device');
  const device = atom<Readonly<Record<string, string>>>({});
  const key = preparationKey(surroundings.edition, session);
  const list = prototype.list(sessionCanvas, notesRegion);
  const made = new Map<string, ReadableAtom<string>>();
  /** Notes that the device refused; they go along with the next one. */
  let refused: Readonly<Record<string, string>> = {};

  const kindOf = (step: string) => `${session}/${step}`;
  /** More than one after a merge with what another facilitator wrote for the same step. */
  const idsOf = (step: string) => list.get().filter((id) => prototype.item(id).get()?.kind === kindOf(step));
  const idOf = (step: string) => idsOf(step)[0];
  const inPrototype = (step: string) => joined(idsOf(step).flatMap(textsOf));
  const keep = (change: Pick<Preparation, 'notes'> & Partial<Preparation>) => {
    const kept = writePreparation(surroundings.texts(), key, change);
    notKept('notes', kept);
    return kept;
  };
  /** Read anew from the device, so that a second window loses nothing but the very same note. */
  const writeOnDevice = (step: string, text: string) => {
    const changed = { ...refused, [step]: text };
    const notes = withoutEmpty({ ...readPreparation(surroundings.texts(), key).notes, ...changed });
    device.set(notes);
    refused = keep({ notes }) ? {} : changed;
  };
  /** What an item says, both texts while two await a choice. */
  const textsOf = (id: string) => {
    const item = prototype.item(id).get();
    return item ? [item.text, ...item.alternatives] : [];
  };
  const writeInPrototype = (step: string, text: string) => {
    const [id, ...others] = idsOf(step);
    if (id !== undefined && others.length > 0) {
      prototype.asOneStep(() => {
        prototype.type(id, text);
        // A text that is refused leaves all of them as they stand.
        if (prototype.item(id).get()?.text === text) prototype.remove(others);
      });
    } else if (id !== undefined) prototype.type(id, text);
    else if (text !== '') {
      const [added] = prototype.add(sessionCanvas, notesRegion, [
        { text, private: true, kind: kindOf(step) },
      ]);
      // The letters that follow belong to the same step of undo.
      if (added !== undefined) prototype.startEditing(added);
    }
  };
  const make = (step: string) => {
    const found = computed(list, () => idsOf(step).map((id) => prototype.item(id)));
    const text = atom('');
    const refresh = () => text.set(place.get() === 'device' ? (device.get()[step] ?? '') : inPrototype(step));
    let stops: readonly (() => void)[] = [];
    found.subscribe((items) => {
      for (const stop of stops) stop();
      stops = items.map((item) => item.listen(refresh));
      refresh();
    });
    place.listen(refresh);
    device.listen(refresh);
    return text;
  };
  const moveToPrototype = () => {
    for (const [step, text] of Object.entries(device.get())) {
      const all = joined([...idsOf(step).flatMap(textsOf), text]);
      if (inPrototype(step) !== all) writeInPrototype(step, all);
      // The document was full, and has said so.
      if (inPrototype(step) !== all) return false;
    }
    keep({ notes: {}, notesPlace: 'prototype' });
    refused = {};
    device.set({});
    return true;
  };
  const moveToDevice = () => {
    const texts = new Map(
      Object.entries(readPreparation(surroundings.texts(), key).notes).map(([step, text]) => [step, [text]]),
    );
    const moving: string[] = [];
    for (const id of list.get()) {
      const kind = prototype.item(id).get()?.kind;
      if (!kind?.startsWith(kindOf('')) || kind === kindOf('')) continue;
      const step = kind.slice(kindOf('').length);
      texts.set(step, [...(texts.get(step) ?? []), ...textsOf(id)]);
      moving.push(id);
    }
    const notes = withoutEmpty(Object.fromEntries([...texts].map(([step, all]) => [step, joined(all)])));
    if (!keep({ notes, notesPlace: 'device' })) return false;
    device.set(notes);
    prototype.remove(moving);
    return true;
  };
  return {
    place,
    note(step) {
      const known = made.get(step) ?? make(step);
      made.set(step, known);
      return known;
    },
    begin(step) {
      const id = place.get() === 'prototype' ? idOf(step) : undefined;
      if (id !== undefined) prototype.startEditing(id);
    },
    write(step, text) {
      if (place.get() === 'device') return writeOnDevice(step, text);
      // What the device refused before was the moving only.
      notKept('notes', true);
      writeInPrototype(step, text);
    },
    end(step) {
      const id = place.get() === 'prototype' ? idOf(step) : undefined;
      if (id !== undefined) prototype.endEditing(id);
    },
    open() {
      const kept = readPreparation(surroundings.texts(), key);
      device.set(withoutEmpty({ ...kept.notes, ...refused }));
      place.set(kept.notesPlace);
    },
    setPlace(next) {
      // A prototype that cannot be edited would keep what is taken from it, and lose what is given to it.
      if (next === place.get() || prototype.status.get() !== 'ready') return;
      if (next === 'prototype' ? moveToPrototype() : moveToDevice()) place.set(next);
    },
  };
}

const blankLine = '\n\n';

/** All texts as one, a blank line between them. One that stands among the earlier ones already, and not only within their words, does not come again. */
function joined(texts: readonly string[]): string {
  const apart = (text: string) => `${blankLine}${text}${blankLine}`;
  return texts
    .filter((text) => text !== '')
    .reduce((all, text) => {
      if (all === '') return text;
      return apart(all).includes(apart(text)) ? all : `${all}${blankLine}${text}`;
    }, '');
}

function withoutEmpty(notes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(notes).filter(([, text]) => text !== ''));
}
