import type { CanvasView } from './canvas-view.ts';
import { cardKey } from './cards/card-keys.ts';
import { takesCards } from './cards/takes-cards.ts';
import type { Desk } from './desk.tsx';
import { undoKeepingFocus } from './undo-keeping-focus.ts';
import type { WorkshopContextValue } from './workshop-context.tsx';

/**
 * Keys for the whole canvas. Ctrl (or Command) with Z, Shift+Z, Y and S; `n` and `?` while single keys are on. Nothing but Ctrl+S acts in a text
 * field, so that the browser's own undo works there.
 */
export function canvasKey(
  event: KeyboardEvent,
  workshop: WorkshopContextValue,
  desk: Desk,
  canvas: CanvasView,
): void {
  if (event.defaultPrevented || event.isComposing || !(event.target instanceof HTMLElement)) return;
  if (event.target.closest('dialog')) return;
  const act = actionOf(event, event.target, workshop, desk, canvas);
  if (act) {
    event.preventDefault();
    act();
  } else if (cardKey(event, event.target, workshop.prototype, canvas)) event.preventDefault();
}

function actionOf(
  event: KeyboardEvent,
  target: HTMLElement,
  { prototype, saving, preferences }: WorkshopContextValue,
  desk: Desk,
  canvas: CanvasView,
): (() => void) | undefined {
  const key = event.key.toLowerCase();
  const command = (event.ctrlKey || event.metaKey) && !event.altKey;
  if (command && key === 's' && !event.shiftKey) return () => void saving.saveFile();
  if (target.matches('textarea, input, select, [contenteditable]')) return undefined;
  if (command && key === 'z') return () => undoKeepingFocus(prototype, event.shiftKey ? 'redo' : 'undo');
  if (command && key === 'y') return () => undoKeepingFocus(prototype, 'redo');
  if (command || event.altKey || !preferences.singleKeys.get()) return undefined;
  if (key === '?') return () => desk.question.set({ kind: 'keys' });
  if (key === 'n') return () => openEntry(target, canvas);
  return undefined;
}

/** Opens an entry in the region that holds the focus, else in the first that takes cards. */
function openEntry(focus: HTMLElement, canvas: CanvasView): void {
  const id = focus.closest('[data-drop-region]')?.id;
  const region =
    canvas.regions.find((one) => one.id === id && takesCards(one.field)) ??
    canvas.regions.find((one) => takesCards(one.field));
  const add =
    region && document.querySelector<HTMLElement>(`[data-add="${CSS.escape(`${canvas.id}#${region.id}`)}"]`);
  add?.click();
}
