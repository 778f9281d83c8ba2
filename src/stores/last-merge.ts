import { shortHashOfAll } from '../model/hash.ts';
import type { Item } from '../model/item.ts';
import type { Prototype } from '../model/prototype.ts';
import { isRecord } from '../model/record.ts';
import { readLastMerge, writeLastMerge } from '../storage/last-merge.ts';
import type { Device } from './device.ts';
import type { Keeper } from './keeper.ts';
import { NO_CARDS } from './merge-numbers.ts';
import type { MergeNumbers, MergeReport, MergeSource } from './merging.ts';

/** What outlives the page of the last merge: enough to tell of it and to take it back. No words of a card are in it. */
export interface KeptMerge extends Pick<MergeReport, 'at' | 'sources' | 'total' | 'origins'> {
  /** The version that was kept before the merge. */
  readonly version: string;
  /** What the document had seen right after the merge; another value now means that something came later. */
  readonly seen: string;
  /** What was in no file before the merge. */
  readonly unsaved: ReadonlySet<string>;
  readonly headUnsaved: boolean;
}

/** What this device keeps of the last merge into each prototype. */
export interface LastMerge {
  read(prototype: string): Promise<KeptMerge | undefined>;
  /** `undefined` forgets it. */
  keep(prototype: string, kept: KeptMerge | undefined): Promise<void>;
}

/** Makes what keeps the last merges. When the place fails, the device says so and nothing is kept. */
export function createLastMerge(device: Device): LastMerge {
  return {
    async read(prototype) {
      try {
        return readKeptMerge(await readLastMerge(await device.place(), prototype));
      } catch (error) {
        device.fail(error);
        return undefined;
      }
    },
    async keep(prototype, kept) {
      try {
        await writeLastMerge(await device.place(), prototype, kept);
      } catch (error) {
        device.fail(error);
      }
    },
  };
}

/** What to keep of a merge that gave `merged`, when the version of before has this id. */
export function keptOf(
  { at, sources, total, origins }: MergeReport,
  merged: Prototype,
  version: string,
  before: ReturnType<Keeper['state']>,
): KeptMerge {
  return { at, sources, total, origins, version, seen: seenBy(merged), ...before };
}

/** Tells two states of one document apart by the edits that they have taken in. */
export function seenBy({ head, items }: Pick<Prototype, 'head' | 'items'>): string {
  const ids = [...items.keys()].sort();
  return shortHashOfAll([head, ...ids.flatMap((id) => items.get(id) ?? [])].flatMap(textsOf));
}

function textsOf({ id, seen }: Item): string[] {
  return [id, ...[...seen].map(([actor, number]) => `${actor}.${number}`).sort()];
}

/** Reads what a place kept of the last merge. Gives `undefined` for anything else. */
function readKeptMerge(value: unknown): KeptMerge | undefined {
  if (!isRecord(value)) return undefined;
  const { version, seen, at, sources, origins, unsaved, headUnsaved } = value;
  const total = numbersFrom(value['total']);
  if (typeof version !== 'string' || typeof seen !== 'string' || typeof at !== 'string') return undefined;
  if (!Array.isArray(sources) || !total || typeof headUnsaved !== 'boolean') return undefined;
  if (!(origins instanceof Map && unsaved instanceof Set)) return undefined;
  const read = sources.map(sourceFrom);
  if (!read.every((one) => one !== undefined)) return undefined;
  return {
    version,
    seen,
    at,
    sources: read,
    total,
    origins: new Map([...origins].map(([id, name]) => [String(id), String(name)])),
    unsaved: new Set([...unsaved].map(String)),
    headUnsaved,
  };
}

function sourceFrom(value: unknown): MergeSource | undefined {
  if (!isRecord(value)) return undefined;
  const { name, title, other, beside, known } = value;
  const numbers = numbersFrom(value['numbers']);
  if (typeof name !== 'string' || typeof title !== 'string' || !numbers) return undefined;
  return { name, title, other: other === true, beside: beside === true, known: known === true, numbers };
}

function numbersFrom(value: unknown): MergeNumbers | undefined {
  if (!isRecord(value)) return undefined;
  const read = { ...NO_CARDS };
  for (const name of ['added', 'same', 'here', 'there', 'both', 'removed'] as const) {
    const count = value[name];
    if (typeof count !== 'number') return undefined;
    read[name] = count;
  }
  return read;
}
