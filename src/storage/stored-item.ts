import type { Dot, Dotted, Seen } from '../model/dots.ts';
import { hasSeen } from '../model/dots.ts';
import type { Item } from '../model/item.ts';
import type { JsonValue } from '../model/json.ts';
import { limits } from '../model/limits.ts';
import { isRecord } from '../model/record.ts';
import type { Vote } from '../model/votes.ts';

/**
 * The item that a place or another tab handed over; `undefined` when any part of it is not what an item consists of. A
 * damaged record is never repaired by guessing: it stays where it is for the recovery page.
 */
export function readStoredItem(value: unknown): Item | undefined {
  if (!isRecord(value)) return undefined;
  const { id, fields, votes, live, seen } = value;
  if (typeof id !== 'string' || !isSeen(seen)) return undefined;
  if (!isMapOf(fields, (dots): dots is Dotted<JsonValue> => isDotted(dots, seen, isJson))) return undefined;
  if (!isDotted(votes, seen, isVote) || !isDots(live, seen)) return undefined;
  return { id, fields, votes, live, seen };
}

function isMapOf<Value>(
  map: unknown,
  accepts: (value: unknown) => value is Value,
): map is ReadonlyMap<string, Value> {
  if (!(map instanceof Map)) return false;
  for (const [name, value] of map) if (typeof name !== 'string' || !accepts(value)) return false;
  return true;
}

function isSeen(seen: unknown): seen is Seen {
  return isMapOf(seen, (n): n is number => typeof n === 'number' && Number.isSafeInteger(n) && n > 0);
}

/** A dot names an edit that the item has taken in: else a later edit could use it again. */
function isDot(dot: unknown, seen: Seen): dot is Dot {
  return typeof dot === 'string' && /.\.[1-9]\d*$/s.test(dot) && hasSeen(seen, dot);
}

function isDots(dots: unknown, seen: Seen): dots is ReadonlySet<Dot> {
  if (!(dots instanceof Set)) return false;
  for (const dot of dots) if (!isDot(dot, seen)) return false;
  return true;
}

function isDotted<Value>(
  dots: unknown,
  seen: Seen,
  accepts: (value: unknown) => value is Value,
): dots is Dotted<Value> {
  if (!isMapOf(dots, accepts)) return false;
  for (const dot of dots.keys()) if (!isDot(dot, seen)) return false;
  return true;
}

function isVote(vote: unknown): vote is Vote {
  if (!isRecord(vote)) return false;
  const { count, after, claim, key } = vote;
  if (typeof claim === 'number') return Number.isFinite(claim) && typeof key === 'string';
  return (
    typeof count === 'number' &&
    Number.isFinite(count) &&
    Array.isArray(after) &&
    after.every((one) => typeof one === 'string')
  );
}

/** Whether a value is one that JSON can hold, no deeper than a document may be. */
export function isJson(value: unknown, depth: number = limits.depth): value is JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth <= 0) return false;
  if (Array.isArray(value)) return value.every((one) => isJson(one, depth - 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return false;
  return Object.values(value).every((one) => isJson(one, depth - 1));
}
