import { readHead } from '../model/prototype.ts';
import { readFileRecord } from '../storage/file-records.ts';
import type { Place } from '../storage/place.ts';
import type { HeadRecord } from '../storage/prototype-records.ts';
import type { PrototypeEntry } from './prototypes.ts';

/** A stored prototype as a list shows it. Rejects with a `PlaceProblem`. */
export async function entryOf(place: Place, id: string, record: HeadRecord): Promise<PrototypeEntry> {
  const head = readHead(record);
  return {
    id,
    title: head.title,
    language: head.language ?? '',
    updatedAt: record.updatedAt,
    createdAt: head.createdAt ?? record.updatedAt,
    items: record.count,
    unsaved: record.unsaved,
    fileName: (await readFileRecord(place, id))?.name,
  };
}
