import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import {
  type Place,
  PlaceProblem,
  RECORD_STORES,
  type RecordChange,
  type RecordKey,
  type RecordStore,
  type Records,
} from './place.ts';

type Shape = DBSchema & Record<RecordStore, { key: string[]; value: unknown }>;
type Database = IDBPDatabase<Shape>;
type Reader = Pick<IDBPTransaction<Shape, RecordStore[], IDBTransactionMode>, 'objectStore'>;

/** Version of the shape of the database; raised when a store is added. */
const SHAPE_VERSION = 1;

/** Name of the database of an edition. */
export function databaseName(edition: string): string {
  return `${edition}-prototypes`;
}

/**
 * Opens the database of an edition in this browser, making it when it is not there. `onGone` is called when it
 * is taken away while open: the browser cleared it, another page wiped it or a newer build changed its shape. Rejects with a `PlaceProblem`.
 */
export async function openIndexedDb(
  edition: string,
  onGone: (code: 'storage-gone' | 'storage-newer') => void,
): Promise<Place> {
  if (typeof indexedDB === 'undefined') throw new PlaceProblem('storage-absent');
  let database: Database | undefined;
  let gone = false;
  const lose = (code: 'storage-gone' | 'storage-newer') => {
    if (gone) return;
    gone = true;
    database?.close();
    onGone(code);
  };
  try {
    database = await openDB<Shape>(databaseName(edition), SHAPE_VERSION, {
      upgrade(fresh) {
        for (const store of RECORD_STORES)
          if (!fresh.objectStoreNames.contains(store)) fresh.createObjectStore(store);
      },
      // Another page wants to wipe the database, or to give it a newer shape: step aside.
      blocking: (_current, wanted) => lose(wanted === null ? 'storage-gone' : 'storage-newer'),
      terminated: () => lose('storage-gone'),
    });
  } catch (error) {
    throw asProblem(error, 'storage-absent');
  }
  const missing = RECORD_STORES.filter((store) => !database?.objectStoreNames.contains(store));
  if (missing.length > 0) {
    database.close();
    throw new PlaceProblem('storage-failed', new Error(`no store ${missing.join(', ')}`));
  }
  return placeOn(database, () => gone);
}

function placeOn(database: Database, gone: () => boolean): Place {
  let closed = false;
  /** Runs a piece of work and turns every failure of the database into a named problem. */
  async function named<Result>(work: () => Promise<Result>): Promise<Result> {
    if (closed || gone()) throw new PlaceProblem('storage-gone');
    try {
      return await work();
    } catch (error) {
      throw gone() ? new PlaceProblem('storage-gone', error) : asProblem(error, 'storage-failed');
    }
  }
  return {
    kind: 'indexed-db',
    get: (store, key) => named(() => database.get(store, [...key])),
    list: (store, prefix) => named(() => listFrom(database.transaction([store]), store, prefix)),
    write: (changes) =>
      named(async () => {
        if (changes.length === 0) return;
        const transaction = database.transaction(
          [...new Set(changes.map(({ store }) => store))],
          'readwrite',
        );
        // Asked for before anything is awaited: a page that is closing gets no second turn.
        await finish(transaction, async () => {
          for (const change of changes) put(transaction, change);
          transaction.commit();
        });
      }),
    update: (stores, work, signal) =>
      named(async () => {
        if (signal?.aborted) throw new WorkFailed('', { cause: signal.reason });
        const transaction = database.transaction([...stores], 'readwrite');
        const records: Records = {
          get: (store, key) => transaction.objectStore(store).get([...key]),
          list: (store, prefix) => listFrom(transaction, store, prefix),
          put: (change) => put(transaction, change),
        };
        const callOff = () => abort(transaction);
        signal?.addEventListener('abort', callOff);
        try {
          return await finish(transaction, () =>
            work(records).catch((error: unknown) => {
              throw error instanceof DOMException ? error : new WorkFailed('', { cause: error });
            }),
          );
        } catch (error) {
          throw signal?.aborted ? new WorkFailed('', { cause: signal.reason }) : error;
        } finally {
          signal?.removeEventListener('abort', callOff);
        }
      }),
    close() {
      closed = true;
      database.close();
    },
  };
}

/** Carries what `work` of an update threw by itself, or why it was called off, to be told from failures of the database. */
class WorkFailed extends Error {}

/** Waits until a transaction is kept; takes it back when `work` fails. */
async function finish<Result>(
  transaction: Pick<IDBPTransaction<Shape, RecordStore[], 'readwrite'>, 'done' | 'abort'>,
  work: () => Promise<Result>,
): Promise<Result> {
  const done = transaction.done;
  done.catch(() => undefined); // awaited below, unless `work` has failed before
  let result: Result;
  try {
    result = await work();
  } catch (error) {
    abort(transaction);
    throw error;
  }
  await done;
  return result;
}

/** Takes back a transaction. One that has ended already, kept or failed, stays as it is. */
function abort(transaction: Pick<IDBPTransaction<Shape, RecordStore[], 'readwrite'>, 'abort'>): void {
  try {
    transaction.abort();
  } catch (ended) {
    if (!(ended instanceof DOMException && ended.name === 'InvalidStateError')) throw ended;
  }
}

function put(transaction: IDBPTransaction<Shape, RecordStore[], 'readwrite'>, change: RecordChange): void {
  const store = transaction.objectStore(change.store);
  const key = [...change.key];
  const request: Promise<unknown> =
    change.value === undefined ? store.delete(key) : store.put(change.value, key);
  request.catch(() => undefined); // a failed request fails its transaction, which reports it
}

async function listFrom(reader: Reader, store: RecordStore, prefix: RecordKey | undefined) {
  const records = reader.objectStore(store);
  // An array sorts after every string, so this ends behind the last key with this beginning.
  const range = prefix && IDBKeyRange.bound([...prefix], [...prefix, []]);
  const [keys, values] = await Promise.all([records.getAllKeys(range), records.getAll(range)]);
  return keys.flatMap(([first, ...rest], position) =>
    first === undefined ? [] : [{ key: [first, ...rest] as const, value: values[position] }],
  );
}

function asProblem(error: unknown, otherwise: 'storage-absent' | 'storage-failed'): unknown {
  if (error instanceof WorkFailed) return error.cause;
  if (error instanceof PlaceProblem) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return new PlaceProblem('storage-full', error);
  if (name === 'VersionError') return new PlaceProblem('storage-newer', error);
  if (name === 'InvalidStateError' || name === 'NotFoundError')
    return new PlaceProblem('storage-gone', error);
  return new PlaceProblem(otherwise, error);
}
