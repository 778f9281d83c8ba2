import type { ItemView } from '../../model/read-item.ts';
import { type ServingRegion, servantsOf } from '../../model/serving.ts';

/** Items of one canvas that an item can serve. */
export interface CandidateGroup {
  readonly canvas: string;
  readonly items: readonly ItemView[];
}

/** What the dialog asks for. */
export interface CandidateQuery {
  /** Words that must stand in the text; with none only goals are listed, unless `all`. */
  readonly search: string;
  /** Also what is no goal. */
  readonly all: boolean;
}

/**
 * What an item can serve, per canvas and in the order of the site. Not among them: former wordings, private notes, and what serves
 * the item itself, which would make a circle. What it serves already is always listed.
 */
export function candidatesFor(
  item: Pick<ItemView, 'id'>,
  already: ReadonlySet<string>,
  regions: readonly ServingRegion[],
  { search, all }: CandidateQuery,
): readonly CandidateGroup[] {
  const impossible = servantsOf(
    item.id,
    regions.flatMap(({ items }) => items),
  );
  const words = folded(search)
    .split(' ')
    .filter((word) => word !== '');
  const groups = new Map<string, ItemView[]>();
  for (const { role, items } of regions) {
    for (const candidate of items) {
      const { id, text, canvas } = candidate;
      const fits =
        words.length > 0 ? words.every((word) => folded(text).includes(word)) : all || role === 'goal';
      const listed =
        already.has(id) ||
        (fits && !impossible.has(id) && candidate.chosen !== false && candidate.private !== true);
      if (!listed || text === '') continue;
      groups.set(canvas, [...(groups.get(canvas) ?? []), candidate]);
    }
  }
  return [...groups].map(([canvas, items]) => ({ canvas, items }));
}

/** Small letters without accents, so that "reunie" finds "reünie". */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
