import { atom, onMount, type ReadableAtom } from 'nanostores';
import { pinnedItems } from '../../model/collect.ts';
import type { ItemView } from '../../model/read-item.ts';
import type { OpenPrototype } from '../../stores/prototype.ts';
import { itemsOf } from '../region-items.ts';

/** The items that are pinned in a collecting region and stand somewhere; follows each of them, wherever it goes. */
export function pinnedIn(
  prototype: OpenPrototype,
  canvas: string,
  region: string,
): ReadableAtom<readonly ItemView[]> {
  const pins = itemsOf(prototype, canvas, region);
  const store = atom<readonly ItemView[]>([]);
  const refresh = () => store.set(pinnedItems(pins.get(), { item: (id) => prototype.item(id).get() }));
  onMount(store, () => {
    let stops: readonly (() => void)[] = [];
    const unfollow = () => {
      for (const stop of stops) stop();
    };
    const stopPins = pins.subscribe((now) => {
      unfollow();
      stops = now.flatMap(({ shows }) => (shows === undefined ? [] : prototype.item(shows).listen(refresh)));
      refresh();
    });
    return () => {
      stopPins();
      unfollow();
    };
  });
  return store;
}

/** Pins an item in a collecting region, or takes away all its pins there, of which a merge may leave several. One step of undo. */
export function togglePin(prototype: OpenPrototype, canvas: string, region: string, id: string): void {
  const pins = prototype
    .list(canvas, region)
    .get()
    .filter((pin) => prototype.item(pin).get()?.shows === id);
  if (pins.length === 0) prototype.add(canvas, region, [{ shows: id }]);
  else prototype.remove(pins);
}
