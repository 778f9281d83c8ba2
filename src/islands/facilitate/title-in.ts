import type { StageCanvas, StageRegion } from './facilitate-view.ts';

/**
 * The title of a region. Where others on the canvas are called the same, with that of the region around it, or with its number
 * as on the canvas.
 */
export function titleIn(canvas: StageCanvas, region: StageRegion): string {
  if (canvas.regions.filter(({ title }) => title === region.title).length < 2) return region.title;
  const around = canvas.regions.find(({ id }) => id === region.within);
  if (around) return `${around.title} · ${region.title}`;
  const panels = canvas.regions.filter(({ within }) => within === undefined);
  return `${panels.indexOf(region) + 1}. ${region.title}`;
}
