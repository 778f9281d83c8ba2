import { blankItem, type Item, isLive } from '../model/item.ts';
import { isObject, type JsonObject } from '../model/json.ts';
import { type Prototype, readHead } from '../model/prototype.ts';
import { isRecord } from '../model/record.ts';
import type { Place, RecordChange, StoredRecord } from './place.ts';
import { isJson, readStoredItem } from './stored-item.ts';

/** What the record of a prototype's head holds: enough for a list without reading its items. */
export interface HeadRecord {
  readonly head: Item;
  readonly generation: number;
  readonly savedAt: string | undefined;
  readonly madeWith: JsonObject | undefined;
  /** ISO 8601, of the last edit on this device. */
  readonly updatedAt: string;
  /** Items that stand in it. */
  readonly count: number;
  /** Changes that are in no file yet. */
  readonly unsaved: number;
  /** Whether the head itself changed since the last file. */
  readonly headUnsaved: boolean;
  /** ISO 8601, when it was taken off the list and can still be brought back. */
  readonly removedAt: string | undefined;
}

/** A prototype as it stands in a place. */
export interface StoredPrototype {
  readonly prototype: Prototype;
  readonly record: HeadRecord;
  /** Ids of items that changed since the last file. */
  readonly unsaved: ReadonlySet<string>;
  /** How many records could not be read. They stay where they are. */
  readonly damaged: number;
}

/** What the record of an item holds. */
export interface ItemRecord {
  readonly item: Item;
  /** Whether it changed since the last file. */
  readonly unsaved: boolean;
}

/** Reads a head record; `undefined` when it is none. `id` is the one it stands under. */
export function readHeadRecord(id: string, value: unknown): HeadRecord | undefined {
  if (!isRecord(value)) return undefined;
  const { generation, savedAt, madeWith, updatedAt, count, unsaved, removedAt } = value;
  const head = readStoredItem(value['head']);
  if (head?.id !== id || typeof generation !== 'number' || typeof updatedAt !== 'string') return undefined;
  return {
    head,
    generation,
    savedAt: typeof savedAt === 'string' ? savedAt : undefined,
    madeWith: isJson(madeWith) && isObject(madeWith) ? madeWith : undefined,
    updatedAt,
    count: typeof count === 'number' ? count : 0,
    unsaved: typeof unsaved === 'number' ? unsaved : 0,
    headUnsaved: value['headUnsaved'] === true,
    removedAt: typeof removedAt === 'string' ? removedAt : undefined,
  };
}

/** Reads an item record; `undefined` when it is none. */
export function readItemRecord(value: unknown): ItemRecord | undefined {
  if (!isRecord(value)) return undefined;
  const item = readStoredItem(value['item']);
  return item && { item, unsaved: value['unsaved'] === true };
}

/**
 * The head of a prototype of which the record cannot be read: without title, so that its items can still be opened. They say
 * whether anything is in it, and a record that is one whether it was removed.
 */
function lostHead(id: string, value: unknown, items: readonly ItemRecord[]): HeadRecord {
  const removedAt = isRecord(value) ? value['removedAt'] : undefined;
  return {
    head: blankItem(id),
    generation: 0,
    savedAt: undefined,
    madeWith: undefined,
    updatedAt: '',
    count: items.filter(({ item }) => isLive(item)).length,
    unsaved: items.filter(({ unsaved }) => unsaved).length,
    headUnsaved: false,
    removedAt: typeof removedAt === 'string' ? removedAt : undefined,
  };
}

/** All prototypes in a place with their heads, removed ones included. One whose head cannot be read has no title. */
export async function readHeads(place: Place): Promise<readonly { id: string; record: HeadRecord }[]> {
  return await Promise.all(
    (await place.list('prototypes')).map(async ({ key: [id], value }) => ({
      id,
      record: readHeadRecord(id, value) ?? lostHead(id, value, ownItems(await place.list('items', [id]))),
    })),
  );
}

/** Reads a whole prototype; `undefined` when the place does not hold it. Rejects with a `PlaceProblem`. */
export async function readPrototype(place: Place, id: string): Promise<StoredPrototype | undefined> {
  const [value, records] = await Promise.all([place.get('prototypes', [id]), place.list('items', [id])]);
  if (value === undefined) return undefined;
  const known = readHeadRecord(id, value);
  const own = ownItems(records);
  const record = known ?? lostHead(id, value, own);
  const items = new Map(own.map(({ item }) => [item.id, item]));
  const unsaved = new Set(own.flatMap((read) => (read.unsaved ? [read.item.id] : [])));
  return {
    prototype: prototypeOf(id, record, items),
    record,
    unsaved,
    damaged: records.length - items.size + (known ? 0 : 1),
  };
}

/** The items among records that can be read and stand under their own id. */
function ownItems(records: readonly StoredRecord[]): readonly ItemRecord[] {
  return records.flatMap(({ key, value }) => {
    const read = readItemRecord(value);
    return read && read.item.id === key[1] ? [read] : [];
  });
}

function prototypeOf(id: string, record: HeadRecord, items: Prototype['items']): Prototype {
  const { head, generation, savedAt, madeWith } = record;
  return {
    id,
    generation,
    head,
    items,
    ...(savedAt === undefined ? {} : { savedAt }),
    ...(madeWith === undefined ? {} : { madeWith }),
  };
}

/** Whether nobody has put anything into a prototype yet. */
export function isUntouched(record: Pick<HeadRecord, 'head' | 'count' | 'unsaved' | 'savedAt'>): boolean {
  const { count, unsaved, savedAt } = record;
  return count === 0 && unsaved === 0 && savedAt === undefined && readHead(record).title === '';
}

/** What removes a prototype and all that belongs to it from a place. */
export async function removalOf(place: Place, id: string): Promise<readonly RecordChange[]> {
  const parts = [
    ['items', [id]],
    ['snapshots', [id]],
    ['snapshot-files', [id]],
    // What is known of its last merge, and what could not be read and was set aside.
    ['meta', ['last-merge', id]],
    ['meta', ['damaged', 'prototypes', id]],
    ['meta', ['damaged', 'items', id]],
  ] as const;
  const lists = await Promise.all(parts.map(([store, prefix]) => place.list(store, prefix)));
  return [
    { store: 'prototypes', key: [id], value: undefined },
    { store: 'handles', key: [id], value: undefined },
    ...parts.flatMap(([store], at) =>
      (lists[at] ?? []).map(({ key }) => ({ store, key, value: undefined }) as const),
    ),
  ];
}
