import { readHead } from '../../model/prototype.ts';
import { saveFile } from '../../model/save.ts';
import { createMemoryPlace } from '../../storage/memory.ts';
import { type Place, RECORD_STORES, type RecordChange, type RecordKey } from '../../storage/place.ts';
import { isUntouched, readHeads, readPrototype } from '../../storage/prototype-records.ts';
import { listSnapshots, readSnapshotFile } from '../../storage/snapshots.ts';
import type { RawRecords } from './raw-records.ts';

/** A stored version of a prototype. */
export interface StoredVersion {
  readonly at: string;
  readonly name: string | undefined;
  file(): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** A prototype that this device keeps, with its file. */
export interface StoredWork {
  readonly id: string;
  readonly title: string;
  readonly cards: number;
  /** Changes that are in no file yet. */
  readonly unsaved: number;
  /** ISO 8601; '' when it is not known. */
  readonly updatedAt: string;
  file(): Promise<Uint8Array<ArrayBuffer> | undefined>;
  readonly versions: readonly StoredVersion[];
}

/**
 * The prototypes among raw records, taken off the list or not, newest first; one in which nobody did anything yet is none. Works on a
 * copy in memory.
 */
export async function readStoredWork(records: RawRecords): Promise<StoredWork[]> {
  const place = await copyOf(records);
  const heads = await readHeads(place);
  const begun = heads.filter(({ record }) => !isUntouched(record));
  const works = begun.map(
    async ({ id, record }): Promise<StoredWork> => ({
      id,
      title: readHead(record).title,
      cards: record.count,
      unsaved: record.unsaved,
      updatedAt: record.updatedAt,
      file: async () => {
        const stored = await readPrototype(place, id);
        return stored && saveFile(stored.prototype);
      },
      versions: (await listSnapshots(place, id)).map((snapshot) => ({
        at: snapshot.at,
        name: snapshot.name,
        file: () => readSnapshotFile(place, id, snapshot.id),
      })),
    }),
  );
  return (await Promise.all(works)).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}

async function copyOf(records: RawRecords): Promise<Place> {
  const place = createMemoryPlace();
  const changes: RecordChange[] = [];
  for (const store of RECORD_STORES) {
    for (const { key, value } of records.stores[store] ?? []) {
      // Handles of files stay where they are; a version or prototype needs none.
      if (store === 'handles' || !isKey(key) || value === undefined || value === null) continue;
      changes.push({ store, key, value });
    }
  }
  await place.write(changes);
  return place;
}

function isKey(key: unknown): key is RecordKey {
  return Array.isArray(key) && key.length > 0 && key.every((part) => typeof part === 'string');
}
