import { type RefObject, useLayoutEffect, useState } from 'react';
import { measureRow, rowGap } from '../measure.ts';
import type { MeasuredPanel } from '../paginate.ts';
import { fitRows, largestFitting } from './fit-rows.ts';

/** Sizes of text, in em of the poster: as large as there is room for, and never too small to read. */
const textSize = { low: 0.88, high: 1.7 };
/** Twelfths of the width for one column of texts; the one that leaves room for the largest text wins. */
const columnWidths = [1.2, 1.5, 2, 3];
const sentenceSize = { low: 1.3, high: 5.4 };
/** Characters of one text: the next number counts where even one text per panel does not fit. */
const characterLimits = [180, 100, 60];
/** Rounding, and the difference between a screen and a printer, in pixels. */
const margin = 4;

/** How a poster is drawn so that everything on it can be read. */
export interface PosterFit {
  /** Characters of one text at most. */
  readonly characters: number;
  /** Size of the text in the panels, in em. */
  readonly text: number;
  /** Twelfths of the width for one column of texts. */
  readonly column: number;
  /** Size of the sentence, in em. */
  readonly sentence: number;
  /** Whether not everything fits, so that each panel needs room to say how much is left out. */
  readonly crowded: boolean;
  /** How many texts each panel shows, by its id. Undefined while everything is drawn to be measured. */
  readonly shown: ReadonlyMap<string, number> | undefined;
}

/** Fits a drawn poster: first the largest size at which all of it fits, then, at the smallest, as many texts as fit. */
export function usePosterFit(sheet: RefObject<HTMLElement | null>): PosterFit {
  const [attempt, setAttempt] = useState(0);
  const [crowded, setCrowded] = useState(false);
  const [fit, setFit] = useState<Omit<PosterFit, 'characters' | 'crowded'>>();
  useLayoutEffect(() => {
    const body = sheet.current?.querySelector<HTMLElement>('.poster-body');
    const sentence = sheet.current?.querySelector<HTMLElement>('.poster-sentence');
    if (!body || !sentence || fit) return;
    const height = body.clientHeight - margin;
    const { column, text, fits } = bestSize(body, height);
    if (!fits && !crowded) {
      setCrowded(true);
      return;
    }
    const rows = rowsIn(body);
    const lines = fitRows(rows, { height, gap: rowGap(body) });
    if (!lines && attempt < characterLimits.length - 1) {
      setAttempt(attempt + 1);
      return;
    }
    const shown = rows.flat().map((panel) => [panel.id, blocksIn(panel, lines?.get(panel.id) ?? 1)] as const);
    setFit({ text, column, sentence: sentenceFit(sentence), shown: new Map(shown) });
  }, [sheet, attempt, crowded, fit]);
  return {
    crowded,
    characters: characterLimits[attempt] ?? 0,
    ...(fit ?? {
      text: textSize.high,
      column: columnWidths[1] ?? 1,
      sentence: sentenceSize.low,
      shown: undefined,
    }),
  };
}

interface Size {
  readonly column: number;
  readonly text: number;
  readonly fits: boolean;
}

/** Draws the panels at the largest size at which all of them fit; where none fits, at the smallest with the columns that need least height. */
function bestSize(body: HTMLElement, height: number): Size {
  const needed = () => heightOf(rowsIn(body), rowGap(body));
  const tried = columnWidths.map((column) => {
    setColumns(body, column);
    const text = largestFitting(textSize.low, textSize.high, (size) => {
      body.style.fontSize = `${size}em`;
      return needed() <= height;
    });
    body.style.fontSize = `${text}em`;
    return { column, text, needed: needed() };
  });
  const best = tried.reduce((a, b) =>
    b.text > a.text || (b.text === a.text && b.needed < a.needed) ? b : a,
  );
  setColumns(body, best.column);
  body.style.fontSize = `${best.text}em`;
  return { column: best.column, text: best.text, fits: best.needed <= height };
}

/** Gives each panel its columns for a width of column, the way the final drawing does. */
function setColumns(body: HTMLElement, column: number): void {
  for (const notes of body.querySelectorAll<HTMLElement>('[data-share]')) {
    notes.style.setProperty('--columns', String(columnsFor(Number(notes.dataset['share']), column)));
  }
}

/** How many columns a panel has that takes so many twelfths of the width. */
export function columnsFor(share: number, column: number): number {
  return Math.max(1, Math.round(share / column));
}

function sentenceFit(element: HTMLElement): number {
  const size = largestFitting(sentenceSize.low, sentenceSize.high, (tried) => {
    element.style.fontSize = `${tried}em`;
    return element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1;
  });
  element.style.fontSize = `${size}em`;
  return size;
}

function rowsIn(body: HTMLElement): readonly (readonly MeasuredPanel[])[] {
  return [...body.children].map(measureRow);
}

function heightOf(rows: readonly (readonly MeasuredPanel[])[], gap: number): number {
  const heights = rows.map((row) =>
    Math.max(
      0,
      ...row.map(({ frame, lines, gap: between }) =>
        lines.reduce((sum, { height }) => sum + height, frame + between * Math.max(0, lines.length - 1)),
      ),
    ),
  );
  return heights.reduce((sum, height) => sum + height, gap * Math.max(0, rows.length - 1));
}

function blocksIn({ lines }: MeasuredPanel, count: number): number {
  return lines[count - 1]?.to ?? 0;
}
