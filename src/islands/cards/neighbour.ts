/** The card to which an arrow key goes from a card: the one before or after it in the region, or the nearest in the row above or below. */
export function neighbourOf(card: HTMLElement, key: string): HTMLElement | undefined {
  const cards = [
    ...(card.closest('[data-drop-region]')?.querySelectorAll<HTMLElement>('.card[data-item]') ?? []),
  ];
  const at = cards.indexOf(card);
  if (key === 'ArrowLeft') return cards[at - 1];
  if (key === 'ArrowRight') return cards[at + 1];
  const own = card.getBoundingClientRect();
  const middle = own.left + own.width / 2;
  const down = key === 'ArrowDown';
  let best: { card: HTMLElement; rows: number; aside: number } | undefined;
  for (const other of down ? cards.slice(at + 1) : cards.slice(0, at)) {
    const box = other.getBoundingClientRect();
    const rows = down ? box.top - own.bottom : own.top - box.bottom;
    if (rows < 0) continue;
    const aside = Math.abs(box.left + box.width / 2 - middle);
    if (!best || rows < best.rows - 1 || (rows < best.rows + 1 && aside < best.aside))
      best = { card: other, rows, aside };
  }
  return best?.card;
}
