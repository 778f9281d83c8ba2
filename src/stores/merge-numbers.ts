import { type Item, isLive, mergeItems } from '../model/item.ts';
import type { Prototype } from '../model/prototype.ts';
import { readItem } from '../model/read-item.ts';
import type { MergeNumbers } from './merging.ts';

/** No cards at all. */
export const NO_CARDS: MergeNumbers = { added: 0, same: 0, here: 0, there: 0, both: 0, removed: 0 };

/**
 * Counts what merging `theirs` into `mine` does to the cards that the team sees: each one that stands in either of them counts
 * once, private notes not at all. With `addsOnly`, removals and cards that only this side has do not count: cards of another prototype are added.
 */
export function countMerge(mine: Prototype, theirs: Prototype, addsOnly: boolean): MergeNumbers {
  const numbers = { ...NO_CARDS };
  for (const item of theirs.items.values()) {
    const kind = kindOf(mine.items.get(item.id), item, addsOnly);
    if (kind) numbers[kind] += 1;
  }
  if (addsOnly) return numbers;
  for (const item of mine.items.values())
    if (isLive(item) && !isPrivate(item) && !theirs.items.has(item.id)) numbers.here += 1;
  return numbers;
}

function isPrivate(item: Item): boolean {
  return isLive(item) && readItem(item).private === true;
}

function kindOf(mine: Item | undefined, theirs: Item, addsOnly: boolean): keyof MergeNumbers | undefined {
  if (addsOnly && !isLive(theirs)) return undefined;
  if (isPrivate(theirs) || (mine && isPrivate(mine))) return undefined;
  if (!mine) return isLive(theirs) ? 'added' : undefined;
  const merged = mergeItems(mine, theirs);
  const wasLive = isLive(mine);
  if (!isLive(merged)) return wasLive ? 'removed' : undefined;
  if (!wasLive) return 'added';
  const newsHere = merged !== mine;
  const newsThere = mergeItems(theirs, mine) !== theirs;
  if (newsHere) return newsThere ? 'both' : 'there';
  return newsThere ? 'here' : 'same';
}

/** Adds up the numbers of several files. */
export function sumNumbers(all: readonly MergeNumbers[]): MergeNumbers {
  return all.reduce(
    (sum, one) => ({
      added: sum.added + one.added,
      same: sum.same + one.same,
      here: sum.here + one.here,
      there: sum.there + one.there,
      both: sum.both + one.both,
      removed: sum.removed + one.removed,
    }),
    NO_CARDS,
  );
}
