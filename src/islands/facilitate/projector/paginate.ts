/** A card with its height at the width of a column, in pixels. */
export interface MeasuredCard {
  readonly id: string;
  readonly height: number;
  /** At full width, when that was measured too: where each of its lines ends, the last with the whole card. */
  readonly wide?: readonly number[] | undefined;
}

/** A card on a page, or a part of one that is too tall for any page. */
export interface PlacedCard {
  readonly id: string;
  /** Which part of the card this is, from 0, and how many there are. */
  readonly part: number;
  readonly parts: number;
  /** What is seen of the card: from here to there below its top. */
  readonly from: number;
  readonly to: number;
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

/** Height of the mark below a part after which the card goes on, in lines. */
const markShare = 0.7;
/** Lines of a card that stand at least where it begins below others. */
const leastLines = 2;

/**
 * Spreads cards over pages, row after row, each row as high as its tallest card. No card is left out and none is made
 * smaller: a card that is taller than a page gets the whole width. Where that is not enough it is cut between two lines, begins
 * below the cards before it and goes on over as many pages as it needs. There is always one page.
 */
export function paginate(
  cards: readonly MeasuredCard[],
  space: PageSpace,
): readonly (readonly PlacedCard[])[] {
  const pages: PlacedCard[][] = [[]];
  let used = 0;
  let row: MeasuredCard[] = [];
  const free = () => space.height - (used === 0 ? 0 : used + space.gap);
  const turn = () => {
    if (used > 0) pages.push([]);
    used = 0;
  };
  const place = (placed: readonly PlacedCard[], height: number) => {
    used = used === 0 ? height : used + space.gap + height;
    pages.at(-1)?.push(...placed);
  };
  const closeRow = () => {
    if (row.length === 0) return;
    const height = Math.max(...row.map((card) => card.height));
    if (height > free()) turn();
    place(
      row.map((card) => ({ id: card.id, part: 0, parts: 1, from: 0, to: card.height, wide: false })),
      height,
    );
    row = [];
  };
  for (const card of cards) {
    if (card.height <= space.height) {
      row.push(card);
      if (row.length === space.columns) closeRow();
      continue;
    }
    closeRow();
    const feet = card.wide ?? [card.height];
    const whole = feet.at(-1) ?? card.height;
    const begin = feet[Math.min(leastLines, feet.length) - 1] ?? whole;
    if ((whole <= space.height ? whole : begin + markHeight(space)) > free()) turn();
    const cuts = cutCard(feet, free(), space);
    cuts.forEach(({ from, to }, part) => {
      if (part > 0) turn();
      const goesOn = part < cuts.length - 1;
      place(
        [{ id: card.id, part, parts: cuts.length, from, to, wide: true }],
        to - from + (goesOn ? markHeight(space) : 0),
      );
    });
  }
  closeRow();
  return pages;
}

/** Height of the mark that says that a card goes on. */
export function markHeight({ line }: Pick<PageSpace, 'line'>): number {
  return line * markShare;
}

/** Cuts a card between its lines: the first part fits in `first`, the others on a page; a line that is taller stands alone. */
function cutCard(feet: readonly number[], first: number, space: PageSpace) {
  const whole = feet.at(-1) ?? 0;
  const parts: { readonly from: number; readonly to: number }[] = [];
  let from = 0;
  do {
    const room = parts.length === 0 ? first : space.height;
    const foot = from + room - markHeight(space);
    const start = from;
    const to =
      whole - from <= room
        ? whole
        : (feet.findLast((one) => one > start && one <= foot) ?? feet.find((one) => one > start) ?? whole);
    parts.push({ from, to });
    from = to;
  } while (from < whole);
  return parts;
}

/** Whole lines of text that fit on a page, as a height. */
export function linesHeight({ height, line }: Pick<PageSpace, 'height' | 'line'>): number {
  return Math.max(1, Math.floor(height / line)) * line;
}
