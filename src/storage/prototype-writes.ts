import { type Item, isLive, mergeItems } from '../model/item.ts';
import type { Prototype } from '../model/prototype.ts';
import { isRecord } from '../model/record.ts';
import type { Place, RecordChange, Records } from './place.ts';
import { type HeadRecord, readHeadRecord, readItemRecord } from './prototype-records.ts';

/** Changes of one prototype on their way to a place. */
export interface PrototypeChange {
  /** The whole document as the tab holds it; only what is named below is written, and the head. */
  readonly prototype: Pick<Prototype, 'id' | 'generation' | 'savedAt' | 'madeWith' | 'head'>;
  readonly items: readonly Item[];
  /** Which items, and whether the head, changed since the last file. */
  readonly unsaved: ReadonlySet<string>;
  readonly headUnsaved: boolean;
  /** Items that stand in the document. */
  readonly count: number;
  /** ISO 8601, of the last edit. */
  readonly updatedAt: string;
}

/** So many items of a whole document are handed over at a time. */
const SLICE = 200;

/** How a write ended. `merged` are items and head in which the place knew more than the tab. */
export type WriteOutcome =
  | { readonly outcome: 'written'; readonly merged: readonly Item[]; readonly head: Item | undefined }
  /** The place holds a later generation: nothing was written, the tab reads it anew. */
  | { readonly outcome: 'older' }
  /** The place does not hold this prototype (any more): nothing was written, for it would be a part only. */
  | { readonly outcome: 'missing' };

/**
 * Writes changed items, merged with what the place holds by now, so that a tab that has not heard from another
 * one overwrites nothing. A record that cannot be read is set aside first. Rejects with a `PlaceProblem`, or with the reason of
 * `signal` when that calls it off: then nothing is written.
 */
export async function writeChanges(
  place: Place,
  change: PrototypeChange,
  signal?: AbortSignal,
): Promise<WriteOutcome> {
  const { id, generation, head } = change.prototype;
  const work = async (records: Records): Promise<WriteOutcome> => {
    if ((await records.get('prototypes', [id])) === undefined) return { outcome: 'missing' as const };
    const storedHead = await readOrSetAside(records, 'prototypes', [id], (value) =>
      readHeadRecord(id, value),
    );
    if (storedHead && storedHead.generation > generation) return { outcome: 'older' as const };
    const stored = storedHead?.generation === generation ? storedHead : undefined;
    const newHead = stored ? mergeItems(head, stored.head) : head;
    const merged: Item[] = [];
    // All asked for at once: one after the other costs a turn of the page for each item.
    const befores = await Promise.all(
      change.items.map((item) => readOrSetAside(records, 'items', [id, item.id], readItemRecord)),
    );
    for (const [at, item] of change.items.entries()) {
      const before = befores[at];
      const whole = before && stored ? mergeItems(item, before.item) : item;
      if (whole !== item) merged.push(whole);
      records.put(itemChange(id, whole, change.unsaved.has(item.id) || whole !== item));
    }
    records.put(headChange(change, newHead));
    return { outcome: 'written' as const, merged, head: newHead === head ? undefined : newHead };
  };
  return await place.update(['prototypes', 'items', 'meta'], work, signal);
}

/**
 * Writes changed items as they are, without a look at what the place holds. For a page that is being closed and gets no
 * second turn; other tabs have the same changes by message and merge them.
 */
export async function writeAtOnce(place: Place, change: PrototypeChange): Promise<void> {
  await place.write([
    ...change.items.map((item) => itemChange(change.prototype.id, item, change.unsaved.has(item.id))),
    headChange(change, change.prototype.head),
  ]);
}

/**
 * Writes a whole document in place of what the place holds of it, in one step: a new one, one that was opened from a file,
 * or the state before a merge. Items that it does not hold are removed;
 * records that cannot be read stay for the recovery page.
 */
export async function writeWhole(
  place: Place,
  prototype: Prototype,
  state: Pick<PrototypeChange, 'unsaved' | 'headUnsaved' | 'updatedAt'>,
  signal?: AbortSignal,
): Promise<void> {
  const items = [...prototype.items.values()];
  const change = { prototype, items, count: items.filter(isLive).length, ...state };
  const work = async (records: Records): Promise<void> => {
    for (const { key, value } of await records.list('items', [prototype.id])) {
      const superfluous = !prototype.items.has(key[1] ?? '') && readItemRecord(value) !== undefined;
      if (superfluous) records.put({ store: 'items', key, value: undefined });
    }
    for (const [at, item] of items.entries()) {
      // Waiting for a request of its own keeps the transaction open and lets the page answer in between.
      if (at % SLICE === SLICE - 1) await records.get('prototypes', [prototype.id]);
      records.put(itemChange(prototype.id, item, state.unsaved.has(item.id)));
    }
    records.put(headChange(change, prototype.head));
  };
  await place.update(['prototypes', 'items'], work, signal);
}

/**
 * Marks a prototype as removed at a time, or as here again without one. Does nothing when the place does not hold it; a head that is
 * no record at all is set aside first.
 */
export async function markRemoved(place: Place, id: string, removedAt: string | undefined): Promise<void> {
  await place.update(['prototypes', 'meta'], async (records) => {
    if ((await records.get('prototypes', [id])) === undefined) return;
    const value = await readOrSetAside(records, 'prototypes', [id], (found) =>
      isRecord(found) ? found : undefined,
    );
    records.put({ store: 'prototypes', key: [id], value: { ...value, removedAt } });
  });
}

function itemChange(prototype: string, item: Item, unsaved: boolean): RecordChange {
  return { store: 'items', key: [prototype, item.id], value: { item, unsaved } };
}

function headChange(change: PrototypeChange, head: Item): RecordChange {
  const { id, generation, savedAt, madeWith } = change.prototype;
  const value: HeadRecord = {
    head,
    generation,
    savedAt,
    madeWith,
    updatedAt: change.updatedAt,
    count: change.count,
    unsaved: change.unsaved.size + (change.headUnsaved ? 1 : 0),
    headUnsaved: change.headUnsaved,
    removedAt: undefined,
  };
  return { store: 'prototypes', key: [id], value };
}

/** Reads a record for merging. One that cannot be read is copied aside, for it is about to be written over. */
async function readOrSetAside<Value>(
  records: Records,
  store: 'prototypes' | 'items',
  key: readonly [string, ...string[]],
  read: (value: unknown) => Value | undefined,
): Promise<Value | undefined> {
  const value = await records.get(store, key);
  const known = read(value);
  if (value !== undefined && value !== null && known === undefined)
    records.put({ store: 'meta', key: asideKey(store, key), value });
  return known;
}

/** Where a record of the store `prototypes` or `items` is kept that could not be read. */
function asideKey(
  store: 'prototypes' | 'items',
  key: readonly [string, ...string[]],
): readonly [string, ...string[]] {
  return ['damaged', store, ...key];
}

/** Wipes what was set aside of an item because it could not be read. */
export async function wipeSetAside(place: Place, prototype: string, item: string): Promise<void> {
  await place.write([{ store: 'meta', key: asideKey('items', [prototype, item]), value: undefined }]);
}
