import { headToJson } from './file-head.ts';
import { itemToJson } from './file-item.ts';
import { type Item, isLive } from './item.ts';
import { canonicalJson } from './json.ts';
import { addCards, merge } from './merge.ts';
import type { Prototype } from './prototype.ts';

/** What a merge does to one card, seen from here. */
export type ReviewKind =
  /** Stands only in the other file, and comes here. */
  | 'new'
  /** Stands here only, and stays. */
  | 'only-here'
  | 'same'
  | 'changed-here'
  | 'changed-there'
  | 'changed-on-both'
  /** Removed here; the other file does not bring it back. */
  | 'removed-here'
  /** Removed there, and goes here too. */
  | 'removed-there'
  /** Removed here and changed there, or the other way round: it stands. */
  | 'kept-by-edit';

/** What a merge would do, before anything changes; the same for the report afterwards. */
export interface Review {
  /** The document after the merge: this very one becomes the new state. */
  readonly merged: Prototype;
  /** The kind of each card that stands on one side at least. */
  readonly items: ReadonlyMap<string, ReviewKind>;
  readonly counts: Readonly<Record<ReviewKind, number>>;
  /** Title, settings and the rest of the head. */
  readonly head: 'same' | 'changed-here' | 'changed-there' | 'changed-on-both';
}

/** Looks at a merge of `theirs` into `mine`: of one document, or of the cards of another (`addCards`). */
export function review(mine: Prototype, theirs: Prototype): Review {
  const sameDocument = mine.id === theirs.id;
  const merged = sameDocument ? merge(mine, theirs) : addCards(mine, theirs);
  const items = new Map<string, ReviewKind>();
  const counts = { ...noCounts };
  for (const id of new Set([...mine.items.keys(), ...theirs.items.keys()])) {
    const other = theirs.items.get(id);
    const taken = other !== undefined && (sameDocument || isLive(other)) ? other : undefined;
    const kind = kindOf(mine.items.get(id), taken, merged.items.get(id));
    if (kind === undefined) continue;
    items.set(id, kind);
    counts[kind] += 1;
  }
  const head = sameDocument ? compared(headText(mine), headText(theirs), headText(merged)) : 'same';
  return { merged, items, counts, head };
}

const noCounts: Record<ReviewKind, number> = {
  new: 0,
  'only-here': 0,
  same: 0,
  'changed-here': 0,
  'changed-there': 0,
  'changed-on-both': 0,
  'removed-here': 0,
  'removed-there': 0,
  'kept-by-edit': 0,
};

function kindOf(
  mine: Item | undefined,
  theirs: Item | undefined,
  merged: Item | undefined,
): ReviewKind | undefined {
  const [here, there] = [mine !== undefined && isLive(mine), theirs !== undefined && isLive(theirs)];
  if (!here && !there) return undefined;
  if (merged === undefined || !isLive(merged)) return here ? 'removed-there' : 'removed-here';
  if (mine === undefined) return 'new';
  if (theirs === undefined) return 'only-here';
  if (!here || !there) return 'kept-by-edit';
  return compared(itemText(mine), itemText(theirs), itemText(merged));
}

function compared(mine: string, theirs: string, merged: string): Review['head'] {
  if (mine === theirs) return 'same';
  if (merged === mine) return 'changed-here';
  return merged === theirs ? 'changed-there' : 'changed-on-both';
}

function itemText(item: Item): string {
  return canonicalJson(itemToJson(item, false));
}

function headText({ head }: Prototype): string {
  const { parts, settings, alternativesOf = {} } = headToJson(head, new Set(), false);
  return canonicalJson([Object.fromEntries(parts), settings, alternativesOf]);
}
