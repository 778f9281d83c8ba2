import { atom, computed, type ReadableAtom, type WritableAtom } from 'nanostores';
import { type Item, isLive } from '../model/item.ts';
import type { Prototype } from '../model/prototype.ts';
import { type ItemView, readItem } from '../model/read-item.ts';
import { createHeadCells, type HeadCells } from './head-cells.ts';
import type { PrototypeStores } from './prototype.ts';
import { createRegionCells } from './region-cells.ts';

type Cells = Omit<
  PrototypeStores,
  'status' | 'id' | 'canUndo' | 'canRedo' | 'removed' | keyof Omit<HeadCells, 'update'>
> &
  Omit<HeadCells, 'update'>;

/**
 * The document that a tab holds, as one cell per item: a change of one item touches that item's store and no other. The
 * items themselves are the model's, never mutated.
 */
export interface TabDocument {
  /** The stores that islands read. */
  readonly cells: Cells;
  /** Whether a document is open; with an id, whether it is that one. */
  isOpen(id?: string): boolean;
  /** The whole document. Copies the list of items: for files, merges and versions, not for keystrokes. Throws when none is open. */
  whole(): Prototype;
  /** The document without its items. Throws when none is open. */
  outline(): Omit<Prototype, 'items'>;
  /** One item, removed ones included. */
  itemOf(id: string): Item | undefined;
  /** The items that stand in a region, in order. */
  region(canvas: string, region: string): readonly Item[];
  /** Items that stand in the document. */
  size(): number;
  /** Takes in new versions of some items and of the head. */
  apply(change: { readonly head?: Item | undefined; readonly items: readonly Item[] }): void;
  /** Notes when and by what it was saved. */
  note(saved: Pick<Prototype, 'savedAt' | 'madeWith'>): void;
  /** Puts another document in place of this one; `undefined` closes it. */
  load(prototype: Prototype | undefined): void;
}

/** Makes the place for a document; none is open. */
export function createTabDocument(): TabDocument {
  let open: Omit<Prototype, 'items'> | undefined;
  const items = new Map<string, Item>();
  const views = new Map<string, WritableAtom<ItemView | undefined>>();
  const regions = createRegionCells();
  const { update: updateHead, ...head } = createHeadCells();
  const changed = atom(0);
  const named = new Map<string, ReadableAtom<number>>();

  const outline = () => {
    if (!open) throw new Error('No document is open.');
    return open;
  };
  const viewOf = (id: string) => {
    const item = items.get(id);
    return item && isLive(item) ? readItem(item) : undefined;
  };
  const numberCell = (key: string, make: () => ReadableAtom<number>) => {
    const known = named.get(key) ?? make();
    named.set(key, known);
    return known;
  };
  const cells: Cells = {
    ...head,
    empty: computed(changed, () => regions.size() === 0),
    item(id) {
      const known = views.get(id) ?? atom(viewOf(id));
      views.set(id, known);
      return known;
    },
    list: regions.list,
    counts: regions.counts,
    notShown: (canvas, shown) =>
      numberCell(JSON.stringify(['not shown', canvas, ...shown]), () =>
        computed(regions.moved(canvas), () => regions.sizeOutside(canvas, new Set(shown))),
      ),
    elsewhere: (canvases) =>
      numberCell(JSON.stringify(['elsewhere', ...canvases]), () =>
        computed(changed, () => regions.sizeElsewhere(new Set(canvases))),
      ),
  };
  return {
    cells,
    isOpen: (id) => open !== undefined && (id === undefined || open.id === id),
    outline,
    whole: () => ({ ...outline(), items: new Map(items) }),
    itemOf: (id) => items.get(id),
    region: (canvas, region) =>
      regions
        .list(canvas, region)
        .get()
        .flatMap((id) => items.get(id) ?? []),
    size: regions.size,
    apply(change) {
      if (change.head) {
        open = { ...outline(), head: change.head };
        updateHead(change.head);
      }
      const before = regions.size();
      for (const item of change.items) items.set(item.id, item);
      // Cards first: a list that names a new card finds it there.
      for (const { id } of change.items) views.get(id)?.set(viewOf(id));
      regions.update(change.items);
      if (regions.size() !== before) changed.set(changed.get() + 1);
    },
    note(saved) {
      open = { ...outline(), ...saved };
    },
    load(prototype) {
      open = undefined;
      items.clear();
      regions.clear();
      if (prototype) {
        const { items: all, ...rest } = prototype;
        open = rest;
        for (const [id, item] of all) items.set(id, item);
        regions.update([...all.values()]);
      }
      for (const [id, view] of views) if (view.get() || items.has(id)) view.set(viewOf(id));
      updateHead(open?.head);
      changed.set(changed.get() + 1);
    },
  };
}
