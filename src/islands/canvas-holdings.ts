import { computed, type ReadableAtom } from 'nanostores';
import type { Translate } from '../i18n/translate.ts';
import type { Counts, OpenPrototype } from '../stores/prototype.ts';
import type { CanvasEntry, RegionView } from './canvas-view.ts';
import { collectedIn } from './fields/collected.ts';
import { pinnedIn } from './fields/pins.ts';

/** How much a team put on a canvas. */
export interface CanvasTally {
  /** All items that the team put on it. */
  readonly items: number;
  /** How many of them are marks that somebody gave: nobody would call those cards. */
  readonly answers: number;
}

/** What a canvas holds, in numbers. */
export interface CanvasHoldings extends CanvasTally {
  /** How many of its regions hold something, put there or collected. */
  readonly filled: number;
  /** How many of its regions show something that they collect from elsewhere. */
  readonly collected: number;
}

/** What is on a canvas that nobody began. */
export const nothingHeld: CanvasHoldings = { items: 0, answers: 0, filled: 0, collected: 0 };

/**
 * Follows how much a team put on a canvas: of its regions only those with marks and those that collect are looked at. A pin counts while
 * what it shows stands, and two of the same card as one.
 */
export function tallyOf(prototype: OpenPrototype, canvas: CanvasEntry): ReadableAtom<CanvasTally> {
  const all = prototype.counts(canvas.id);
  const countsIn = (field: RegionView['field']) =>
    canvas.regions
      .filter((region) => region.field === field)
      .map(({ id }) => prototype.counts(canvas.id, id));
  const marks = countsIn('rating');
  const pins = countsIn('collect');
  const pinned = canvas.regions
    .filter(({ field }) => field === 'collect')
    .map(({ id }) => pinnedIn(prototype, canvas.id, id));
  return computed([all, ...marks, ...pins, ...pinned], () => {
    const shown = pinned.reduce((sum, items) => sum + items.get().length, 0);
    return { items: all.get().items - itemsIn(pins) + shown, answers: itemsIn(marks) };
  });
}

function itemsIn(regions: readonly ReadableAtom<Counts>[]): number {
  return regions.reduce((sum, counts) => sum + counts.get().items, 0);
}

/** Follows what a canvas holds. */
export function holdingsOf(prototype: OpenPrototype, canvas: CanvasEntry): ReadableAtom<CanvasHoldings> {
  const tally = tallyOf(prototype, canvas);
  const regions = canvas.regions.map(({ id, rule }) => ({
    counts: prototype.counts(canvas.id, id),
    collects: rule && collectedIn(prototype, canvas.id, { id, ...rule }),
  }));
  const sources = regions.flatMap(({ counts, collects }) => (collects ? [counts, collects] : [counts]));
  return computed([tally, ...sources], () => {
    const now = regions.map(({ counts, collects }) => ({
      // Of a collecting region counts what it shows: a pin may name a card that is gone.
      items: collects ? 0 : counts.get().items,
      shown: collects?.get().shown.length ?? 0,
    }));
    return {
      ...tally.get(),
      filled: now.filter(({ items, shown }) => items + shown > 0).length,
      collected: now.filter(({ shown }) => shown > 0).length,
    };
  });
}

/** What a canvas holds, in words: cards, answers, or both. */
export function holdingsWords(t: Translate, { items, answers }: CanvasTally): string {
  const cards = items - answers;
  return [
    cards > 0 && t('app.counts.items', { count: cards }),
    answers > 0 && t('app.counts.answers', { count: answers }),
  ]
    .filter((part) => part !== false)
    .join(', ');
}
