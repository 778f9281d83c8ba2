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

/** Moves the focus to the first element that matches, as soon as there is one. */
export function focusSoon(selector: string): void {
  const deadline = performance.now() + 500;
  const attempt = () => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element) {
      element.focus();
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } else if (performance.now() < deadline) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}
