/** What of the focused control can be pressed where it lies; nothing when all of it is covered. Runs in the page. */
export function hiddenFocus(): string | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  for (let down = 0; down <= 8; down += 1) {
    for (let along = 0; along <= 8; along += 1) {
      const x = left + 1 + ((right - left - 2) * along) / 8;
      const y = top + 1 + ((bottom - top - 2) * down) / 8;
      const shown = document.elementFromPoint(x, y);
      if (shown && (element.contains(shown) || shown.contains(element))) return undefined;
    }
  }
  return `${element.getAttribute('aria-label') ?? element.textContent ?? element.tagName}`.trim();
}
