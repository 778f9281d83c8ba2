import { createRegionStore } from '../region-store.ts';

/** A card as it stands in a region: alone, or as the heading of others. */
export interface ArrangedCard {
  readonly id: string;
  /** Ids of the cards under it, in order. */
  readonly members: readonly string[];
}

/** The cards of a region in order, those of a group under their heading. */
export type Arrangement = readonly ArrangedCard[];

/**
 * Arranges ids by the heading that each says it stands under. A heading that is not in the list, or that itself stands under
 * another, groups nothing: its cards stand on their own.
 */
export function arrange(ids: readonly string[], headingOf: (id: string) => string | undefined): Arrangement {
  const known = new Set(ids);
  const own = (id: string) => {
    const heading = headingOf(id);
    return heading !== undefined && heading !== id && known.has(heading) ? heading : undefined;
  };
  const members = new Map<string, string[]>();
  const top: string[] = [];
  for (const id of ids) {
    const heading = own(id);
    if (heading === undefined || own(heading) !== undefined) top.push(id);
    else if (members.get(heading)?.push(id) === undefined) members.set(heading, [id]);
  }
  return top.map((id) => ({ id, members: members.get(id) ?? [] }));
}

/** The arrangement of a region; changes when a card comes, goes, moves or changes group, and not while somebody types. */
export const arrangementOf = createRegionStore<string | undefined, Arrangement>(
  (item) => item.group,
  arrange,
);
