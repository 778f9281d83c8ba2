import type { ReadableAtom } from 'nanostores';
import type { OpenPrototype } from '../../stores/prototype.ts';
import { createRegionStore } from '../region-store.ts';

/** The marks of a region in one round: how many of each value, per thing that is rated ('' for the region itself). */
export interface Marks {
  /** The latest round, from 1. */
  readonly round: number;
  readonly counts: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

const marksOfRegion = createRegionStore<string, Marks>(
  ({ text, value, round, private: hidden }) =>
    JSON.stringify(value === undefined || hidden ? null : [text, value, round ?? 1]),
  (ids, trait) => {
    const marks = ids.flatMap((id): [string, number, number][] => {
      const found = JSON.parse(trait(id) ?? 'null');
      return found === null ? [] : [found];
    });
    const round = Math.max(1, ...marks.map(([, , one]) => one));
    const counts = new Map<string, Map<number, number>>();
    for (const [what, value, one] of marks) {
      if (one !== round) continue;
      const values = counts.get(what) ?? new Map<number, number>();
      counts.set(what, values.set(value, (values.get(value) ?? 0) + 1));
    }
    return { round, counts };
  },
);

/** The marks of the latest round in a region. */
export function marksOf(prototype: OpenPrototype, canvas: string, region: string): ReadableAtom<Marks> {
  return marksOfRegion(prototype, canvas, region);
}

/** How many marks there are for one thing. */
export function totalMarks(values: ReadonlyMap<number, number> | undefined): number {
  return [...(values?.values() ?? [])].reduce((sum, count) => sum + count, 0);
}
