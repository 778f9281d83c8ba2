import { type ChangedItem, changeItem, type Edit, editOf } from '../edit.ts';
import { type Item, type ItemWrite, lastValue, type Write } from '../item.ts';
import type { JsonValue } from '../json.ts';
import { type FreshKeys, keysAt } from '../order.ts';
import type { Context } from '../prototype.ts';
import { type Place, placeOf } from '../read-item.ts';

/** Where items go: a region, and in front of or behind one of its items, else at the end. */
export interface Target {
  readonly canvas: string;
  readonly region: string;
  readonly before?: string;
  readonly after?: string;
}

/**
 * Moves items together to a place, in the order given. `region` are the items of the target region, sorted
 * (`itemsIn`); it may hold the moved ones. A card that leaves the region of its heading card leaves the group too, unless
 * the heading moves along: pass the heading first and then its members. Neighbours with invalid or equal keys get
 * new ones.
 */
export function moveItems(
  context: Context,
  moved: readonly Item[],
  region: readonly Item[],
  target: Target,
): Edit {
  const ids = new Set(moved.map(({ id }) => id));
  const others = region.filter(({ id }) => !ids.has(id));
  const fresh = keysFor(others, target, moved.length);
  const changed = moved.map((item, index) => {
    const place = placed(target, fresh.keys[index] ?? '');
    const heading = lastValue(item, 'group');
    const here = placeOf(item);
    const leaves = here.canvas !== target.canvas || here.region !== target.region;
    const ungroups = leaves && typeof heading === 'string' && !ids.has(heading);
    const group: [string, Write<JsonValue>][] = ungroups ? [['group', { replaces: 'all', values: [] }]] : [];
    return changeItem(context.actor, item, { fields: new Map([...placing(place), ...group]) });
  });
  return editOf(context.actor, [...changed, ...repairNeighbours(context, others, target, fresh)]);
}

/** Keys for `count` items at the target among the items that stay. */
export function keysFor(others: readonly Item[], target: Target, count: number): FreshKeys {
  const sorted = others.map((item) => ({ id: item.id, order: placeOf(item).order }));
  const before = sorted.findIndex(({ id }) => id === target.before);
  const after = sorted.findIndex(({ id }) => id === target.after);
  const index = before >= 0 ? before : after >= 0 ? after + 1 : sorted.length;
  return keysAt(sorted, index, count);
}

/** The changes of the neighbours that got new keys. */
export function repairNeighbours(
  context: Context,
  others: readonly Item[],
  target: Target,
  fresh: FreshKeys,
): ChangedItem[] {
  const changed: ChangedItem[] = [];
  if (fresh.repaired.size === 0) return changed;
  for (const item of others) {
    const order = fresh.repaired.get(item.id);
    if (order === undefined) continue;
    changed.push(changeItem(context.actor, item, { fields: placing(placed(target, order)) }));
  }
  return changed;
}

/** The place of an item at a target. */
export function placed(target: Target, order: string): Place {
  return { canvas: target.canvas, region: target.region, order };
}

/** The write that puts an item there: one value. */
export function placing(place: Place): NonNullable<ItemWrite['fields']> {
  return new Map([['place', { replaces: 'all', values: [{ ...place }] }]]);
}
