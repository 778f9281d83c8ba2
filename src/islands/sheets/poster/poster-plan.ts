import { panelRows } from '../panel-rows.ts';
import type { SheetCanvas, SheetPanel, SheetRegion } from '../sheet-content.ts';

/** Petals of the flower. */
const petalCount = 4;

/** How the panels of a poster are laid out. */
export interface PosterPlan {
  /** The one sentence that stands largest: the first panel that holds one. */
  readonly sentence: SheetRegion | undefined;
  /** The panel that stands on the petals: the first one that collects from four regions or more, four items at most. */
  readonly petals: SheetRegion | undefined;
  /** All other panels, in rows as on the screen; a region inside a panel stands on its own. */
  readonly rows: readonly (readonly SheetRegion[])[];
}

/** Lays out a canvas as a poster. Works for any canvas: what it has decides what stands where. */
export function planPoster({ panels }: SheetCanvas): PosterPlan {
  const sentence = panels.find(holdsOneSentence);
  const petals = panels.find((panel) => panel !== sentence && hasPetals(panel));
  const boxes = panels
    .filter((panel) => panel !== sentence && panel !== petals)
    .flatMap(({ inside, ...panel }) => [panel, ...inside]);
  return { sentence, petals, rows: panelRows(boxes) };
}

/** The texts on the petals, one for each of the first four regions that are collected from; '' where there is none. Others take the free petals. */
export function petalTexts({ region, items }: SheetRegion): {
  readonly texts: readonly string[];
  readonly leftOut: number;
} {
  const from = region.field === 'collect' ? region.from.slice(0, petalCount) : [];
  const own = from.map((reference) => items.find((item) => `${item.canvas}#${item.region}` === reference));
  const others = items.filter((item) => !own.includes(item));
  const texts = own.map((item) => (item ?? others.shift())?.text ?? '');
  return { texts, leftOut: others.length };
}

function holdsOneSentence({ region }: SheetPanel): boolean {
  return region.field === 'statement' || (region.field === 'collect' && region.limit === 1);
}

function hasPetals({ region }: SheetPanel): boolean {
  return region.field === 'collect' && region.from.length >= petalCount && region.limit === petalCount;
}
