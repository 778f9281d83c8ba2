import { useStore } from '@nanostores/react';
import { useMemo } from 'react';
import type { ItemView } from '../../model/read-item.ts';
import { currentRound, marksOf, ratingSettings } from '../fields/rating-rounds.ts';
import { useWorkshop } from '../workshop-context.tsx';

/** A rating as it stands: the marks of the round that is going on. */
export interface Rating {
  readonly round: number;
  /** Whether the marks of this round are shown, here and on the canvas. */
  readonly revealed: boolean;
  readonly marks: readonly ItemView[];
  /** How many of each value, per thing that is rated ('' for the region itself). */
  readonly counts: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** The rating of a region. */
export function useRating(canvas: string, region: string): Rating {
  const { prototype } = useWorkshop();
  const settings = useMemo(() => ratingSettings(canvas, region), [canvas, region]);
  const all = useStore(marksOf(prototype, canvas, region));
  const begun = useStore(prototype.setting(settings.round));
  const shown = useStore(prototype.setting(settings.revealed));
  return useMemo(() => {
    const marks = all.filter((item) => item.private !== true);
    const round = currentRound(marks, begun);
    const counts = new Map<string, Map<number, number>>();
    for (const { text, value, round: own } of marks) {
      if (value === undefined || (own ?? 1) !== round) continue;
      const values = counts.get(text) ?? new Map<number, number>();
      counts.set(text, values.set(value, (values.get(value) ?? 0) + 1));
    }
    return { round, revealed: typeof shown === 'number' && shown >= round, marks, counts };
  }, [all, begun, shown]);
}

/** How many marks there are for one thing. */
export function totalMarks(values: ReadonlyMap<number, number> | undefined): number {
  return [...(values?.values() ?? [])].reduce((sum, count) => sum + count, 0);
}
