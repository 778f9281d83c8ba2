import type { PageView, ReaderView } from './reader-view.ts';

/** The pages before and after a page. */
export interface Neighbours {
  readonly previous: PageView | undefined;
  readonly next: PageView | undefined;
}

const positions = new WeakMap<ReaderView, ReadonlyMap<string, Neighbours>>();

/**
 * Where a reader comes from and goes to: the pages of the whole guide in order, so that the end of a section
 * leads to the next one. `next` in a page's front matter goes before that order.
 */
export function neighboursOf(view: ReaderView, id: string): Neighbours {
  let known = positions.get(view);
  if (!known) {
    known = findNeighbours(view);
    positions.set(view, known);
  }
  return known.get(id) ?? { previous: undefined, next: undefined };
}

function findNeighbours(view: ReaderView): ReadonlyMap<string, Neighbours> {
  const order = [...view.pages.values()];
  return new Map(
    order.map(({ page }, index) => [
      page.id,
      {
        previous: order[index - 1],
        next: (page.next && view.pages.get(page.next)) || order[index + 1],
      },
    ]),
  );
}
