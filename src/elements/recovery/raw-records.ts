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

/**
 * Everything in one text of JSON. What JSON has no form for is written as an object that names its kind: a record that is
 * damaged in any way never keeps the others from being handed out.
 */
export function rawText({ version, stores, texts }: RawRecords): string {
  const lists = Object.entries(stores).map(
    ([name, records]) => `    ${JSON.stringify(name)}: [\n${records.map(recordText).join(',\n')}\n    ]`,
  );
  return `{\n  "version": ${version},\n  "stores": {\n${lists.join(',\n')}\n  },\n  "texts": ${JSON.stringify(texts, null, 2)}\n}\n`;
}

function recordText({ key, value }: RawRecord): string {
  try {
    return JSON.stringify({ key, value: value ?? null }, asJson, 2);
  } catch (error) {
    // A value that goes round in a circle, or deeper than can be written.
    return JSON.stringify({ key: String(key), value: { kind: 'unwritable', reason: String(error) } });
  }
}

function asJson(_: string, value: unknown): unknown {
  if (value instanceof Map) return { kind: 'map', entries: [...value] };
  if (value instanceof Set) return { kind: 'set', values: [...value] };
  if (value instanceof Uint8Array) return { kind: 'text', text: new TextDecoder().decode(value) };
  if (value instanceof ArrayBuffer) return { kind: 'bytes', bytes: [...new Uint8Array(value)] };
  if (typeof value === 'bigint') return { kind: 'number', digits: String(value) };
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
