/** Blocks that stand beside each other in a panel: those from `from` up to `to`. Heights in pixels. */
export interface MeasuredLine {
  readonly from: number;
  readonly to: number;
  readonly height: number;
  /** Whether it belongs with the next line, as a heading does. */
  readonly keep: boolean;
}

/** A panel as it was drawn at its full height. */
export interface MeasuredPanel {
  readonly id: string;
  /** Height of everything around the lines: title, edges, padding. */
  readonly frame: number;
  readonly lines: readonly MeasuredLine[];
  /** White space between two lines. */
  readonly gap: number;
}

/** The part of a panel that stands on one sheet: its blocks from `from` up to `to`. */
export interface PanelPart {
  readonly panel: string;
  readonly from: number;
  readonly to: number;
  /** Whether the panel began on an earlier sheet. */
  readonly continued: boolean;
}

/** The row that names the one it is given for, and the height of that name where it is repeated, in pixels. */
export interface MeasuredHead {
  readonly row: number;
  readonly height: number;
}

/** Panels beside each other on one sheet. */
export interface PlacedRow {
  /** Which of the rows it is, from 0. */
  readonly row: number;
  /** Whether the name of its group is repeated above it. */
  readonly named: boolean;
  readonly height: number;
  readonly parts: readonly PanelPart[];
}

/** What a sheet offers, in pixels. */
export interface SheetSpace {
  readonly height: number;
  /** White space between two rows. */
  readonly gap: number;
}

/** A row that needs more than one sheet is split where this share of a sheet is still free; with less it begins on the next one. */
const worthSplitting = 0.4;
/** A row that would fit on a sheet of its own is split too where so much is free that it would be a waste. */
const tooMuchToWaste = 0.6;

/**
 * Spreads rows of panels over sheets. A row that fits on one sheet is not split, unless most of a sheet would stay empty before it; a
 * longer one goes on from sheet to sheet, each panel with as many lines as fit. No block is left out, and a line taller than a whole sheet
 * stands alone on one. A row that names those after it stands on one sheet with the first of them; on every other sheet its name is repeated.
 */
export function paginate(
  rows: readonly (readonly MeasuredPanel[])[],
  space: SheetSpace,
  heads: readonly (MeasuredHead | undefined)[] = [],
): readonly (readonly PlacedRow[])[] {
  const sheets: PlacedRow[][] = [[]];
  let used = 0;
  const place = (row: PlacedRow) => {
    const sheet = sheets.at(-1) ?? [];
    used += row.height + (sheet.length > 0 ? space.gap : 0);
    sheet.push(row);
  };
  const turn = () => {
    sheets.push([]);
    used = 0;
  };
  rows.forEach((panels, row) => {
    let left: readonly PanelRest[] = panels.map((panel) => ({ panel, next: 0 }));
    const head = heads[row];
    const headed = heads[row + 1]?.row === row ? rows[row + 1] : undefined;
    while (left.length > 0) {
      const sheet = sheets.at(-1) ?? [];
      const fresh = sheet.length === 0;
      const isNamed = sheet.some((other) => other.row === head?.row || heads[other.row]?.row === head?.row);
      const name = head && !isNamed ? head.height : 0;
      const free = space.height - used - (fresh ? 0 : space.gap) - name;
      const natural = naturalHeight(left);
      const withHead = head !== undefined && sheet.at(-1)?.row === head.row;
      const apart =
        headed !== undefined &&
        natural <= free &&
        !begins(
          headed.map((panel) => ({ panel, next: 0 })),
          free - natural - space.gap,
          space,
        );
      // What was just named begins here, however little fits; else on this sheet only when it is worth it.
      if (!fresh && (apart || !begins(left, free, space, withHead))) {
        turn();
        continue;
      }
      const whole = natural <= free;
      const ends = left.map(({ panel, next }) => (whole ? panel.lines.length : fitting(panel, next, free)));
      const stuck = !whole && left.every(({ next }, at) => ends[at] === next);
      const taken = left.map(({ panel, next }, at) => ({
        panel,
        next,
        end: stuck ? Math.min(next + 1, panel.lines.length) : (ends[at] ?? next),
      }));
      const placed = taken.filter(({ next, end, panel }) => end > next || panel.lines.length === 0);
      place({
        row,
        named: name > 0,
        height: name + Math.max(...placed.map(({ panel, next, end }) => heightOf(panel, next, end))),
        parts: placed.map((part) => partOf(part, part.end)),
      });
      left = taken
        .filter(({ panel, end }) => end < panel.lines.length)
        .map(({ panel, end }) => ({ panel, next: end }));
      if (left.length > 0) turn();
    }
  });
  return sheets.filter((sheet) => sheet.length > 0);
}

/** The heights that rows get when they fill a sheet: each grows by its share, to `most` times its own height at most. */
export function stretch(rows: readonly PlacedRow[], space: SheetSpace, most: number): readonly number[] {
  const used = usedHeight(rows, space.gap);
  const content = rows.reduce((sum, { height }) => sum + height, 0);
  const factor = Math.min(most, 1 + Math.max(0, space.height - used) / content);
  return rows.map(({ height }) => height * factor);
}

/** The height of rows with the white space between them. */
export function usedHeight(rows: readonly PlacedRow[], gap: number): number {
  return rows.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, rows.length - 1);
}

/** A panel with its first line that has no place yet. */
interface PanelRest {
  readonly panel: MeasuredPanel;
  readonly next: number;
}

function naturalHeight(left: readonly PanelRest[]): number {
  return Math.max(...left.map(({ panel, next }) => heightOf(panel, next, panel.lines.length)));
}

/** Whether a row begins, or goes on, in what is free on a sheet where something stands already. */
function begins(left: readonly PanelRest[], free: number, space: SheetSpace, always = false): boolean {
  const natural = naturalHeight(left);
  if (natural <= free) return true;
  const whole = natural <= space.height && left.every(({ next }) => next === 0);
  if (!always && free < space.height * (whole ? tooMuchToWaste : worthSplitting)) return false;
  return left.some(({ panel, next }) => fitting(panel, next, free) > next);
}

function partOf({ panel, next }: PanelRest, end: number): PanelPart {
  const first = panel.lines[next];
  const last = panel.lines[end - 1];
  return {
    panel: panel.id,
    from: first && end > next ? first.from : 0,
    to: last && end > next ? last.to : 0,
    continued: next > 0,
  };
}

function heightOf(panel: MeasuredPanel, from: number, to: number): number {
  const lines = panel.lines.slice(from, to);
  return (
    lines.reduce((sum, { height }) => sum + height, panel.frame) + panel.gap * Math.max(0, lines.length - 1)
  );
}

/** The end of the lines from `from` on that fit in a height; a heading never stands last. */
function fitting(panel: MeasuredPanel, from: number, height: number): number {
  let end = from;
  while (end < panel.lines.length && heightOf(panel, from, end + 1) <= height) end += 1;
  while (end > from && end < panel.lines.length && panel.lines[end - 1]?.keep) end -= 1;
  return end;
}
