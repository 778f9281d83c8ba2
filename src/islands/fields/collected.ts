import { computed, type ReadableAtom } from 'nanostores';
import { type Collected, type CollectRule, collect } from '../../model/collect.ts';
import type { ItemView } from '../../model/read-item.ts';
import type { OpenPrototype } from '../../stores/prototype.ts';
import type { RegionOf } from '../canvas-view.ts';
import { itemsOf } from '../region-items.ts';
import { pinnedIn } from './pins.ts';

/** What a collecting region shows now; follows the regions that it collects from. */
export function collectedIn(
  prototype: OpenPrototype,
  canvas: string,
  region: CollectRule & { readonly id: string },
): ReadableAtom<Collected> {
  const sources = region.from.map((reference) => sourceOf(prototype, reference));
  const own = itemsOf(prototype, canvas, region.id);
  return computed([own, pinnedIn(prototype, canvas, region.id), ...sources], () =>
    collect(region, own.get(), {
      item: (id) => prototype.item(id).get(),
      region: (from, id) => itemsOf(prototype, from, id).get(),
    }),
  );
}

/**
 * Everything that can be pinned or unpinned: what stands in the regions from which a region collects, in order, then what is pinned and
 * stands elsewhere by now. Items without a text left out.
 */
export function candidatesFor(
  prototype: OpenPrototype,
  canvas: string,
  region: RegionOf<'collect'>,
): ReadableAtom<readonly ItemView[]> {
  return computed(
    [
      pinnedIn(prototype, canvas, region.id),
      ...region.from.map((reference) => sourceOf(prototype, reference)),
    ],
    (pinned, ...lists) => {
      const found = lists.flat().filter((item) => item.text !== '');
      const ids = new Set(found.map(({ id }) => id));
      return [...found, ...pinned.filter(({ id }) => !ids.has(id))];
    },
  );
}

function sourceOf(prototype: OpenPrototype, reference: string): ReadableAtom<readonly ItemView[]> {
  const [canvas = '', region = ''] = reference.split('#');
  return itemsOf(prototype, canvas, region);
}
