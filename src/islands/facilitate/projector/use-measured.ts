import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** What is read of an element as it is drawn now; the reading is the same where nothing changed. */
type Reading<Value> = (element: Element, before: Value | undefined) => Value;

/**
 * Reads the children of a hidden list, by their `data-measured`. New children are read before the browser paints, so that a new
 * card is on its page at once; later changes follow as they are laid out.
 */
export function useMeasured<Value>(
  items: unknown,
  space: unknown,
  reading: Reading<Value>,
): readonly [RefObject<HTMLUListElement | null>, ReadonlyMap<string, Value>] {
  const list = useRef<HTMLUListElement>(null);
  const [measured, setMeasured] = useState<ReadonlyMap<string, Value>>(() => new Map());
  const observer = useRef<ResizeObserver>(undefined);

  useLayoutEffect(() => {
    const watching = new ResizeObserver((entries) => {
      setMeasured((before) =>
        withChanges(
          before,
          entries.map(({ target }) => target),
          reading,
        ),
      );
    });
    observer.current = watching;
    return () => watching.disconnect();
  }, [reading]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `items` and `space` say when there are other children
  useLayoutEffect(() => {
    const children = [...(list.current?.children ?? [])];
    for (const child of children) observer.current?.observe(child);
    setMeasured((before) => {
      const present = new Set(children.map(nameOf));
      const kept = new Map([...before].filter(([name]) => present.has(name)));
      return withChanges(kept.size === before.size ? before : kept, children, reading);
    });
  }, [items, space, reading]);

  return [list, measured];
}

/** Reads the height of an element, in pixels. */
export function heightOf(element: Element): number {
  return element.getBoundingClientRect().height;
}

/** Reads where the lines of an element end below its top, halfway to the next one; the last is its height. In pixels. */
export function lineFeet(element: Element, before: readonly number[] | undefined): readonly number[] {
  const { top, height } = element.getBoundingClientRect();
  const lines: { top: number; bottom: number }[] = [];
  for (const rect of textRects(element)) {
    const line = lines.at(-1);
    // What stands beside it on the same line may be a little higher or lower.
    if (line && (rect.top + rect.bottom) / 2 < line.bottom) line.bottom = Math.max(line.bottom, rect.bottom);
    else lines.push({ top: rect.top, bottom: rect.bottom });
  }
  const between = lines.slice(1).map((line, at) => ((lines[at]?.bottom ?? line.top) + line.top) / 2 - top);
  const feet = [...between.map(Math.round), height];
  return before?.length === feet.length && feet.every((foot, at) => foot === before[at]) ? before : feet;
}

function textRects(element: Element): readonly DOMRect[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const rects: DOMRect[] = [];
  const range = document.createRange();
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    rects.push(...range.getClientRects());
  }
  return rects.filter(({ width }) => width > 0).sort((a, b) => a.top - b.top);
}

function withChanges<Value>(
  before: ReadonlyMap<string, Value>,
  elements: readonly Element[],
  reading: Reading<Value>,
): ReadonlyMap<string, Value> {
  let after: Map<string, Value> | undefined;
  for (const element of elements) {
    if (!element.isConnected) continue;
    const name = nameOf(element);
    const value = reading(element, before.get(name));
    if (before.get(name) === value) continue;
    after ??= new Map(before);
    after.set(name, value);
  }
  return after ?? before;
}

function nameOf(element: Element): string {
  return (element instanceof HTMLElement && element.dataset['measured']) || '';
}
