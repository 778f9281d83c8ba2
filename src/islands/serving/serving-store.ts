import { computed, type ReadableAtom } from 'nanostores';
import type { ServingRegion } from '../../model/serving.ts';
import type { OpenPrototype } from '../../stores/prototype.ts';
import type { CanvasEntry } from '../canvas-view.ts';
import { takesCards } from '../cards/takes-cards.ts';
import { itemsOf } from '../region-items.ts';

/** The regions whose items can serve one another, with what stands in them, in the order of the site; follows every edit. */
export function servingRegions(
  prototype: OpenPrototype,
  canvases: readonly CanvasEntry[],
): ReadableAtom<readonly ServingRegion[]> {
  const regions = canvases.flatMap((canvas) =>
    canvas.regions
      .filter(({ field }) => takesCards(field))
      .map(({ id, role }) => ({ role, items: itemsOf(prototype, canvas.id, id) })),
  );
  return computed(
    regions.map(({ items }) => items),
    (...lists) => regions.map(({ role }, at) => ({ role, items: lists[at] ?? [] })),
  );
}
