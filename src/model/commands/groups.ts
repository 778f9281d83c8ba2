import { type Edit, editOf, setValue } from '../edit.ts';
import { type Item, lastValue } from '../item.ts';
import { byCodeUnits } from '../json.ts';
import type { Context } from '../prototype.ts';
import type { ItemView } from '../read-item.ts';

/**
 * Puts cards under a heading card. Groups are one level deep: a heading that was in a group leaves it, and the
 * members of a card that joins come along. `region` are the items of the region.
 */
export function groupItems(
  context: Context,
  heading: Item,
  members: readonly Item[],
  region: readonly Item[],
): Edit {
  const joining = new Set(members.map(({ id }) => id));
  const followers = region.filter((item) => {
    const group = lastValue(item, 'group');
    return typeof group === 'string' && joining.has(group) && !joining.has(item.id);
  });
  const under = [...members, ...followers].filter(({ id }) => id !== heading.id);
  return editOf(context.actor, [
    ...setValue(context.actor, heading, 'group', undefined),
    ...under.flatMap((item) => setValue(context.actor, item, 'group', heading.id)),
  ]);
}

/** Takes cards out of their group. */
export function ungroupItems(context: Context, members: readonly Item[]): Edit {
  return editOf(
    context.actor,
    members.flatMap((item) => setValue(context.actor, item, 'group', undefined)),
  );
}

/** A card with the cards under it; a card that stands alone has none. */
export interface Group {
  readonly item: ItemView;
  readonly members: readonly ItemView[];
}

/**
 * Arranges the items of one region (sorted) in groups. A card whose heading is removed or elsewhere stands alone;
 * where two headings point at each other after a merge, the one with the smaller id is the heading.
 */
export function arrangeGroups(region: readonly ItemView[]): Group[] {
  const byId = new Map(region.map((item) => [item.id, item]));
  const headingOf = (item: ItemView): string | undefined => {
    const path: string[] = [item.id];
    let at = item;
    for (;;) {
      const next = at.group === undefined ? undefined : byId.get(at.group);
      if (next === undefined) return at.id === item.id ? undefined : at.id;
      const seenAt = path.indexOf(next.id);
      if (seenAt >= 0) {
        const smallest = path.slice(seenAt).sort(byCodeUnits)[0];
        return smallest === item.id ? undefined : smallest;
      }
      path.push(next.id);
      at = next;
    }
  };
  const members = new Map<string, ItemView[]>();
  const standing: ItemView[] = [];
  for (const item of region) {
    const heading = headingOf(item);
    if (heading === undefined) standing.push(item);
    else members.set(heading, [...(members.get(heading) ?? []), item]);
  }
  return standing.map((item) => ({ item, members: members.get(item.id) ?? [] }));
}
