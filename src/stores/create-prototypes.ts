import { atom } from 'nanostores';
import { beginTitle, editTitle } from '../model/commands/text.ts';
import { lackedBy, merge } from '../model/merge.ts';
import { createPrototype, duplicatePrototype, type Prototype } from '../model/prototype.ts';
import { writeFileRecord } from '../storage/file-records.ts';
import type { Place } from '../storage/place.ts';
import {
  type HeadRecord,
  isUntouched,
  readHeadRecord,
  readHeads,
  readPrototype,
  removalOf,
} from '../storage/prototype-records.ts';
import { markRemoved, writeChanges, writeWhole } from '../storage/prototype-writes.ts';
import { removeSummary } from '../storage/summary.ts';
import type { Device } from './device.ts';
import type { ReadFile } from './file-reading.ts';
import { entryOf } from './prototype-entry.ts';
import type { PrototypeEntry, Prototypes } from './prototypes.ts';
import type { Surroundings } from './surroundings.ts';

/** How long a removed prototype can be brought back at most, in milliseconds: thirty days. */
const KEPT_REMOVED = 30 * 24 * 60 * 60 * 1000;

/** The list, and what keeps it right. */
export interface PrototypeShelf extends Prototypes {
  /** Reads the list from the place. */
  refresh(): Promise<void>;
  /** What is known of a prototype on this device, also of one that was removed and can still be brought back. */
  recordOf(id: string): Promise<HeadRecord | undefined>;
  /** Whether a prototype is on this device and was not taken off the list. */
  holds(id: string): Promise<boolean>;
  /** Keeps the document of a file on this device, without opening it; one that was removed comes back, merged. Gives whether it is kept. */
  take(file: ReadFile): Promise<boolean>;
  /** Puts a prototype that was removed back on the list. */
  bringBack(id: string): Promise<void>;
}

/** What the list tells the tab. */
export interface ShelfEvents {
  /** The list changed on the place: other tabs read it anew. */
  readonly onChanged: () => void;
  /** Before the list reads or writes a prototype that may be open here: what waits is written first. */
  readonly onBefore: () => Promise<unknown>;
}

/** Makes the list of prototypes; it is read at the first `refresh`. */
export function createPrototypes(
  surroundings: Surroundings,
  device: Device,
  events: ShelfEvents,
): PrototypeShelf {
  const status = atom<'loading' | 'ready' | 'unavailable'>('loading');
  const list = atom<readonly PrototypeEntry[]>([]);
  const removed = atom<PrototypeEntry | undefined>(undefined);
  const context = () => ({ actor: surroundings.randomId(), newId: () => surroundings.randomId() });
  const now = () => surroundings.now().toISOString();

  const read = async () => {
    const place = await device.place();
    const heads = await readHeads(place);
    const shown = heads.filter(({ record }) => record.removedAt === undefined && !isUntouched(record));
    const entries = await Promise.all(shown.map(({ id, record }) => entryOf(place, id, record)));
    list.set(entries.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)));
    const gone = heads
      .filter(({ record }) => record.removedAt !== undefined)
      .sort((a, b) => ((a.record.removedAt ?? '') < (b.record.removedAt ?? '') ? 1 : -1));
    const [last] = gone;
    removed.set(last && (await entryOf(place, last.id, last.record)));
    status.set(device.keeps() ? 'ready' : 'unavailable');
    return gone;
  };
  /** Does something with the place, and says so when the place fails. */
  const attempt = async <Result>(work: (place: Place) => Promise<Result>): Promise<Result | undefined> => {
    if (device.stopped.get()) return undefined;
    try {
      await events.onBefore();
      const result = await work(await device.place());
      await read();
      events.onChanged();
      return result;
    } catch (error) {
      device.fail(error);
      return undefined;
    }
  };
  const add = async (place: Place, prototype: Prototype) => {
    const unsaved = new Set(prototype.items.keys());
    await writeWhole(place, prototype, { unsaved, headUnsaved: true, updatedAt: now() });
  };
  const wipe = async (place: Place, ids: readonly string[]) => {
    for (const id of ids) {
      await place.write(await removalOf(place, id));
      removeSummary(surroundings.edition, id, surroundings.texts());
    }
  };
  const bringBack = async (id: string) => {
    await attempt((place) => markRemoved(place, id, undefined));
  };
  const recordOf = async (id: string) => {
    try {
      return readHeadRecord(id, await (await device.place()).get('prototypes', [id]));
    } catch (error) {
      device.fail(error);
      return undefined;
    }
  };

  return {
    status,
    list,
    removed,
    async refresh() {
      try {
        const gone = await read();
        const before = new Date(surroundings.now().getTime() - KEPT_REMOVED).toISOString();
        const old = gone.filter(({ record }) => (record.removedAt ?? '') < before).map(({ id }) => id);
        if (old.length === 0 || device.stopped.get()) return;
        await wipe(await device.place(), old);
        await read();
      } catch (error) {
        device.fail(error);
      }
    },
    async create(title, language) {
      const prototype = createPrototype(context(), { title, language, now: now() });
      return await attempt(async (place) => {
        await add(place, prototype);
        return prototype.id;
      });
    },
    recordOf,
    async holds(id) {
      const record = await recordOf(id);
      return record !== undefined && record.removedAt === undefined;
    },
    take: async ({ prototype, name, hash }) =>
      (await attempt(async (place) => {
        const stored = await readPrototype(place, prototype.id);
        // One that was removed comes back with all that it held.
        const whole = stored ? merge(stored.prototype, prototype) : prototype;
        const { items: unsaved, head: headUnsaved } = lackedBy(prototype, whole);
        await writeWhole(place, whole, { unsaved, headUnsaved, updatedAt: prototype.savedAt ?? now() });
        const record = { kind: 'file', name, at: now(), hash, handle: undefined } as const;
        await writeFileRecord(place, prototype.id, record);
        return true;
      })) ?? false,
    async rename(id, title) {
      await attempt(async (place) => {
        const stored = await readPrototype(place, id);
        if (!stored) return;
        const { prototype, record, unsaved } = stored;
        const actor = context();
        const session = beginTitle(actor, prototype.head);
        const head = editTitle(actor, prototype.head, session, title).edit.head ?? prototype.head;
        await writeChanges(place, {
          prototype: { ...prototype, head },
          items: [],
          unsaved,
          headUnsaved: true,
          count: record.count,
          updatedAt: now(),
        });
      });
    },
    duplicate: (id, title) =>
      attempt(async (place) => {
        const stored = await readPrototype(place, id);
        if (!stored) return undefined;
        const copy = duplicatePrototype(context(), stored.prototype, title);
        await add(place, copy);
        return copy.id;
      }),
    remove: async (id) =>
      (await attempt(async (place) => {
        const heads = await readHeads(place);
        const before = heads.filter(({ record }) => record.removedAt !== undefined);
        await wipe(
          place,
          before.map((one) => one.id).filter((other) => other !== id),
        );
        await markRemoved(place, id, now());
        removeSummary(surroundings.edition, id, surroundings.texts());
        return true;
      })) ?? false,
    bringBack,
    async undoRemove() {
      const last = removed.get();
      if (last) await bringBack(last.id);
    },
  };
}
