import type { ItemView } from '../../model/read-item.ts';
import type { OpenPrototype } from '../../stores/prototype.ts';
import { createRegionStore } from '../region-store.ts';

/** All marks of a region; a new list whenever one of them changes. */
export const marksOf = createRegionStore<ItemView, readonly ItemView[]>(
  (item) => item,
  (ids, item) => ids.flatMap((id) => item(id) ?? []),
);

/** Names of the settings that a rating keeps with the document. */
export function ratingSettings(canvas: string, region: string) {
  return {
    /** The round that is going on, from 1. */
    round: `rating.${canvas}.${region}.round`,
    /** The highest round whose marks are shown. */
    revealed: `rating.${canvas}.${region}.revealed`,
  };
}

/** The round that is going on: the highest that was begun or marked. */
export function currentRound(marks: readonly ItemView[], begun: unknown): number {
  const started = typeof begun === 'number' && Number.isInteger(begun) && begun > 0 ? begun : 1;
  return marks.reduce((highest, { round }) => Math.max(highest, round ?? 1), started);
}

/** Adds one mark, or takes the newest one of the same value without a word of evidence away. */
export function tally(
  prototype: OpenPrototype,
  place: { readonly canvas: string; readonly region: string },
  marks: readonly ItemView[],
  mark: { readonly criterion: string; readonly value: number; readonly round: number },
  change: 1 | -1,
): void {
  const { criterion, value, round } = mark;
  if (change === 1) {
    prototype.add(place.canvas, place.region, [{ text: criterion, value, round }]);
    return;
  }
  const same = marks.filter(
    (item) => item.text === criterion && item.value === value && (item.round ?? 1) === round,
  );
  const last = same.findLast((item) => item.evidence === undefined) ?? same.at(-1);
  if (last) prototype.remove([last.id]);
}

/** How many people marked in a round: the most marks that one criterion got. */
export function ratersIn(marks: readonly ItemView[], round: number): number {
  const perCriterion = new Map<string, number>();
  for (const { text, value, round: own } of marks)
    if ((own ?? 1) === round && value !== undefined)
      perCriterion.set(text, (perCriterion.get(text) ?? 0) + 1);
  return Math.max(0, ...perCriterion.values());
}
