import type { OpenPrototype } from '../stores/prototype.ts';
import { focusItem } from './focus-item.ts';

/** Takes back or does again the last step, and keeps the focus on the card that had it when that moves or comes back. */
export function undoKeepingFocus(prototype: OpenPrototype, step: 'undo' | 'redo'): void {
  const focused = document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset['item'];
  const returning = step === 'undo' ? prototype.removed.get()?.ids[0] : undefined;
  if (step === 'undo') prototype.undo();
  else prototype.redo();
  const id = returning ?? focused;
  if (id !== undefined && prototype.item(id).get()) focusItem(id);
}
