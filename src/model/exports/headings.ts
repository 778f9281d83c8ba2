import type { ItemView } from '../read-item.ts';

/** A card, and the heading card under which it lies. */
export interface PlacedCard {
  readonly item: ItemView;
  readonly heading: ItemView | undefined;
}

/**
 * The cards of a region in reading order: those of a group right after their heading card. A card whose heading is not among them, or
 * lies under another card itself, stands on its own. None is lost.
 */
export function underHeadings(items: readonly ItemView[]): readonly PlacedCard[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const own = (item: ItemView): ItemView | undefined => {
    const heading = item.group === undefined ? undefined : byId.get(item.group);
    return heading === item ? undefined : heading;
  };
  const headingOf = (item: ItemView): ItemView | undefined => {
    const heading = own(item);
    return heading && own(heading) === undefined ? heading : undefined;
  };
  const members = new Map<string, ItemView[]>();
  for (const item of items) {
    const heading = headingOf(item);
    if (heading) members.set(heading.id, [...(members.get(heading.id) ?? []), item]);
  }
  return items.flatMap((item) => {
    if (headingOf(item)) return [];
    const lying = members.get(item.id) ?? [];
    return [{ item, heading: undefined }, ...lying.map((member) => ({ item: member, heading: item }))];
  });
}
