import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * Heights of the children of a hidden list, by their `data-measured`, in pixels. New children are measured before the
 * browser paints, so that a new card is on its page at once; later changes follow as they are laid out.
 */
export function useHeights(
  items: unknown,
  space: unknown,
): readonly [RefObject<HTMLUListElement | null>, ReadonlyMap<string, number>] {
  const list = useRef<HTMLUListElement>(null);
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(() => new Map());
  const observer = useRef<ResizeObserver>(undefined);

  useLayoutEffect(() => {
    const watching = new ResizeObserver((entries) => {
      setHeights((before) =>
        withChanges(
          before,
          entries.map(({ target }) => target),
        ),
      );
    });
    observer.current = watching;
    return () => watching.disconnect();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `items` and `space` say when there are other children
  useLayoutEffect(() => {
    const children = [...(list.current?.children ?? [])];
    for (const child of children) observer.current?.observe(child);
    setHeights((before) => {
      const present = new Set(children.map(nameOf));
      const kept = new Map([...before].filter(([name]) => present.has(name)));
      return withChanges(kept.size === before.size ? before : kept, children);
    });
  }, [items, space]);

  return [list, heights];
}

function withChanges(
  before: ReadonlyMap<string, number>,
  elements: readonly Element[],
): ReadonlyMap<string, number> {
  let after: Map<string, number> | undefined;
  for (const element of elements) {
    if (!element.isConnected) continue;
    const height = element.getBoundingClientRect().height;
    if (before.get(nameOf(element)) === height) continue;
    after ??= new Map(before);
    after.set(nameOf(element), height);
  }
  return after ?? before;
}

function nameOf(element: Element): string {
  return (element instanceof HTMLElement && element.dataset['measured']) || '';
}
