import { focusSoon } from '../focus-item.ts';

/**
 * Opens the ways to move an item again after a choice there took it to another list, and the open panel with it. The focus goes to the
 * field with this `data-choice`, where it was.
 */
export function openMovesAgain(id: string, choice: string): void {
  const item = `[data-item="${CSS.escape(id)}"]`;
  requestAnimationFrame(() => {
    const grip = document.querySelector<HTMLElement>(`${item} [data-focus="grip"]`);
    if (grip?.getAttribute('aria-expanded') !== 'false') return;
    // Where the focus goes when the panel closes.
    document.querySelector<HTMLElement>(`${item} [data-focus="text"]`)?.focus();
    grip.click();
    focusSoon(`${item} [data-choice="${choice}"]`);
  });
}
