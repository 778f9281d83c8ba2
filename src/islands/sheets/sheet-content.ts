import { collect, type DocumentReader } from '../../model/collect.ts';
import { sharedItems } from '../../model/exports/contents.ts';
import type { JsonValue } from '../../model/json.ts';
import type { ItemView } from '../../model/read-item.ts';
import type { OpenPrototype } from '../../stores/prototype.ts';
import { currentRound, ratingSettings } from '../fields/rating-rounds.ts';
import { regionNumbers } from '../region-numbers.ts';
import type { ExportedCanvasView, ExportedRegionView } from './canvas-library.ts';

/** A document as sheets read it. */
export interface SheetSource extends DocumentReader {
  /** A setting of the document by its name. */
  setting(name: string): JsonValue | undefined;
}

/** A region with what of it goes on a sheet: no private notes, nothing empty, no marks that are still hidden. */
export interface SheetRegion {
  /** Id of its canvas. */
  readonly canvas: string;
  readonly region: ExportedRegionView;
  /** Its number on the screen; a region inside another one's panel has none. */
  readonly number: number | undefined;
  readonly items: readonly ItemView[];
  /** Items that a collecting region left out by its own limit. */
  readonly leftOut: number;
  /** The round of a rating whose marks the team has not shown yet. */
  readonly hiddenRound: number | undefined;
  readonly setting: SheetSource['setting'];
}

/** A panel of a canvas: a region, and those that stand inside it. */
export interface SheetPanel extends SheetRegion {
  readonly inside: readonly SheetRegion[];
}

/** A canvas with what stands in it now. */
export interface SheetCanvas {
  readonly canvas: ExportedCanvasView;
  readonly panels: readonly SheetPanel[];
}

/** Reads the open prototype as it stands now. */
export function readerOf(prototype: OpenPrototype): SheetSource {
  const item = (id: string) => prototype.item(id).get();
  return {
    item,
    setting: (name) => prototype.setting(name).get(),
    region: (canvas, region) =>
      prototype
        .list(canvas, region)
        .get()
        .flatMap((id) => item(id) ?? []),
  };
}

/** A document in which nothing stands, for blank sheets. */
export const emptyDocument: SheetSource = {
  item: () => undefined,
  region: () => [],
  setting: () => undefined,
};

/** What stands on a canvas. */
export function sheetCanvas(canvas: ExportedCanvasView, document: SheetSource): SheetCanvas {
  const numbers = regionNumbers(canvas.regions);
  const read = (region: ExportedRegionView): SheetRegion => ({
    canvas: canvas.id,
    region,
    number: numbers.get(region.id),
    setting: document.setting,
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
  return panels
    .flatMap(({ inside, ...panel }) => [panel, ...inside])
    .every(({ items, hiddenRound }) => items.length === 0 && hiddenRound === undefined);
}

function itemsFor(
  canvas: ExportedCanvasView,
  region: ExportedRegionView,
  document: SheetSource,
): Pick<SheetRegion, 'items' | 'leftOut' | 'hiddenRound'> {
  const own = document.region(canvas.id, region.id);
  if (region.field === 'collect') {
    const { shown, leftOut } = collect(region, own, document);
    return { items: shown.map(({ item }) => item), leftOut, hiddenRound: undefined };
  }
  const items = sharedItems({ field: region.field, items: own });
  if (region.field !== 'rating') return { items, leftOut: 0, hiddenRound: undefined };
  const names = ratingSettings(canvas.id, region.id);
  const round = currentRound(items, document.setting(names.round));
  const revealed = document.setting(names.revealed);
  const shown = items.filter((item) => (item.round ?? 1) < round);
  return typeof revealed === 'number' && revealed >= round
    ? { items, leftOut: 0, hiddenRound: undefined }
    : { items: shown, leftOut: 0, hiddenRound: shown.length < items.length ? round : undefined };
}
