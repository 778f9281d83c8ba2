import { type Edit, editOf, setValue } from '../edit.ts';
import { type Item, lastValue } from '../item.ts';
import type { Context } from '../prototype.ts';

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
