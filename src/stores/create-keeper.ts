import { lackedBy } from '../model/merge.ts';
import { type Place, PlaceProblem } from '../storage/place.ts';
import { type PrototypeChange, writeAtOnce, writeChanges, writeWhole } from '../storage/prototype-writes.ts';
import type { Device } from './device.ts';
import type { TabDocument } from './document.ts';
import type { Keeper, KeeperEvents } from './keeper.ts';
import type { Surroundings } from './surroundings.ts';
import { createUnsavedChanges } from './unsaved-changes.ts';

/** How long a keystroke may wait, in milliseconds: text is kept within 300 ms, the write itself included. */
const SOON = 150;

/** Why a write was called off: the page may be gone in a moment, and what waits behind a write then would go with it. */
const overtaken = new Error('Written at once instead.');

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
  let headWriting = false;
  let overtake = new AbortController();
  let known = false;
  let updatedAt = '';
  /** Counts what happened here, to tell an old reading of the place from one of now. */
  let turn = 0;
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
  const waits = () =>
    waiting.size > 0 || headWaits || writing.size > 0 || headWriting || (document.isOpen() && !known);
  const take = () => {
    turn += 1;
    callOff?.();
    callOff = undefined;
    const taken = waiting;
    waiting = new Set();
    headWaits = false;
    return taken;
  };

  const writeAll = async (place: Place, signal: AbortSignal) => {
    const state = { unsaved: unsaved.items, headUnsaved: unsaved.head(), updatedAt };
    const { id } = document.outline();
    await writeWhole(place, document.whole(), state, signal);
    // Another document may be open by now, of which the place holds nothing yet.
    if (document.isOpen(id)) known = true;
  };
  const write = async (): Promise<boolean> => {
    if (!document.isOpen() || device.stopped.get()) return !waits();
    if (!waits()) return true;
    const { id, generation } = document.outline();
    const hadHead = headWaits;
    const ids = take();
    writing = ids;
    headWriting = hadHead;
    overtake = new AbortController();
    const { signal } = overtake;
    const giveBack = () => {
      for (const one of ids) waiting.add(one);
      headWaits ||= hadHead;
    };
    try {
      const place = await device.place();
      if (!document.isOpen(id)) return false;
      const result = known
        ? await writeChanges(place, changeOf(ids), signal)
        : { outcome: 'missing' as const };
      if (result.outcome === 'missing') await writeAll(place, signal);
      device.works();
      if (result.outcome === 'older') {
        giveBack();
        await events.onOlder();
        // The later generation has taken in what waited; if it could not be read, that waits on.
        return document.isOpen(id) && document.outline().generation > generation ? await write() : !waits();
      }
      if (result.outcome === 'written' && (result.merged.length > 0 || result.head))
        events.onMerged(result.merged, result.head);
      events.onWritten();
      return true;
    } catch (error) {
      if (!(error instanceof PlaceProblem || error === overtaken)) throw error;
      giveBack();
      // The page is still there: now with a look at what the place holds.
      if (error === overtaken) return await write();
      device.fail(error);
      return false;
    } finally {
      writing = new Set();
      headWriting = false;
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
      turn += 1;
      updatedAt = surroundings.now().toISOString();
      unsaved.add(ids, head);
      for (const id of ids) waiting.add(id);
      headWaits ||= head;
      if (when === 'now') void flush();
      else callOff ??= surroundings.wait(SOON, () => void flush());
    },
    changedElsewhere(ids, head) {
      turn += 1;
      unsaved.add(ids, head);
    },
    learner() {
      const before = turn;
      return (stored) => {
        if (turn !== before || waits()) return false;
        unsaved.set(stored.unsaved, stored.record.headUnsaved);
        return true;
      };
    },
    waiting: () => ({ items: [...new Set([...writing, ...waiting])], head: headWaits || headWriting }),
    state: () => ({ unsaved: new Set(unsaved.items), headUnsaved: unsaved.head() }),
    async filed(saved) {
      turn += 1;
      const before = new Set(unsaved.items);
      const lacking = lackedBy(saved, document.whole());
      unsaved.set(lacking.items, lacking.head);
      for (const id of new Set([...before, ...lacking.items]))
        if (before.has(id) !== lacking.items.has(id)) waiting.add(id);
      headWaits = true;
      await flush();
    },
    flush,
    flushAtOnce() {
      const place = device.opened();
      if (!place || !document.isOpen() || device.stopped.get() || !waits()) return;
      const ids = known ? new Set([...writing, ...waiting]) : document.whole().items.keys();
      // A browser that ends a page drops the transaction that is under way, and this one behind it.
      overtake.abort(overtaken);
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
