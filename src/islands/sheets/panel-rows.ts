/** Columns of a canvas. */
const columns = 12;

/** Panels in rows as the screen lays them out: beside each other while they fit in twelve columns. */
export function panelRows<Panel extends { readonly region: { readonly width: number } }>(
  panels: readonly Panel[],
): readonly (readonly Panel[])[] {
  const rows: Panel[][] = [];
  let used = columns;
  for (const panel of panels) {
    if (used + panel.region.width > columns) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(panel);
    used += panel.region.width;
  }
  return rows;
}
