import type { OpenPrototype } from '../../stores/prototype.ts';
import type { CanvasView } from '../canvas-view.ts';
import { nudgeOnMatrix } from '../fields/nudge-on-matrix.ts';
import { focusItem } from '../focus-item.ts';
import { neighbourOf } from './neighbour.ts';
import { removeCard } from './remove-card.ts';
import { type StepDirection, stepCard } from './step-card.ts';

const steps: Readonly<Record<string, StepDirection>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'region-before',
  ArrowDown: 'region-after',
};

/**
 * Keys on a card: Alt and an arrow move it, an arrow goes to the next card, Delete removes it. In a text field only Alt and an arrow act, and
 * not on a Mac, where they move the caret. Returns whether the key was used.
 */
export function cardKey(
  event: KeyboardEvent,
  target: HTMLElement,
  prototype: OpenPrototype,
  canvas: CanvasView,
): boolean {
  const card = target.closest<HTMLElement>('[data-item]');
  const id = card?.dataset['item'];
  if (!card || id === undefined || target.closest('[popover]')) return false;
  const typing = target.matches('textarea, input, select');
  const direction = steps[event.key];
  if (event.altKey && !event.ctrlKey && !event.metaKey && direction !== undefined) {
    if (typing && /^Mac|^iP/.test(navigator.platform)) return false;
    const region = canvas.regions.find((one) => one.id === prototype.item(id).get()?.region);
    if (region?.field === 'matrix') nudgeOnMatrix(prototype, id, direction);
    else stepCard(prototype, canvas, id, direction);
    focusItem(id, target.matches('[data-focus="grip"]') ? 'grip' : 'text');
    return true;
  }
  if (event.altKey || event.ctrlKey || event.metaKey || !target.matches('[data-focus="text"]')) return false;
  if (direction !== undefined) {
    const neighbour = neighbourOf(card, event.key);
    neighbour?.querySelector<HTMLElement>('[data-focus="text"]')?.focus();
    return neighbour !== undefined;
  }
  const item = prototype.item(id).get();
  if (event.key !== 'Delete' || !item || prototype.status.get() !== 'ready') return false;
  removeCard(prototype, item);
  return true;
}
