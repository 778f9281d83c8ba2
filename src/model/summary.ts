import { isLive } from './item.ts';
import { byCodeUnits } from './json.ts';
import { type Prototype, readHead } from './prototype.ts';
import { compareItems, type ItemView, readItem } from './read-item.ts';

/** What guide pages read without any framework: the texts of a document, per canvas and region. Plain JSON. */
export interface Summary {
  readonly id: string;
  readonly title: string;
  readonly canvases: readonly {
    readonly canvas: string;
    readonly regions: readonly { readonly region: string; readonly texts: readonly string[] }[];
  }[];
}

/**
 * Sums up a document: chosen statements first, then the rest in the order of the screen. Former wordings, private notes
 * and items without text stay out; of a card with two texts both are there.
 */
export function summarize(prototype: Prototype): Summary {
  const canvases = new Map<string, Map<string, ItemView[]>>();
  for (const item of prototype.items.values()) {
    if (!isLive(item)) continue;
    const view = readItem(item);
    if (view.text === '' || view.chosen === false || view.private === true) continue;
    const regions = canvases.get(view.canvas) ?? new Map<string, ItemView[]>();
    canvases.set(view.canvas, regions);
    const items = regions.get(view.region);
    if (items) items.push(view);
    else regions.set(view.region, [view]);
  }
  return {
    id: prototype.id,
    title: readHead(prototype).title,
    canvases: sortedEntries(canvases).map(([canvas, regions]) => ({
      canvas,
      regions: sortedEntries(regions).map(([region, items]) => ({ region, texts: textsOfRegion(items) })),
    })),
  };
}

function textsOfRegion(items: readonly ItemView[]): string[] {
  const rank = (item: ItemView) => (item.chosen === true ? 0 : 1);
  return [...items]
    .sort((a, b) => rank(a) - rank(b) || compareItems(a, b))
    .flatMap(({ text, alternatives }) => [text, ...alternatives]);
}

function sortedEntries<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => byCodeUnits(a, b));
}
