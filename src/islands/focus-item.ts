/**
 * Moves the focus to an item once it is drawn: to its text, or to its grip. When the item does not appear within half a
 * second the focus stays where it is.
 */
export function focusItem(id: string, part: 'text' | 'grip' = 'text'): void {
  focusSoon(`[data-item="${CSS.escape(id)}"] [data-focus="${part}"]`);
}

/** Moves the focus to the button that adds to a region. */
export function focusAdd(canvas: string, region: string): void {
  focusSoon(`[data-add="${CSS.escape(`${canvas}#${region}`)}"]`);
}

/** Moves the focus to the first element that matches, as soon as there is one; not when the user has gone elsewhere meanwhile. */
export function focusSoon(selector: string): void {
  const deadline = performance.now() + 500;
  let there = false;
  const find = () => document.querySelector<HTMLElement>(selector);
  // Once what the press changed is drawn, and not a frame later: where frames are slow the next key would go astray.
  queueMicrotask(() => {
    const element = find();
    element?.focus({ preventScroll: true });
    there = element !== null && element === document.activeElement;
  });
  const attempt = () => {
    const element = find();
    const { activeElement } = document;
    if (there && activeElement !== element && activeElement !== document.body) return;
    if (element) {
      element.focus();
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } else if (performance.now() < deadline) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}
