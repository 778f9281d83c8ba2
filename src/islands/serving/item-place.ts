import type { ItemView } from '../../model/read-item.ts';
import type { WorkshopFrame } from '../canvas-view.ts';

/** The address of the region where an item stands; undefined on a canvas of another edition. */
export function addressOf(
  { canvases }: Pick<WorkshopFrame, 'canvases'>,
  item: Pick<ItemView, 'canvas' | 'region'>,
): string | undefined {
  const home = canvases.find(({ id }) => id === item.canvas);
  return home && `${home.href}#${item.region}`;
}

/** Canvas and region of an item in words, once when both have the same name; '' when the site does not know them. */
export function placeInWords(
  { canvases }: Pick<WorkshopFrame, 'canvases'>,
  item: Pick<ItemView, 'canvas' | 'region'>,
): string {
  const home = canvases.find(({ id }) => id === item.canvas);
  const region = home?.regions.find(({ id }) => id === item.region);
  return [...new Set([home?.title, region?.title])].filter((part) => part !== undefined).join(': ');
}
