import type { Dot } from './dots.ts';
import { contentHash, shortHash } from './hash.ts';
import { blankItem, type Item, type Write, writeItem } from './item.ts';
import type { JsonObject, JsonValue } from './json.ts';
import type { Stamps } from './stamps.ts';
import { claimsIn, totalVotes, type Vote } from './votes.ts';

/** The readable part of an item, or of the head, of a file: what a person may have changed by hand. */
export interface ReadablePart {
  readonly id: string;
  /** The values of each field; several only for a free text. */
  readonly fields: ReadonlyMap<string, readonly JsonValue[]>;
  /** The number of dots; undefined when the file names none, or something that is no number. */
  readonly votes: number | undefined;
  /** Whether it stands among the items (true) or among the removed ones. */
  readonly live: boolean;
  /** All that the file holds of it: an edit by hand gets its name from it. */
  readonly raw: JsonObject;
}

/** Which fields keep all texts. */
export type IsFreeText = (field: string) => boolean;

/**
 * Makes an item of what stands in a file. The stamps tell which values the app wrote; whatever differs from them was
 * changed by hand: it is an edit by the actor `#` + hash, which saw what the file itself saw. Without stamps all of it is
 * such an edit, of something that no one had seen.
 */
export function itemFromFile(part: ReadablePart, stamps: Stamps | undefined, isFree: IsFreeText): Item {
  const held = new Map<string, ReadonlyMap<Dot, JsonValue>>(stamps?.also);
  const byHand = new Map<string, Write<JsonValue>>();
  for (const name of new Set([...part.fields.keys(), ...(stamps?.fields.keys() ?? [])])) {
    const { values, write } = compared(part.fields.get(name) ?? [], name, stamps, isFree(name));
    if (values.size > 0) held.set(name, values);
    if (write) byHand.set(name, write);
  }
  const base: Item = stamps
    ? { id: part.id, fields: held, votes: stamps.votes, live: stamps.live, seen: stamps.seen }
    : blankItem(part.id);
  const votes = votesByHand(part, base, stamps);
  const moved = base.live.size > 0 !== part.live;
  if (stamps !== undefined && byHand.size === 0 && votes === undefined && !moved) return base;
  return writeItem(`#${contentHash(part.raw)}`, base, {
    fields: byHand,
    live: part.live ? 'stamp' : 'clear',
    ...(votes ? { votes } : {}),
  }).item;
}

/** A field as the stamps and the readable part say: the values that still stand, and what a person wrote. */
function compared(shown: readonly JsonValue[], name: string, stamps: Stamps | undefined, free: boolean) {
  const list = stamps?.fields.get(name) ?? [];
  const found = new Map(shown.map((value) => [shortHash(value), value]));
  const values = new Map<Dot, JsonValue>(stamps?.also.get(name));
  const known = new Set<string>();
  for (const { dot, hash } of list) {
    const value = found.get(hash);
    known.add(hash);
    if (value !== undefined) values.set(dot, value);
  }
  const added = [...found].filter(([hash]) => !known.has(hash)).map(([, value]) => value);
  const changed = added.length > 0 || list.some(({ hash }) => !found.has(hash));
  const write: Write<JsonValue> | undefined = changed
    ? { replaces: free ? new Set() : 'all', values: added }
    : undefined;
  return { values, write };
}

function votesByHand(part: ReadablePart, base: Item, stamps: Stamps | undefined): Write<Vote> | undefined {
  const counted = totalVotes(base.votes);
  const written = part.votes ?? 0;
  if (written === counted || (part.votes === undefined && part.fields.has('=votes'))) return undefined;
  const vote: Vote = stamps
    ? { count: written - counted, after: claimsIn(base.votes) }
    : { claim: written, key: `#${contentHash(part.raw)}.1` };
  return { replaces: new Set(), values: [vote] };
}
