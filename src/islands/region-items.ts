import type { ItemView } from '../model/read-item.ts';
import { createRegionStore } from './region-store.ts';

/** All items of a region; a new list whenever one of them changes. */
export const itemsOf = createRegionStore<ItemView, readonly ItemView[]>(
  (item) => item,
  (ids, item) => ids.flatMap((id) => item(id) ?? []),
);
