import { collect, type DocumentReader } from '../../model/collect.ts';
import { sharedItems } from '../../model/exports/contents.ts';
import type { ItemView } from '../../model/read-item.ts';
import type { OpenPrototype } from '../../stores/prototype.ts';
import type { CanvasView, RegionView } from '../canvas-view.ts';
import { regionNumbers } from '../region-numbers.ts';

/** A region with what of it goes on a sheet: no private notes, nothing empty. */
export interface SheetRegion {
  readonly region: RegionView;
  /** Its number on the screen; a region inside another one's panel has none. */
  readonly number: number | undefined;
  readonly items: readonly ItemView[];
  /** Items that a collecting region left out by its own limit. */
  readonly leftOut: number;
}

/** A panel of a canvas: a region, and those that stand inside it. */
export interface SheetPanel extends SheetRegion {
  readonly inside: readonly SheetRegion[];
}

/** A canvas with what stands in it now. */
export interface SheetCanvas {
  readonly canvas: CanvasView;
  readonly panels: readonly SheetPanel[];
}

/** Reads the open prototype as it stands now. */
export function readerOf(prototype: OpenPrototype): DocumentReader {
  const item = (id: string) => prototype.item(id).get();
  return {
    item,
    region: (canvas, region) =>
      prototype
        .list(canvas, region)
        .get()
        .flatMap((id) => item(id) ?? []),
  };
}

/** A document in which nothing stands, for blank sheets. */
export const emptyDocument: DocumentReader = { item: () => undefined, region: () => [] };

/** What stands on a canvas. */
export function sheetCanvas(canvas: CanvasView, document: DocumentReader): SheetCanvas {
  const numbers = regionNumbers(canvas.regions);
  const read = (region: RegionView): SheetRegion => ({
    region,
    number: numbers.get(region.id),
    ...itemsFor(canvas, region, document),
  });
  const panels = canvas.regions
    .filter((region) => region.within === undefined)
    .map((region) => ({
      ...read(region),
      inside: canvas.regions.filter((other) => other.within === region.id).map(read),
    }));
  return { canvas, panels };
}

/** Whether nothing stands on a canvas. */
export function isEmptyCanvas({ panels }: SheetCanvas): boolean {
  return panels.every(
    ({ items, inside }) => items.length + inside.flatMap((region) => region.items).length === 0,
  );
}

function itemsFor(
  canvas: CanvasView,
  region: RegionView,
  document: DocumentReader,
): { readonly items: readonly ItemView[]; readonly leftOut: number } {
  const own = document.region(canvas.id, region.id);
  if (region.field !== 'collect')
    return { items: sharedItems({ field: region.field, items: own }), leftOut: 0 };
  const { shown, leftOut } = collect(region, own, document);
  return { items: shown.map(({ item }) => item), leftOut };
}
