import {
  beginsWith,
  type Place,
  PlaceProblem,
  type RecordChange,
  type RecordKey,
  type RecordStore,
  type Records,
  type StoredRecord,
} from './place.ts';

type Shelf = Map<string, StoredRecord>;

/**
 * A place that lasts as long as the page: used where the browser keeps nothing. Values are copied in and out, so that
 * nobody changes a kept one by accident.
 */
export function createMemoryPlace(): Place {
  let shelves = new Map<RecordStore, Shelf>();
  let closed = false;
  let queue: Promise<unknown> = Promise.resolve();

  const check = () => {
    if (closed) throw new PlaceProblem('storage-gone');
  };
  const read = (store: RecordStore, key: RecordKey) =>
    structuredClone(shelves.get(store)?.get(JSON.stringify(key))?.value);
  const list = (store: RecordStore, prefix?: RecordKey) =>
    [...(shelves.get(store)?.values() ?? [])]
      .filter((record) => beginsWith(record.key, prefix))
      .sort((a, b) => compareKeys(a.key, b.key))
      .map((record) => structuredClone(record));
  const write = (changes: readonly RecordChange[]) => {
    // Copied once each: what was there stays whole when a change among the rest cannot be taken in.
    const changed = new Map<RecordStore, Shelf>();
    for (const { store, key, value } of changes) {
      const shelf = changed.get(store) ?? new Map(shelves.get(store));
      changed.set(store, shelf);
      if (value === undefined) shelf.delete(JSON.stringify(key));
      else shelf.set(JSON.stringify(key), { key: [...key], value: copy(value) });
    }
    shelves = new Map([...shelves, ...changed]);
  };

  return {
    kind: 'memory',
    async get(store, key) {
      check();
      return read(store, key);
    },
    async list(store, prefix) {
      check();
      return list(store, prefix);
    },
    async write(changes) {
      check();
      write(changes);
    },
    update(_stores, work, signal) {
      const run = async () => {
        check();
        signal?.throwIfAborted();
        const changes: RecordChange[] = [];
        const records: Records = {
          get: async (store, key) => read(store, key),
          list: async (store, prefix) => list(store, prefix),
          put: (change) => changes.push(change),
        };
        const result = await work(records);
        signal?.throwIfAborted();
        write(changes);
        return result;
      };
      const done = queue.then(run);
      queue = done.catch(() => undefined);
      return done;
    },
    close() {
      closed = true;
    },
  };
}

function copy(value: NonNullable<unknown>): unknown {
  try {
    return structuredClone(value);
  } catch (error) {
    throw new PlaceProblem('storage-failed', error);
  }
}

/** Order of keys in IndexedDB: part by part by code units, a shorter key before a longer one. */
function compareKeys(a: RecordKey, b: RecordKey): number {
  for (const [position, part] of a.entries()) {
    const other = b[position];
    if (other === undefined) return 1;
    if (part !== other) return part < other ? -1 : 1;
  }
  return a.length - b.length;
}
