import { databaseName } from '../../storage/indexed-db.ts';

/** Everything an edition keeps in this browser, as it is there. */
export interface RawRecords {
  /** Version of the database's shape; 0 when there is no database. */
  readonly version: number;
  /** Records by store, in order of key. */
  readonly stores: Readonly<Record<string, readonly RawRecord[]>>;
  /** Small texts by name. */
  readonly texts: Readonly<Record<string, string>>;
}

interface RawRecord {
  readonly key: unknown;
  readonly value: unknown;
}

/**
 * Reads all that is stored, whatever build wrote it, and changes nothing: a database that is not there is not made.
 * Rejects with the browser's own error when storage is refused.
 */
export async function readRawRecords(edition: string): Promise<RawRecords> {
  const database = await openExisting(databaseName(edition));
  const stores: Record<string, readonly RawRecord[]> = {};
  const names = database ? [...database.objectStoreNames] : [];
  if (database && names.length > 0) {
    const transaction = database.transaction(names);
    await Promise.all(
      names.map(async (name) => {
        const store = transaction.objectStore(name);
        const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
        stores[name] = keys.map((key, index) => ({ key, value: values[index] }));
      }),
    );
  }
  const version = database?.version ?? 0;
  database?.close();
  return { version, stores, texts: textsOf(edition) };
}

/** Everything in one text of JSON. What JSON has no form for is written as an object that names its kind. */
export function rawText(records: RawRecords): string {
  return JSON.stringify(records, (_, value: unknown) => asJson(value), 2);
}

function asJson(value: unknown): unknown {
  if (value instanceof Map) return { kind: 'map', entries: [...value] };
  if (value instanceof Set) return { kind: 'set', values: [...value] };
  if (value instanceof Uint8Array) return { kind: 'text', text: new TextDecoder().decode(value) };
  if (typeof FileSystemHandle !== 'undefined' && value instanceof FileSystemHandle)
    return { kind: 'file', name: value.name };
  return value;
}

/** The names under which an edition keeps small texts begin with its id and a colon. */
export function textNames(edition: string, texts: Storage = localStorage): string[] {
  return Object.keys(texts).filter((name) => name.startsWith(`${edition}:`));
}

function textsOf(edition: string): Record<string, string> {
  return Object.fromEntries(textNames(edition).map((name) => [name, localStorage.getItem(name) ?? '']));
}

function openExisting(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let absent = false;
    request.onupgradeneeded = () => {
      // Asked for without a version, this comes only when there is no such database: leave it so.
      absent = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => (absent ? resolve(undefined) : reject(request.error));
    request.onblocked = () => reject(new DOMException('blocked', 'AbortError'));
  });
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
