import { textsOf } from '../model/free-text.ts';
import { type Item, isLive, valuesOf } from '../model/item.ts';
import { placeOf } from '../model/read-item.ts';
import { totalVotes } from '../model/votes.ts';
import type { Counts } from './prototype.ts';

/** What a region's list and numbers need to know of one item that stands in the document. */
export interface Tally extends Counts {
  readonly id: string;
  readonly canvas: string;
  readonly region: string;
  readonly order: string;
}

/** Fields that say how and where a card stands, not what is on it. */
const ARRANGEMENT: ReadonlySet<string> = new Set(['place', 'xy', 'color', 'group']);

/** Counts one item; `undefined` when it was removed. */
export function tallyOf(item: Item): Tally | undefined {
  if (!isLive(item)) return undefined;
  const undecided = valuesOf(item, 'text').size > 1 && textsOf(item, 'text').length > 1 ? 1 : 0;
  return {
    id: item.id,
    ...placeOf(item),
    items: hasContent(item) ? 1 : 0,
    votes: totalVotes(item.votes),
    undecided,
  };
}

function hasContent(item: Item): boolean {
  for (const [name, values] of item.fields) {
    if (ARRANGEMENT.has(name)) continue;
    for (const value of values.values()) if (value !== '' && value !== null) return true;
  }
  return false;
}
