import { atom, computed, type ReadableAtom } from 'nanostores';
import type { OpenPrototype } from './prototype.ts';
import { preparationKey, readPreparation, writePreparation } from './session-record.ts';
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
  /** Keeps all notes elsewhere from now on; they move along, none is lost. */
  setPlace(place: 'device' | 'prototype'): void;
}

/** Makes the notes of a session; `open` reads them. */
export function createOwnNotes(
  session: string,
  prototype: OpenPrototype,
  surroundings: Pick<StageSurroundings, 'edition' | 'texts'>,
): OwnNotes {
  const place = atom<'device' | 'prototype'>('device');
  const device = atom<Readonly<Record<string, string>>>({});
  const key = preparationKey(surroundings.edition, session);
  const list = prototype.list(sessionCanvas, notesRegion);
  const made = new Map<string, ReadableAtom<string>>();

  const kindOf = (step: string) => `${session}/${step}`;
  const idOf = (step: string) => list.get().find((id) => prototype.item(id).get()?.kind === kindOf(step));
  const inPrototype = (step: string) => {
    const id = idOf(step);
    return id === undefined ? undefined : prototype.item(id).get()?.text;
  };
  /** Read anew from the device, so that a second window loses nothing but the very same note. */
  const writeOnDevice = (step: string, text: string) => {
    const { [step]: _, ...others } = readPreparation(surroundings.texts(), key).notes;
    const notes = text === '' ? others : { ...others, [step]: text };
    device.set(notes);
    writePreparation(surroundings.texts(), key, { notes });
  };
  const writeInPrototype = (step: string, text: string) => {
    const id = idOf(step);
    if (id !== undefined) prototype.type(id, text);
    else if (text !== '') {
      const [added] = prototype.add(sessionCanvas, notesRegion, [
        { text, private: true, kind: kindOf(step) },
      ]);
      // The letters that follow belong to the same step of undo.
      if (added !== undefined) prototype.startEditing(added);
    }
  };
  const make = (step: string) => {
    const found = computed(list, () => {
      const id = idOf(step);
      return id === undefined ? undefined : prototype.item(id);
    });
    const text = atom('');
    const refresh = () =>
      text.set(place.get() === 'device' ? (device.get()[step] ?? '') : (inPrototype(step) ?? ''));
    let stop: (() => void) | undefined;
    found.subscribe((item) => {
      stop?.();
      stop = item?.listen(refresh);
      refresh();
    });
    place.listen(refresh);
    device.listen(refresh);
    return text;
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
      if (place.get() === 'device') writeOnDevice(step, text);
      else writeInPrototype(step, text);
    },
    end(step) {
      const id = place.get() === 'prototype' ? idOf(step) : undefined;
      if (id !== undefined) prototype.endEditing(id);
    },
    open() {
      const kept = readPreparation(surroundings.texts(), key);
      device.set(kept.notes);
      place.set(kept.notesPlace);
    },
    setPlace(next) {
      if (next === place.get()) return;
      if (next === 'prototype') {
        if (prototype.status.get() !== 'ready') return;
        for (const [step, text] of Object.entries(device.get())) {
          const before = inPrototype(step);
          if (before !== text) writeInPrototype(step, before ? `${before}\n${text}` : text);
        }
        writePreparation(surroundings.texts(), key, { notes: {} });
        device.set({});
      } else {
        const own = list.get().filter((id) => prototype.item(id).get()?.kind?.startsWith(kindOf('')));
        for (const id of own) {
          const item = prototype.item(id).get();
          const step = item?.kind?.slice(kindOf('').length);
          if (item && step) writeOnDevice(step, item.text);
        }
        prototype.remove(own);
      }
      place.set(next);
      writePreparation(surroundings.texts(), key, { notesPlace: next });
    },
  };
}
