/** What one page of a spread canvas shows: some of its panels, each at the same page of its own. */
export interface CanvasPage<Panel> {
  readonly panels: readonly Panel[];
  readonly turn: number;
}

/**
 * Spreads the panels of a canvas over pages. Empty panels are shown only when all fit on one page: a room has no use for turning
 * to blank boxes. Every part of the canvas comes by before any panel turns to its next page, and a page without anything new does not come again.
 */
export function canvasPages<Panel extends { readonly id: string }>(
  all: readonly Panel[],
  filled: readonly Panel[],
  perPage: number,
  pagesOf: ReadonlyMap<string, number>,
): readonly CanvasPage<Panel>[] {
  const shown = all.length <= perPage || filled.length === 0 ? all : filled;
  const count = Math.max(1, Math.ceil(shown.length / perPage));
  const each = Math.ceil(shown.length / count);
  const sheets = Array.from({ length: count }, (_, at) => shown.slice(at * each, (at + 1) * each));
  const turnsOf = (panels: readonly Panel[]) => Math.max(1, ...panels.map(({ id }) => pagesOf.get(id) ?? 1));
  const most = Math.max(...sheets.map(turnsOf));
  return Array.from({ length: most }, (_, turn) =>
    sheets.filter((panels) => turn < turnsOf(panels)).map((panels) => ({ panels, turn })),
  ).flat();
}
