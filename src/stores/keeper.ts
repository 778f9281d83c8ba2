import type { ReadableAtom } from 'nanostores';
import { type Item, mergeItems } from '../model/item.ts';
import type { Prototype } from '../model/prototype.ts';
import { type Place, PlaceProblem } from '../storage/place.ts';
import { type PrototypeChange, writeAtOnce, writeChanges, writeWhole } from '../storage/prototype-writes.ts';
import type { Device } from './device.ts';
import type { TabDocument } from './document.ts';
import type { Surroundings } from './surroundings.ts';
import { createUnsavedChanges } from './unsaved-changes.ts';

/** Writes what changed in the open document to the place, and counts what is in no file yet. */
export interface Keeper {
  /** Changes that are in no file yet. */
  readonly unsaved: ReadableAtom<number>;
  /** Turns to another document, or another state of this one. `stored` when the place holds it as it is; else it is all written at the next flush. */
  begin(state: Beginning): void;
  /** Notes changes of this document, to be written within a moment. */
  changed(ids: readonly string[], head: boolean, when: 'soon' | 'now'): void;
  /** Notes that another tab wrote these: they are in no file, and this tab need not write them. */
  changedElsewhere(ids: readonly string[], head: boolean): void;
  /** Takes over from the place which changes are in no file; those that still wait are in none either. */
  learn(stored: {
    readonly unsaved: ReadonlySet<string>;
    readonly record: { readonly headUnsaved: boolean };
  }): void;
  /** The ids of items that wait to be written. */
  waiting(): readonly string[];
  /** What is in no file yet, to come back to. */
  state(): Pick<Beginning, 'unsaved' | 'headUnsaved'>;
  /** Notes that the file holds this document now: only what it lacks still counts as unsaved. */
  filed(saved: Prototype): Promise<void>;
  /** Writes all that waits. Gives whether all of it is kept; when not, the device says why. */
  flush(): Promise<boolean>;
  /** Writes all that waits without waiting for anything: the page may be gone in a moment. */
  flushAtOnce(): void;
  /** Merges the whole document into what the place holds of it, after the place was lost and found. */
  rejoin(): Promise<boolean>;
  /** Whether something waits to be written. */
  waits(): boolean;
}

/** How the place and the files stand when a document is opened. */
export interface Beginning {
  /** Items that are in no file yet. */
  readonly unsaved: ReadonlySet<string>;
  readonly headUnsaved: boolean;
  /** Whether the place holds the document as it is. */
  readonly stored: boolean;
  /** ISO 8601, of the last edit; the time now when it is new. */
  readonly updatedAt?: string;
}

/** What the keeper tells the tab after a write. */
export interface KeeperEvents {
  /** The place held news from a tab that this one has not heard. */
  readonly onMerged: (items: readonly Item[], head: Item | undefined) => void;
  /** The place holds a later generation of the document. */
  readonly onOlder: () => void;
  /** Something was written. */
  readonly onWritten: () => void;
}

/** How long a keystroke may wait, in milliseconds: text is kept within 300 ms, the write itself included. */
const SOON = 150;

/** Makes the keeper of a tab. */
export function createKeeper(
  document: TabDocument,
  device: Device,
  surroundings: Surroundings,
  events: KeeperEvents,
): Keeper {
  const unsaved = createUnsavedChanges();
  let waiting = new Set<string>();
  let headWaits = false;
  let writing: ReadonlySet<string> = new Set();
  let known = false;
  let updatedAt = '';
  let callOff: (() => void) | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const changeOf = (ids: Iterable<string>): PrototypeChange => ({
    prototype: document.outline(),
    items: [...ids].flatMap((id) => document.itemOf(id) ?? []),
    unsaved: unsaved.items,
    headUnsaved: unsaved.head(),
    count: document.size(),
    updatedAt,
  });
  const waits = () => waiting.size > 0 || headWaits || writing.size > 0 || (document.isOpen() && !known);
  const take = () => {
    callOff?.();
    callOff = undefined;
    const taken = waiting;
    waiting = new Set();
    headWaits = false;
    return taken;
  };

  const writeAll = async (place: Place) => {
    const state = { unsaved: unsaved.items, headUnsaved: unsaved.head(), updatedAt };
    await writeWhole(place, document.whole(), state);
    known = true;
  };
  const write = async (): Promise<boolean> => {
    if (!document.isOpen() || device.stopped.get()) return !waits();
    if (!waits()) return true;
    const id = document.outline().id;
    const hadHead = headWaits;
    const ids = take();
    writing = ids;
    try {
      const place = await device.place();
      if (document.outline().id !== id) return false;
      const result = known ? await writeChanges(place, changeOf(ids)) : { outcome: 'missing' as const };
      if (result.outcome === 'missing') await writeAll(place);
      device.works();
      if (result.outcome === 'older') events.onOlder();
      if (result.outcome === 'written' && (result.merged.length > 0 || result.head))
        events.onMerged(result.merged, result.head);
      events.onWritten();
      return true;
    } catch (error) {
      if (!(error instanceof PlaceProblem)) throw error;
      for (const one of ids) waiting.add(one);
      headWaits ||= hadHead;
      device.fail(error);
      return false;
    } finally {
      writing = new Set();
    }
  };
  const flush = () => {
    const done = queue.then(write);
    queue = done.catch(() => undefined); // `done` carries the error to the caller
    return done;
  };

  return {
    unsaved: unsaved.count,
    begin(state) {
      take();
      unsaved.set(state.unsaved, state.headUnsaved);
      known = state.stored;
      updatedAt = state.updatedAt ?? surroundings.now().toISOString();
    },
    changed(ids, head, when) {
      updatedAt = surroundings.now().toISOString();
      unsaved.add(ids, head);
      for (const id of ids) waiting.add(id);
      headWaits ||= head;
      if (when === 'now') void flush();
      else callOff ??= surroundings.wait(SOON, () => void flush());
    },
    changedElsewhere: unsaved.add,
    learn(stored) {
      unsaved.set([...stored.unsaved, ...writing, ...waiting], stored.record.headUnsaved || headWaits);
    },
    waiting: () => [...writing, ...waiting],
    state: () => ({ unsaved: new Set(unsaved.items), headUnsaved: unsaved.head() }),
    async filed(saved) {
      const before = new Set(unsaved.items);
      const lacking = new Set<string>();
      for (const [id, item] of document.whole().items) {
        const there = saved.items.get(id);
        if (there !== item && !(there && mergeItems(there, item) === there)) lacking.add(id);
      }
      const { head } = document.outline();
      unsaved.set(lacking, mergeItems(saved.head, head) !== saved.head);
      for (const id of new Set([...before, ...lacking]))
        if (before.has(id) !== lacking.has(id)) waiting.add(id);
      headWaits = true;
      await flush();
    },
    flush,
    flushAtOnce() {
      const place = device.opened();
      if (!place || !document.isOpen() || device.stopped.get() || !waits()) return;
      const ids = known ? new Set([...writing, ...waiting]) : document.whole().items.keys();
      // Nothing is taken off the list: if the page stays after all, the next flush writes it merged.
      writeAtOnce(place, changeOf(ids)).catch(device.fail);
    },
    async rejoin() {
      for (const id of document.whole().items.keys()) waiting.add(id);
      headWaits = true;
      known = true;
      return await flush();
    },
    waits,
  };
}
