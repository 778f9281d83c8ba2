import { atom, computed, type ReadableAtom } from 'nanostores';

/** Which changes of the open document are in no file yet. An item counts once, however often it changed. */
export interface UnsavedChanges {
  readonly count: ReadableAtom<number>;
  /** Ids of the items. */
  readonly items: ReadonlySet<string>;
  /** Whether the head of the document is among them. */
  head(): boolean;
  /** Begins anew with these. */
  set(items: Iterable<string>, head: boolean): void;
  add(items: Iterable<string>, head: boolean): void;
}

/** Makes an empty count. */
export function createUnsavedChanges(): UnsavedChanges {
  const items = new Set<string>();
  const size = atom(0);
  const head = atom(false);
  return {
    count: computed([size, head], (changed, headChanged) => changed + (headChanged ? 1 : 0)),
    items,
    head: () => head.get(),
    set(ids, headChanged) {
      items.clear();
      for (const id of ids) items.add(id);
      size.set(items.size);
      head.set(headChanged);
    },
    add(ids, headChanged) {
      for (const id of ids) items.add(id);
      size.set(items.size);
      if (headChanged) head.set(true);
    },
  };
}
