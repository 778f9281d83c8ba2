import type { CanvasView } from '../canvas-view.ts';
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
  /** Id of a canvas, or `all`. */
  readonly what: string;
  readonly filled: boolean;
  readonly paper: Paper;
}

/** Stands for all canvases at once; no canvas can have this id, since ids hold no space. */
export const everyCanvas = 'every canvas';

/** The canvases that a choice prints. With all of them, those with nothing on them stay out, unless they are printed blank. */
export function chosenContents(
  { what, filled }: PrintChoice,
  canvases: readonly CanvasView[],
  document: SheetSource,
): readonly SheetCanvas[] {
  const chosen = canvases.filter(({ id }) => what === everyCanvas || id === what);
  const contents = chosen.map((canvas) => sheetCanvas(canvas, filled ? document : emptyDocument));
  return filled && what === everyCanvas ? contents.filter((content) => !isEmptyCanvas(content)) : contents;
}
