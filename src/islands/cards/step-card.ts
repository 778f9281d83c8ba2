import type { Destination, OpenPrototype } from '../../stores/prototype.ts';
import type { CanvasView } from '../canvas-view.ts';
import { arrangementOf } from './arrangement.ts';
import { takesCards } from './takes-cards.ts';

/** `earlier` and `later` within the region or group; `region-before` and `region-after` to the end of the neighbouring region. */
export type StepDirection = 'earlier' | 'later' | 'region-before' | 'region-after';

/** Moves a card one step as it stands on the screen: a heading card passes the neighbour with all that stands under it. */
export function stepCard(
  prototype: OpenPrototype,
  canvas: CanvasView,
  id: string,
  direction: StepDirection,
): void {
  const item = prototype.item(id).get();
  if (!item) return;
  if (direction === 'region-before' || direction === 'region-after') {
    const regions = canvas.regions.filter((region) => takesCards(region.field));
    const at = regions.findIndex((region) => region.id === item.region);
    const next = regions[at + (direction === 'region-before' ? -1 : 1)];
    if (at !== -1 && next) moveCard(prototype, id, { canvas: canvas.id, region: next.id, at: 'end' });
    return;
  }
  const arrangement = arrangementOf(prototype, item.canvas, item.region).get();
  const group = arrangement.find((card) => card.members.includes(id));
  const siblings = group ? group.members : arrangement.map((card) => card.id);
  const neighbour = siblings[siblings.indexOf(id) + (direction === 'earlier' ? -1 : 1)];
  if (neighbour) prototype.move([id], direction === 'earlier' ? { before: neighbour } : { after: neighbour });
}

/** Moves a card; one that heads a group takes its cards along to another region. */
export function moveCard(prototype: OpenPrototype, id: string, to: Destination): void {
  const item = prototype.item(id).get();
  if (!item) return;
  const arrangement = arrangementOf(prototype, item.canvas, item.region).get();
  const members = arrangement.find((card) => card.id === id)?.members ?? [];
  prototype.move([id, ...members], to);
}
