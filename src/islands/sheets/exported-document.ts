import { collect, type DocumentReader } from '../../model/collect.ts';
import type { ExportedDocument, ExportedRegion } from '../../model/exports/contents.ts';
import type { OpenPrototype } from '../../stores/prototype.ts';
import { regionNumbers } from '../region-numbers.ts';
import {
  type CanvasLibrary,
  type ExportedCanvasView,
  type ExportedRegionView,
  withSessionCanvas,
} from './canvas-library.ts';

/** What a file of text tells of: all canvases, and what sessions left behind where they did. */
export function canvasesIn(
  library: Pick<CanvasLibrary, 'canvases' | 'session'>,
  prototype: Pick<OpenPrototype, 'list'>,
): readonly ExportedCanvasView[] {
  const { canvases, session } = library;
  const left = session?.regions.some(({ id }) => prototype.list(session.id, id).get().length > 0);
  return left ? withSessionCanvas(library) : canvases;
}

/** The open prototype on these canvases, as the exports want it: all of it, marks that are not shown yet included. */
export function exportedDocument(
  id: string,
  title: string,
  canvases: readonly ExportedCanvasView[],
  document: DocumentReader,
): ExportedDocument {
  return {
    id,
    title,
    canvases: canvases.map((canvas) => {
      const numbers = regionNumbers(canvas.regions);
      return {
        id: canvas.id,
        title: canvas.title,
        regions: inReadingOrder(canvas.regions).map((region) => ({
          ...exportedRegion(canvas, region, document),
          number: numbers.get(region.id),
        })),
      };
    }),
  };
}

/** The regions with those inside a panel right after it. */
function inReadingOrder(regions: readonly ExportedRegionView[]): readonly ExportedRegionView[] {
  return regions
    .filter(({ within }) => within === undefined)
    .flatMap((panel) => [panel, ...regions.filter(({ within }) => within === panel.id)]);
}

function exportedRegion(
  canvas: ExportedCanvasView,
  region: ExportedRegionView,
  document: DocumentReader,
): ExportedRegion {
  const own = document.region(canvas.id, region.id);
  return {
    id: region.id,
    title: region.title,
    question: region.question,
    field: region.field,
    role: region.role,
    items: region.field === 'collect' ? collect(region, own, document).shown.map(({ item }) => item) : own,
    ...fieldWords(region),
  };
}

function fieldWords(region: ExportedRegionView): Pick<ExportedRegion, 'scale' | 'names' | 'groups' | 'axes'> {
  switch (region.field) {
    case 'rating':
      return {
        scale: region.scale,
        names: region.criteria.map(({ id, title }) => ({ value: id, label: title })),
      };
    case 'timeline':
      return { names: region.kinds.map(({ id, label }) => ({ value: id, label })) };
    case 'counts':
      return { groups: region.labels };
    case 'matrix':
      return { axes: { horizontal: region.horizontal, vertical: region.vertical } };
    default:
      return {};
  }
}
