import type { MarksOfRound } from '../../model/exports/marks.ts';

/** The rule of a rating: nobody at or below `nobodyAt`, and a median of at least `median`. */
export interface RatingRule {
  readonly nobodyAt: number;
  readonly median: number;
}

/** Whether the marks of a round keep the rule. */
export function keepsRule({ tally, median }: MarksOfRound, rule: RatingRule): boolean {
  return (
    median !== undefined &&
    median >= rule.median &&
    ![...tally.keys()].some((value) => value <= rule.nobodyAt)
  );
}

/** From the lowest to the highest mark of a round; 0 without marks. */
export function spreadOf(round: MarksOfRound | undefined): number {
  const values = [...(round?.tally.keys() ?? [])];
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}
