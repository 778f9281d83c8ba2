import type { DocumentReader } from '../../model/collect.ts';
import type { ExportedDocument, ExportedRegion } from '../../model/exports/contents.ts';
import type { CanvasView } from '../canvas-view.ts';
import { type SheetRegion, sheetCanvas } from './sheet-content.ts';

/** The open prototype on these canvases, as the exports want it. */
export function exportedDocument(
  id: string,
  title: string,
  canvases: readonly CanvasView[],
  document: DocumentReader,
): ExportedDocument {
  return {
    id,
    title,
    canvases: canvases.map((canvas) => ({
      id: canvas.id,
      title: canvas.title,
      regions: sheetCanvas(canvas, document)
        .panels.flatMap((panel) => [panel, ...panel.inside])
        .map(exportedRegion),
    })),
  };
}

function exportedRegion({ region, number, items }: SheetRegion): ExportedRegion {
  return {
    id: region.id,
    title: region.title,
    question: region.question,
    number,
    field: region.field,
    items,
    ...fieldWords(region),
  };
}

function fieldWords(
  region: SheetRegion['region'],
): Pick<ExportedRegion, 'scale' | 'names' | 'groups' | 'axes'> {
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
