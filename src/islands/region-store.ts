import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { ItemView } from '../model/read-item.ts';
import type { OpenPrototype } from '../stores/prototype.ts';

/** Reads a region of the open prototype as a whole. */
export type RegionStore<Result> = (
  prototype: OpenPrototype,
  canvas: string,
  region: string,
) => ReadableAtom<Result>;

/**
 * Makes stores that look at a whole region through one trait of its items, such as their group. The store is built anew when
 * an item comes, goes, moves or changes that trait (compared with `Object.is`), and not while somebody types. One store per region, made once.
 */
export function createRegionStore<Trait, Result>(
  traitOf: (item: ItemView) => Trait,
  build: (ids: readonly string[], trait: (id: string) => Trait | undefined) => Result,
): RegionStore<Result> {
  const made = new WeakMap<OpenPrototype, Map<string, ReadableAtom<Result>>>();
  return (prototype, canvas, region) => {
    const stores = made.get(prototype) ?? new Map<string, ReadableAtom<Result>>();
    made.set(prototype, stores);
    const key = `${canvas}#${region}`;
    const store = stores.get(key) ?? follow(prototype, canvas, region, traitOf, build);
    stores.set(key, store);
    return store;
  };
}

function follow<Trait, Result>(
  prototype: OpenPrototype,
  canvas: string,
  region: string,
  traitOf: (item: ItemView) => Trait,
  build: (ids: readonly string[], trait: (id: string) => Trait | undefined) => Result,
): ReadableAtom<Result> {
  const list = prototype.list(canvas, region);
  const read = (id: string) => {
    const item = prototype.item(id).get();
    return item && traitOf(item);
  };
  const store = atom(build([], read));
  onMount(store, () => {
    const watched = new Map<string, () => void>();
    const refresh = () => store.set(build(list.get(), read));
    const watch = (ids: readonly string[]) => {
      const present = new Set(ids);
      for (const [id, stop] of watched) {
        if (present.has(id)) continue;
        stop();
        watched.delete(id);
      }
      for (const id of ids) {
        if (watched.has(id)) continue;
        let trait = read(id);
        const stop = prototype.item(id).listen((item) => {
          const now = item && traitOf(item);
          if (Object.is(now, trait)) return;
          trait = now;
          refresh();
        });
        watched.set(id, stop);
      }
      refresh();
    };
    const stopList = list.subscribe(watch);
    return () => {
      stopList();
      for (const stop of watched.values()) stop();
    };
  });
  return store;
}
