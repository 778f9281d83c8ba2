/** Names of the record stores of a place. */
export const RECORD_STORES = [
  /** One head per prototype: title, dates, numbers for lists. Key: prototype. */
  'prototypes',
  /** One record per item. Key: prototype, item. */
  'items',
  /** What is known of each kept version. Key: prototype, version. */
  'snapshots',
  /** The whole of each kept version, as the text of its file. Key: prototype, version. */
  'snapshot-files',
  /** The file a prototype was last read from or written to. Key: prototype. */
  'handles',
  /** Choices and facts of this device. Key: a name. */
  'meta',
] as const;

export type RecordStore = (typeof RECORD_STORES)[number];

/** One to three strings; records are listed in the order of their keys, compared part by part. */
export type RecordKey = readonly [string, ...string[]];

/** A record as it came out of a place: nothing is known of its shape. */
export interface StoredRecord {
  readonly key: RecordKey;
  readonly value: unknown;
}

/** One thing to write: a value under a key (structured cloning must be able to copy it), or the removal of a key. */
export type RecordChange =
  | { readonly store: RecordStore; readonly key: RecordKey; readonly value: NonNullable<unknown> }
  | { readonly store: RecordStore; readonly key: RecordKey; readonly value: undefined };

/** Reading and writing that belong together: what is read cannot change before the writing is done. */
export interface Records {
  /** The value under a key; `undefined` when there is none. */
  get(store: RecordStore, key: RecordKey): Promise<unknown>;
  /** All records whose key begins with `prefix`, in order of key; all of the store without it. */
  list(store: RecordStore, prefix?: RecordKey): Promise<readonly StoredRecord[]>;
  /** Writes with the rest of the transaction, or not at all. */
  put(change: RecordChange): void;
}

/**
 * A place where prototypes are kept. Every promise rejects with a `PlaceProblem` and nothing else. After a rejected
 * `write` or `update` the place holds what it held before.
 */
export interface Place {
  readonly kind: 'indexed-db' | 'memory';
  /** The value under a key; `undefined` when there is none. */
  get(store: RecordStore, key: RecordKey): Promise<unknown>;
  /** All records whose key begins with `prefix`, in order of key; all of the store without it. */
  list(store: RecordStore, prefix?: RecordKey): Promise<readonly StoredRecord[]>;
  /**
   * Writes all changes or none. The writing begins before this function returns, so it can be called while the page
   * is being closed. Resolves when all is kept.
   */
  write(changes: readonly RecordChange[]): Promise<void>;
  /**
   * Runs `work` as one transaction over the stores named. `work` may await nothing but its own `records`; when
   * it throws, nothing is written and the error comes back as it is. `signal` calls it off while it is not kept: then nothing
   * is written and the promise rejects with the signal's reason.
   */
  update<Result>(
    stores: readonly RecordStore[],
    work: (records: Records) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result>;
  /** Lets go of the place. Using it afterwards rejects. */
  close(): void;
}

/**
 * Why a place cannot be used: `storage-absent` this browser has or allows none; `storage-full` no room left;
 * `storage-gone` it was cleared or closed from outside; `storage-newer` a newer build has changed its shape;
 * `storage-failed` anything else, with the browser's own words as `reason`.
 */
export type PlaceProblemCode =
  | 'storage-absent'
  | 'storage-full'
  | 'storage-gone'
  | 'storage-newer'
  | 'storage-failed';

/** A failure of a place, with its cause. */
export class PlaceProblem extends Error {
  readonly code: PlaceProblemCode;

  constructor(code: PlaceProblemCode, cause?: unknown) {
    super(cause instanceof Error ? `${code}: ${cause.message}` : code, { cause });
    this.name = 'PlaceProblem';
    this.code = code;
  }
}

/** Whether `key` begins with all parts of `prefix`. */
export function beginsWith(key: RecordKey, prefix: RecordKey | undefined): boolean {
  return prefix === undefined || prefix.every((part, position) => key[position] === part);
}
