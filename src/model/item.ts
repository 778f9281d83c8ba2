import {
  compareDots,
  type Dot,
  type Dotted,
  dotOf,
  mergeDotted,
  mergeSeen,
  nextNumber,
  type Seen,
} from './dots.ts';
import { canonicalJson, equalJson, type JsonValue } from './json.ts';
import type { Vote } from './votes.ts';

/**
 * One thing that a team made, as a CRDT of its own. Never mutated. Consists of Maps and Sets only, so IndexedDB and
 * BroadcastChannel carry it as it is.
 *
 * Names in `fields` are those of the file, except `place` ({ canvas, region, order }) and `xy` ({ x, y }), which are one
 * value each; see `field-names.ts`.
 */
export interface Item {
  readonly id: string;
  readonly fields: ReadonlyMap<string, Dotted<JsonValue>>;
  readonly votes: Dotted<Vote>;
  /** The edits that keep the item alive; empty for a removed item. */
  readonly live: ReadonlySet<Dot>;
  readonly seen: Seen;
}

/** A value with the dot that wrote it. */
export interface Stamped<Value = JsonValue> {
  readonly dot: Dot;
  readonly value: Value;
}

const noValues: Dotted<JsonValue> = new Map();

/** An item that no one has written yet. */
export function blankItem(id: string): Item {
  return { id, fields: new Map(), votes: new Map(), live: new Set(), seen: new Map() };
}

/** Whether the item stands in the document (true) or was removed (false). */
export function isLive(item: Item): boolean {
  return item.live.size > 0;
}

/** All surviving values of a field. */
export function valuesOf(item: Item, name: string): Dotted<JsonValue> {
  return item.fields.get(name) ?? noValues;
}

/** The value with the highest dot, or undefined when the field is empty. */
export function lastValue(item: Item, name: string): JsonValue | undefined {
  const values = valuesOf(item, name);
  if (values.size <= 1) {
    for (const value of values.values()) return value;
    return undefined;
  }
  let last: Stamped | undefined;
  for (const [dot, value] of values) {
    if (last === undefined || compareDots(dot, last.dot) > 0) last = { dot, value };
  }
  return last?.value;
}

/**
 * Merges two versions of one item: commutative, associative, idempotent. Returns `a` itself when `b` adds nothing, so
 * `merged !== a` means "something changed".
 */
export function mergeItems(a: Item, b: Item): Item {
  if (a === b) return a;
  const seen = mergeSeen(a.seen, b.seen);
  const votes = mergeDotted(a.votes, a.seen, b.votes, b.seen, pickVote);
  const live = mergeLive(a, b);
  const fields = mergeFields(a, b);
  if (seen === a.seen && votes === a.votes && live === a.live && fields === a.fields) return a;
  return { id: a.id, fields, votes, live, seen };
}

function mergeFields(a: Item, b: Item): Item['fields'] {
  let merged: Map<string, Dotted<JsonValue>> | undefined;
  for (const name of new Set([...a.fields.keys(), ...b.fields.keys()])) {
    const mine = valuesOf(a, name);
    const values = mergeDotted(mine, a.seen, valuesOf(b, name), b.seen, pickValue);
    if (values === mine) continue;
    merged ??= new Map(a.fields);
    if (values.size > 0) merged.set(name, values);
    else merged.delete(name);
  }
  return merged ?? a.fields;
}

function mergeLive(a: Item, b: Item): ReadonlySet<Dot> {
  const mine = new Map([...a.live].map((dot) => [dot, true]));
  const theirs = new Map([...b.live].map((dot) => [dot, true]));
  const merged = mergeDotted(mine, a.seen, theirs, b.seen, (one) => one);
  return merged === mine ? a.live : new Set(merged.keys());
}

function pickValue(one: JsonValue, other: JsonValue): JsonValue {
  if (equalJson(one, other)) return one;
  return canonicalJson(one) > canonicalJson(other) ? one : other;
}

function pickVote(one: Vote, other: Vote): Vote {
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
  return first >= second ? one : other;
}

/** What one edit does to one field: the values that go (all, or those under some dots) and those that come. */
export interface Write<Value> {
  readonly replaces: 'all' | ReadonlySet<Dot>;
  readonly values: readonly Value[];
}

/** What one edit does to one item. `live` says what becomes of its stamps; an edit without it stamps the item. */
export interface ItemWrite {
  readonly fields?: ReadonlyMap<string, Write<JsonValue>>;
  readonly votes?: Write<Vote>;
  readonly live?: 'stamp' | 'clear' | 'leave';
}

/** The new version of an item and, per field, the dots under which the values went in, in their order. */
export interface Written {
  readonly item: Item;
  readonly dots: ReadonlyMap<string, readonly Dot[]>;
  readonly voteDots: readonly Dot[];
}

/** Writes an edit by an actor into an item; costs what the item holds, never what the document holds. */
export function writeItem(actor: string, item: Item, write: ItemWrite): Written {
  const first = nextNumber(item.seen);
  let last = first;
  const put = <Value>(values: Dotted<Value>, change: Write<Value>): [Dotted<Value>, Dot[]] => {
    const result = new Map(change.replaces === 'all' ? [] : values);
    if (change.replaces !== 'all') for (const dot of change.replaces) result.delete(dot);
    const dots = change.values.map((value, index) => {
      const dot = dotOf(actor, first + index);
      result.set(dot, value);
      return dot;
    });
    last = Math.max(last, first + change.values.length - 1);
    return [result, dots];
  };
  const fields = new Map(item.fields);
  const dots = new Map<string, readonly Dot[]>();
  for (const [name, change] of write.fields ?? []) {
    const [values, added] = put(valuesOf(item, name), change);
    if (values.size > 0) fields.set(name, values);
    else fields.delete(name);
    dots.set(name, added);
  }
  const [votes, voteDots] = write.votes ? put(item.votes, write.votes) : [item.votes, []];
  const live =
    write.live === 'leave' ? item.live : new Set<Dot>(write.live === 'clear' ? [] : [dotOf(actor, first)]);
  const seen = new Map(item.seen).set(actor, last);
  return { item: { id: item.id, fields, votes, live, seen }, dots, voteDots };
}
