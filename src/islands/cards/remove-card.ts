import type { ItemView } from '../../model/read-item.ts';
import type { OpenPrototype } from '../../stores/prototype.ts';
import { focusAdd, focusItem } from '../focus-item.ts';

/** Removes a card and moves the focus to the next one, else the one before, else the button that adds. */
export function removeCard(prototype: OpenPrototype, item: ItemView): void {
  const { id, canvas, region } = item;
  const order = prototype.list(canvas, region).get();
  const at = order.indexOf(id);
  const neighbour = order[at + 1] ?? order[at - 1];
  prototype.remove([id]);
  if (neighbour !== undefined) focusItem(neighbour);
  else focusAdd(canvas, region);
}
