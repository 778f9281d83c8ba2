import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { Item } from '../model/item.ts';
import { compareItems } from '../model/read-item.ts';
import { type Tally, tallyOf } from './item-tally.ts';
import type { Counts } from './prototype.ts';

interface RegionCell {
  readonly list: WritableAtom<readonly string[]>;
  readonly counts: WritableAtom<Counts>;
}

interface CanvasCell {
  readonly regions: Map<string, RegionCell>;
  readonly counts: WritableAtom<Counts>;
  /** Changes when an item comes to the canvas, leaves it or goes to another region of it. */
  readonly moved: WritableAtom<number>;
}

/** The lists and numbers of all regions. An edit costs what it touches; only a change of order sorts one region anew. */
export interface RegionCells {
  list(canvas: string, region: string): ReadableAtom<readonly string[]>;
  counts(canvas: string, region?: string): ReadableAtom<Counts>;
  /** Changes when an item comes to the canvas, leaves it or goes to another region of it. */
  moved(canvas: string): ReadableAtom<number>;
  /** Items on a canvas in regions other than these. */
  sizeOutside(canvas: string, regions: ReadonlySet<string>): number;
  /** Items on canvases other than these. */
  sizeElsewhere(canvases: ReadonlySet<string>): number;
  /** Items that stand in the document. */
  size(): number;
  /** Takes in new versions of items. */
  update(items: readonly Item[]): void;
  /** Empties everything. The stores stay the same ones. */
  clear(): void;
}

const NOTHING: Counts = { items: 0, votes: 0, undecided: 0 };

/** Makes lists and numbers of an empty document. */
export function createRegionCells(): RegionCells {
  const canvases = new Map<string, CanvasCell>();
  const tallies = new Map<string, Tally>();

  const canvasCell = (canvas: string): CanvasCell => {
    const known = canvases.get(canvas);
    if (known) return known;
    const made = { regions: new Map<string, RegionCell>(), counts: atom(NOTHING), moved: atom(0) };
    canvases.set(canvas, made);
    return made;
  };
  const regionCell = (canvas: string, region: string): RegionCell => {
    const { regions } = canvasCell(canvas);
    const known = regions.get(region);
    if (known) return known;
    const made = { list: atom<readonly string[]>([]), counts: atom(NOTHING) };
    regions.set(region, made);
    return made;
  };

  /** Puts the ids of a region in order again, after some came and some went. */
  const sort = (cell: RegionCell, gone: ReadonlySet<string>, come: readonly string[]) => {
    const before = cell.list.get();
    const known = [...before.filter((id) => !gone.has(id)), ...come].flatMap((id) => tallies.get(id) ?? []);
    const after = known.sort(compareItems).map(({ id }) => id);
    if (after.length !== before.length || after.some((id, at) => id !== before[at])) cell.list.set(after);
  };

  const update = (items: readonly Item[]) => {
    const changes = new Changes();
    for (const item of items) {
      const before = tallies.get(item.id);
      const after = tallyOf(item);
      if (after) tallies.set(item.id, after);
      else tallies.delete(item.id);
      changes.note(before, after);
    }
    for (const [canvas, regions] of changes.byRegion) {
      const cell = canvasCell(canvas);
      let moved = false;
      for (const [region, change] of regions) {
        const here = regionCell(canvas, region);
        if (change.gone.size > 0 || change.come.size > 0) {
          sort(here, change.gone, [...change.come]);
          moved = true;
        }
        add(here.counts, change.difference);
        add(cell.counts, change.difference);
      }
      if (moved) cell.moved.set(cell.moved.get() + 1);
    }
  };

  return {
    list: (canvas, region) => regionCell(canvas, region).list,
    counts: (canvas, region) =>
      region === undefined ? canvasCell(canvas).counts : regionCell(canvas, region).counts,
    moved: (canvas) => canvasCell(canvas).moved,
    sizeOutside(canvas, shown) {
      let size = 0;
      for (const [region, cell] of canvasCell(canvas).regions)
        if (!shown.has(region)) size += cell.list.get().length;
      return size;
    },
    sizeElsewhere(shown) {
      let size = 0;
      for (const { canvas } of tallies.values()) if (!shown.has(canvas)) size += 1;
      return size;
    },
    size: () => tallies.size,
    update,
    clear() {
      tallies.clear();
      for (const canvas of canvases.values()) {
        canvas.counts.set(NOTHING);
        canvas.moved.set(canvas.moved.get() + 1);
        for (const cell of canvas.regions.values()) {
          if (cell.list.get().length > 0) cell.list.set([]);
          cell.counts.set(NOTHING);
        }
      }
    },
  };
}

/** What some new versions of items change, per region. */
class Changes {
  readonly byRegion = new Map<string, Map<string, RegionChange>>();

  note(before: Tally | undefined, after: Tally | undefined): void {
    const stays =
      before?.canvas === after?.canvas && before?.region === after?.region && before?.order === after?.order;
    if (before) {
      const change = this.#at(before);
      if (!stays) change.gone.add(before.id);
      change.difference = sum(change.difference, before, -1);
    }
    if (after) {
      const change = this.#at(after);
      if (!stays) change.come.add(after.id);
      change.difference = sum(change.difference, after, 1);
    }
  }

  #at({ canvas, region }: Tally): RegionChange {
    const regions = this.byRegion.get(canvas) ?? new Map<string, RegionChange>();
    this.byRegion.set(canvas, regions);
    const change = regions.get(region) ?? { gone: new Set(), come: new Set(), difference: NOTHING };
    regions.set(region, change);
    return change;
  }
}

interface RegionChange {
  readonly gone: Set<string>;
  readonly come: Set<string>;
  difference: Counts;
}

function sum(a: Counts, b: Counts, sign: 1 | -1): Counts {
  return {
    items: a.items + sign * b.items,
    votes: a.votes + sign * b.votes,
    undecided: a.undecided + sign * b.undecided,
  };
}

function add(cell: WritableAtom<Counts>, difference: Counts): void {
  if (difference.items === 0 && difference.votes === 0 && difference.undecided === 0) return;
  cell.set(sum(cell.get(), difference, 1));
}
