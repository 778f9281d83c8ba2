import { type CanvasLibrary, withSessionCanvas } from './canvas-library.ts';
import type { Paper } from './paper.ts';
import {
  emptyDocument,
  isEmptyCanvas,
  type SheetCanvas,
  type SheetSource,
  sheetCanvas,
} from './sheet-content.ts';

/** What a reader chose to print. */
export interface PrintChoice {
  /** Id of a canvas, or `everyCanvas`. */
  readonly what: string;
  readonly filled: boolean;
  readonly paper: Paper;
}

/** Stands for all canvases at once; no canvas can have this id, since ids hold no space. */
export const everyCanvas = 'every canvas';

/**
 * The canvases that a choice prints. With all of them filled in comes what sessions left behind, and those with nothing on them stay out.
 */
export function chosenContents(
  { what, filled }: PrintChoice,
  library: Pick<CanvasLibrary, 'canvases' | 'session'>,
  document: SheetSource,
): readonly SheetCanvas[] {
  if (what === everyCanvas && filled)
    return withSessionCanvas(library)
      .map((canvas) => sheetCanvas(canvas, document))
      .filter((content) => !isEmptyCanvas(content));
  return library.canvases
    .filter(({ id }) => what === everyCanvas || id === what)
    .map((canvas) => sheetCanvas(canvas, filled ? document : emptyDocument));
}
