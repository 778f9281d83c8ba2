import type { ItemView } from '../../model/read-item.ts';
import type { OpenPrototype } from '../../stores/prototype.ts';
import { focusAdd, focusItem } from '../focus-item.ts';

/** Removes a card and moves the focus to the next one, else the one before, else the button that adds. */
export function removeCard(prototype: OpenPrototype, item: ItemView): void {
  const focusNext = focusAfter(prototype, item);
  prototype.remove([item.id]);
  focusNext();
}

/** Looks where the focus should go when this card leaves its region, and gives what moves it there. */
export function focusAfter(prototype: OpenPrototype, { id, canvas, region }: ItemView): () => void {
  const order = prototype.list(canvas, region).get();
  const at = order.indexOf(id);
  const neighbour = order[at + 1] ?? order[at - 1];
  return () => (neighbour === undefined ? focusAdd(canvas, region) : focusItem(neighbour));
}
