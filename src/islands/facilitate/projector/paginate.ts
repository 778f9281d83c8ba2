/** A card with its height at the width of a column, and at full width when that was measured too. */
export interface MeasuredCard {
  readonly id: string;
  readonly height: number;
  readonly wide?: number | undefined;
}

/** A card on a page; a card that is too tall for any page stands alone and goes on over several. */
export interface PlacedCard {
  readonly id: string;
  /** Which part of the card this page shows, from 0, and how many there are. */
  readonly part: number;
  readonly parts: number;
  /** Whether it has the whole width of the page. */
  readonly wide: boolean;
}

/** What a page offers, in pixels. */
export interface PageSpace {
  readonly columns: number;
  readonly gap: number;
  readonly height: number;
  /** Height of a line of text, by which a card that is too tall is divided. */
  readonly line: number;
}

/**
 * Spreads cards over pages, row after row, each row as high as its tallest card. No card is left out and none is made
 * smaller: a card that is taller than a page gets the whole width, and as many pages as it needs. There is always one page.
 */
export function paginate(
  cards: readonly MeasuredCard[],
  space: PageSpace,
): readonly (readonly PlacedCard[])[] {
  const pages: PlacedCard[][] = [[]];
  let used = 0;
  let row: MeasuredCard[] = [];
  const closeRow = () => {
    if (row.length === 0) return;
    const height = Math.max(...row.map((card) => card.height));
    const needed = used === 0 ? height : used + space.gap + height;
    if (needed > space.height && used > 0) {
      pages.push([]);
      used = height;
    } else used = needed;
    pages.at(-1)?.push(...row.map(({ id }) => ({ id, part: 0, parts: 1, wide: false })));
    row = [];
  };
  for (const card of cards) {
    if (card.height > space.height) {
      closeRow();
      const parts = partsOf(card, space);
      for (let part = 0; part < parts; part += 1) {
        if (pages.at(-1)?.length !== 0) pages.push([]);
        pages.at(-1)?.push({ id: card.id, part, parts, wide: true });
      }
      pages.push([]);
      used = 0;
    } else {
      row.push(card);
      if (row.length === space.columns) closeRow();
    }
  }
  closeRow();
  if (pages.length > 1 && pages.at(-1)?.length === 0) pages.pop();
  return pages;
}

/** Whole lines of text that fit on a page, as a height. */
export function linesHeight({ height, line }: Pick<PageSpace, 'height' | 'line'>): number {
  return Math.max(1, Math.floor(height / line)) * line;
}

function partsOf({ height, wide }: MeasuredCard, space: PageSpace): number {
  const tall = wide ?? height;
  return tall <= space.height ? 1 : Math.ceil(tall / linesHeight(space));
}
