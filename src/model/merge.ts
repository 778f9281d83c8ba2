import { mergeSeen } from './dots.ts';
import { type Item, isLive, mergeItems } from './item.ts';
import { canonicalJson } from './json.ts';
import type { Prototype } from './prototype.ts';

/**
 * Merges two versions of one document; pure, commutative, associative and idempotent on what the team sees. Returns `mine`
 * itself when `theirs` adds nothing. After it, make a new actor. Throws when the ids differ: use `addCards`.
 */
export function merge(mine: Prototype, theirs: Prototype): Prototype {
  if (mine.id !== theirs.id) throw new Error(`Merge of two documents: ${mine.id} and ${theirs.id}`);
  const head = mergeItems(mine.head, theirs.head);
  const items = mergeAll(mine.items, [...theirs.items.values()]);
  const newer = later(mine, theirs);
  const generation = Math.max(mine.generation, theirs.generation);
  const changed =
    head !== mine.head || items !== mine.items || newer !== mine || generation !== mine.generation;
  return changed ? { ...newer, generation, head, items } : mine;
}

/**
 * Adds the cards of a document with another id; its title, settings and removed cards stay out. Cards that both hold
 * (copies of one document) are merged. Doing it again changes nothing.
 */
export function addCards(mine: Prototype, theirs: Prototype): Prototype {
  const items = mergeAll(mine.items, [...theirs.items.values()].filter(isLive));
  return items === mine.items ? mine : { ...mine, items };
}

function mergeAll(mine: Prototype['items'], theirs: readonly Item[]): Prototype['items'] {
  let items: Map<string, Item> | undefined;
  for (const item of theirs) {
    const held = mine.get(item.id);
    const merged = held ? mergeItems(held, item) : item;
    if (merged === held) continue;
    items ??= new Map(mine);
    items.set(item.id, merged);
  }
  return items ?? mine;
}

/** What of a document another version of it lacks: ids of items, and whether its head has edits that are not there. */
export function lackedBy(
  theirs: Pick<Prototype, 'head' | 'items'>,
  mine: Pick<Prototype, 'head' | 'items'>,
): { readonly items: ReadonlySet<string>; readonly head: boolean } {
  const items = [...mine.items.values()].filter((item) => lacks(theirs.items.get(item.id), item));
  return { items: new Set(items.map(({ id }) => id)), head: lacks(theirs.head, mine.head) };
}

function lacks(theirs: Item | undefined, mine: Item): boolean {
  return theirs === undefined || (theirs !== mine && mergeItems(theirs, mine) !== theirs);
}

/** The one that was saved last; of two saved at the same moment always the same one. */
function later(mine: Prototype, theirs: Prototype): Prototype {
  const key = ({ savedAt = '', madeWith = {} }: Prototype) => `${savedAt} ${canonicalJson(madeWith)}`;
  return key(theirs) > key(mine) ? theirs : mine;
}

/** What a tab does with the state of another tab: merge it, ignore it, or reload the document from storage. */
export type Incoming = 'merge' | 'ignore' | 'reload';

/** The rule of generations: a state of before a merge was taken back never mixes with one of after. */
export function incoming(myGeneration: number, theirGeneration: number): Incoming {
  if (myGeneration === theirGeneration) return 'merge';
  return theirGeneration < myGeneration ? 'ignore' : 'reload';
}

/**
 * Takes back a merge: the state before it, under a new generation. Undefined when there was a later edit (`now` holds
 * something that `merged` did not): then the list of versions is the way back. After it, make a new actor.
 */
export function takeBackMerge(before: Prototype, merged: Prototype, now: Prototype): Prototype | undefined {
  if (!sameItem(now.head, merged.head)) return undefined;
  if (now.items.size !== merged.items.size) return undefined;
  for (const [id, item] of now.items) {
    const then = merged.items.get(id);
    if (then === undefined || !sameItem(item, then)) return undefined;
  }
  return { ...before, generation: now.generation + 1 };
}

/** Whether two versions of an item have taken in the same edits. */
function sameItem(a: Item, b: Item): boolean {
  return a === b || (mergeSeen(a.seen, b.seen) === a.seen && mergeSeen(b.seen, a.seen) === b.seen);
}
