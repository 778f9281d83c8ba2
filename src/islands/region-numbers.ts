import type { RegionView } from './canvas-view.ts';

/**
 * The number of each region on its canvas, from 1, as on the printed sheet. A region inside another one's panel has none of
 * its own.
 */
export function regionNumbers(
  regions: readonly Pick<RegionView, 'id' | 'within'>[],
): ReadonlyMap<string, number> {
  const panels = regions.filter((region) => region.within === undefined);
  return new Map(panels.map((region, index) => [region.id, index + 1]));
}
