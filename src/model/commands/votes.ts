import { actorOf, compareDots, type Dot } from '../dots.ts';
import { type ChangedItem, changeItem, type Edit, editOf } from '../edit.ts';
import type { Item } from '../item.ts';
import type { Context } from '../prototype.ts';
import { claimsIn, isClaim, totalVotes, type Vote } from '../votes.ts';

/**
 * Gives dots (`by` above zero) or takes some back (below zero, never more than there are). Undefined when there is
 * nothing to take back.
 */
export function vote(context: Context, item: Item, by: number): Edit | undefined {
  const wanted = Math.max(Math.trunc(by), -totalVotes(item.votes));
  if (wanted === 0 || Number.isNaN(wanted)) return undefined;
  const after = claimsIn(item.votes);
  const given = wanted < 0 ? ownDots(context, item, after) : [];
  const replaces = new Set<Dot>();
  let rest = wanted;
  for (const [dot, count] of given) {
    if (rest >= 0) break;
    replaces.add(dot);
    rest += count;
  }
  const values: Vote[] = rest === 0 ? [] : [{ count: rest, after }];
  return editOf(context.actor, [changeItem(context.actor, item, { votes: { replaces, values } })]);
}

/** The dots that this actor gave with all that it has taken in by now, latest first. */
function ownDots(context: Context, item: Item, after: readonly string[]): [Dot, number][] {
  const own: [Dot, number][] = [];
  for (const [dot, given] of item.votes) {
    if (isClaim(given) || given.count <= 0 || actorOf(dot) !== context.actor) continue;
    if (after.every((claim) => given.after.includes(claim))) own.push([dot, given.count]);
  }
  return own.sort(([a], [b]) => compareDots(b, a));
}

/** Takes all dots off these items; dots given elsewhere at the same time stay. */
export function clearVotes(context: Context, items: readonly Item[]): Edit {
  const changed: ChangedItem[] = [];
  for (const item of items) {
    if (item.votes.size === 0) continue;
    changed.push(changeItem(context.actor, item, { votes: { replaces: 'all', values: [] } }));
  }
  return editOf(context.actor, changed);
}
