import { measureName, measureRow, rowGap } from './measure.ts';
import { type PlacedRow, paginate, stretch, usedHeight } from './paginate.ts';

/** How a canvas stands on its sheets. */
export interface SheetLayout {
  /** Size of its text, as a share of the usual one. */
  readonly size: number;
  readonly sheets: readonly (readonly PlacedRow[])[];
  /** Heights of the rows of each sheet, in pixels. */
  readonly heights: readonly (readonly number[])[];
  /** Rows of several panels that do not fit on one sheet, by their number. */
  readonly tooLong: readonly number[];
}

/** How a canvas is laid out. */
export interface SheetFit {
  /** Whether its text may become larger or smaller, to fill one sheet. */
  readonly resizes: boolean;
  /** One sheet as long as it needs to be, for a picture. */
  readonly endless: boolean;
}

/** Sizes of text, in shares of the usual one: the first at which a canvas fits on one sheet; with none it takes more at the usual size. */
const sizes = [1.5, 1.35, 1.2, 1.1, 1, 0.9, 0.82];
/** How much of its height a canvas gains at least when its text gets smaller, and how much it costs when it gets larger, as a share of the square. */
const worthTrying = 0.85;
/** How much a row on the last of several sheets may grow beyond what it needs. */
const mostOnLast = 1.6;
/** Rounding, and the difference between a screen and a printer, in pixels. */
const margin = 3;

/**
 * Lays out the rows that are drawn in an element as high as the paper; `heads` tells for each which row names it. Leaves the element at
 * the size that was chosen.
 */
export function fitSheets(
  element: HTMLElement,
  heads: readonly (number | undefined)[],
  { resizes, endless }: SheetFit,
): SheetLayout {
  const paper = element.getBoundingClientRect().height - margin;
  const drawnAt = (size: number) => {
    element.style.fontSize = `${size}em`;
    const measured = [...element.children].map(measureRow);
    const gap = rowGap(element);
    const space = { height: endless ? Number.POSITIVE_INFINITY : paper, gap };
    const names = [...element.children].map(measureName);
    const sheets = paginate(
      measured,
      space,
      heads.map((row, at) => (row === undefined ? undefined : { row, height: names[at] ?? 0 })),
    );
    const used = sheets.reduce((sum, sheet) => sum + usedHeight(sheet, gap), 0);
    return { size, measured, space, gap, sheets, used };
  };
  const usual = drawnAt(1);
  const one = usual.used <= paper;
  const tried = sizes.filter(
    (size) => (one ? size > 1 : size < 1) && usual.used * size * size * worthTrying <= paper,
  );
  const better = resizes
    ? firstOf(tried, drawnAt, ({ used, sheets }) => sheets.length === 1 && used <= paper)
    : undefined;
  const found = better ?? (tried.length > 0 && resizes ? drawnAt(1) : usual);
  const last = found.sheets.length - 1;
  return {
    size: found.size,
    sheets: found.sheets,
    heights: found.sheets.map((sheet, at) =>
      stretch(
        sheet,
        { height: paper, gap: found.gap },
        resizes && last > 0 && at === last ? mostOnLast : Number.POSITIVE_INFINITY,
      ),
    ),
    tooLong: found.measured.flatMap((row, at) =>
      row.length > 1 && paginate([row], found.space).length > 1 ? [at] : [],
    ),
  };
}

function firstOf<Value>(
  sizesToTry: readonly number[],
  draw: (size: number) => Value,
  fits: (drawn: Value) => boolean,
): Value | undefined {
  for (const size of sizesToTry) {
    const drawn = draw(size);
    if (fits(drawn)) return drawn;
  }
  return undefined;
}
