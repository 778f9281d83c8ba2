import { computed, type ReadableAtom } from 'nanostores';
import { type Collected, type CollectRule, collect } from '../../model/collect.ts';
import type { ItemView } from '../../model/read-item.ts';
import type { OpenPrototype } from '../../stores/prototype.ts';
import type { RegionOf } from '../canvas-view.ts';
import { itemsOf } from '../region-items.ts';

/** What a collecting region shows now; follows the regions that it collects from. */
export function collectedIn(
  prototype: OpenPrototype,
  canvas: string,
  region: CollectRule & { readonly id: string },
): ReadableAtom<Collected> {
  const sources = region.from.map((reference) => sourceOf(prototype, reference));
  return computed([itemsOf(prototype, canvas, region.id), ...sources], (own) =>
    collect(region, own, {
      item: (id) => prototype.item(id).get(),
      region: (from, id) => itemsOf(prototype, from, id).get(),
    }),
  );
}

/** Everything that stands in the regions from which a region collects, in order; items without a text left out. */
export function candidatesFor(
  prototype: OpenPrototype,
  region: RegionOf<'collect'>,
): ReadableAtom<readonly ItemView[]> {
  return computed(
    region.from.map((reference) => sourceOf(prototype, reference)),
    (...lists) => lists.flat().filter((item) => item.text !== ''),
  );
}

function sourceOf(prototype: OpenPrototype, reference: string): ReadableAtom<readonly ItemView[]> {
  const [canvas = '', region = ''] = reference.split('#');
  return itemsOf(prototype, canvas, region);
}
