import { computed, type ReadableAtom } from 'nanostores';
import type { Translate } from '../i18n/translate.ts';
import type { OpenPrototype } from '../stores/prototype.ts';
import type { CanvasEntry } from './canvas-view.ts';
import { collectedIn } from './fields/collected.ts';

/** What a canvas holds, in numbers. */
export interface CanvasHoldings {
  /** All items that the team put on it. */
  readonly items: number;
  /** How many of them are marks that somebody gave: nobody would call those cards. */
  readonly answers: number;
  /** How many of its regions hold something, put there or collected. */
  readonly filled: number;
  /** How many of its regions show something that they collect from elsewhere. */
  readonly collected: number;
}

/** What is on a canvas that nobody began. */
export const nothingHeld: CanvasHoldings = { items: 0, answers: 0, filled: 0, collected: 0 };

/** Follows what a canvas holds. */
export function holdingsOf(prototype: OpenPrototype, canvas: CanvasEntry): ReadableAtom<CanvasHoldings> {
  const regions = canvas.regions.map(({ id, field, rule }) => ({
    field,
    counts: prototype.counts(canvas.id, id),
    collects: rule && collectedIn(prototype, canvas.id, { id, ...rule }),
  }));
  const all = prototype.counts(canvas.id);
  const sources = regions.flatMap(({ counts, collects }) => (collects ? [counts, collects] : [counts]));
  return computed([all, ...sources], () => {
    const now = regions.map(({ field, counts, collects }) => ({
      field,
      items: counts.get().items,
      shown: collects?.get().shown.length ?? 0,
    }));
    return {
      items: all.get().items,
      answers: now.filter(({ field }) => field === 'rating').reduce((sum, { items }) => sum + items, 0),
      filled: now.filter(({ items, shown }) => items + shown > 0).length,
      collected: now.filter(({ shown }) => shown > 0).length,
    };
  });
}

/** What a canvas holds, in words: cards, answers, or both. */
export function holdingsWords(
  t: Translate,
  { items, answers }: Pick<CanvasHoldings, 'items' | 'answers'>,
): string {
  const cards = items - answers;
  return [
    cards > 0 && t('app.counts.items', { count: cards }),
    answers > 0 && t('app.counts.answers', { count: answers }),
  ]
    .filter((part) => part !== false)
    .join(', ');
}
