import type { MeasuredPanel } from '../paginate.ts';

/** How many lines of each panel fit, by its id. */
export type LinesShown = ReadonlyMap<string, number>;

/**
 * How many lines of each panel can stay so that all rows fit in a height. What makes a sheet too long goes first: the last
 * line of the tallest panel in the tallest row, again and again. Each panel keeps one line. Undefined when that is still too much.
 */
export function fitRows(
  rows: readonly (readonly MeasuredPanel[])[],
  space: { readonly height: number; readonly gap: number },
): LinesShown | undefined {
  const shown = new Map(rows.flat().map((panel) => [panel.id, panel.lines.length]));
  const linesOf = (panel: MeasuredPanel) => shown.get(panel.id) ?? 0;
  const heightOf = (panel: MeasuredPanel) => {
    const lines = panel.lines.slice(0, linesOf(panel));
    return (
      lines.reduce((sum, { height }) => sum + height, panel.frame) + panel.gap * Math.max(0, lines.length - 1)
    );
  };
  const rowHeight = (row: readonly MeasuredPanel[]) => Math.max(0, ...row.map(heightOf));
  const total = () => rows.reduce((sum, row) => sum + rowHeight(row), space.gap * (rows.length - 1));
  while (total() > space.height) {
    const candidates = rows
      .map((row) => tallest(row, heightOf))
      .filter((panel) => panel !== undefined && linesOf(panel) > 1);
    const panel = tallest(
      candidates.flatMap((candidate) => candidate ?? []),
      heightOf,
    );
    if (!panel) return undefined;
    shown.set(panel.id, linesOf(panel) - 1);
  }
  // What went first may have room after all, beside something taller that went later.
  for (const panel of rows.flat()) {
    while (linesOf(panel) < panel.lines.length) {
      shown.set(panel.id, linesOf(panel) + 1);
      if (total() <= space.height) continue;
      shown.set(panel.id, linesOf(panel) - 1);
      break;
    }
  }
  return shown;
}

function tallest(
  panels: readonly MeasuredPanel[],
  heightOf: (panel: MeasuredPanel) => number,
): MeasuredPanel | undefined {
  let found: MeasuredPanel | undefined;
  for (const panel of panels) if (!found || heightOf(panel) > heightOf(found)) found = panel;
  return found;
}

/** The largest number from `low` to `high` for which something fits, to within a fiftieth; `low` when nothing does. */
export function largestFitting(low: number, high: number, fits: (size: number) => boolean): number {
  if (fits(high)) return high;
  let below = low;
  let above = high;
  while (above - below > (high - low) / 50) {
    const middle = (below + above) / 2;
    if (fits(middle)) below = middle;
    else above = middle;
  }
  return below;
}
