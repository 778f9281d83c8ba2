import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** An item in a sorted region: what is needed to find a place between two. */
export interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** Keys for new items at a place, and new keys for neighbours whose own were invalid or equal. */
export interface FreshKeys {
  readonly keys: readonly string[];
  readonly repaired: ReadonlyMap<string, string>;
}

const longestKey = 400;
const keyPattern = /^[A-Za-z][0-9A-Za-z]+$/;

/** Whether this is a key that others can be placed around. */
export function isOrderKey(key: string): boolean {
  if (key.length > longestKey || !keyPattern.test(key)) return false;
  try {
    generateKeyBetween(key, null);
    generateKeyBetween(null, key);
    return true;
  } catch {
    // The library says no by throwing; that is the whole answer.
    return false;
  }
}

/**
 * Makes `count` keys for items that go in front of `sorted[index]` (at the end when `index` is the length). Where the
 * keys around that place are invalid or equal, the stretch up to the next good ones gets new keys, order kept.
 */
export function keysAt(sorted: readonly Ordered[], index: number, count: number): FreshKeys {
  let from = index;
  let to = index;
  while (from > 0 && !isOrderKey(sorted[from - 1]?.order ?? '')) from -= 1;
  for (;;) {
    const low = sorted[from - 1]?.order;
    const high = sorted[to]?.order;
    if (high === undefined) break;
    if (isOrderKey(high) && (low === undefined || low < high)) break;
    to += 1;
  }
  const low = sorted[from - 1]?.order ?? null;
  const high = sorted[to]?.order ?? null;
  const fresh = generateNKeysBetween(low, high, to - from + count);
  const repaired = new Map<string, string>();
  for (let at = from; at < to; at += 1) {
    const id = sorted[at]?.id;
    const key = fresh[at - from + (at >= index ? count : 0)];
    if (id !== undefined && key !== undefined) repaired.set(id, key);
  }
  return { keys: fresh.slice(index - from, index - from + count), repaired };
}
