import { type RefObject, useLayoutEffect, useState } from 'react';
import { measureRow, rowGap } from '../measure.ts';
import type { MeasuredPanel } from '../paginate.ts';
import { fitRows, largestFitting } from './fit-rows.ts';

/** Sizes of text, in em of the poster: as large as there is room for, and never too small to read. */
const textSize = { low: 0.92, high: 1.7 };
const sentenceSize = { low: 1.3, high: 4.2 };
/** Characters of one text: the next number counts where even one text per panel does not fit. */
const characterLimits = [240, 120, 60];
/** Rounding, and the difference between a screen and a printer, in pixels. */
const margin = 4;

/** How a poster is drawn so that everything on it can be read. */
export interface PosterFit {
  /** Characters of one text at most. */
  readonly characters: number;
  /** Size of the text in the panels, in em. */
  readonly text: number;
  /** Size of the sentence, in em. */
  readonly sentence: number;
  /** How many texts each panel shows, by its id. Undefined while everything is drawn to be measured. */
  readonly shown: ReadonlyMap<string, number> | undefined;
}

/** Fits a drawn poster: first the largest size at which all of it fits, then, at the smallest, as many texts as fit. */
export function usePosterFit(sheet: RefObject<HTMLElement | null>): PosterFit {
  const [attempt, setAttempt] = useState(0);
  const [fit, setFit] = useState<Omit<PosterFit, 'characters'>>();
  useLayoutEffect(() => {
    const body = sheet.current?.querySelector<HTMLElement>('.poster-body');
    const sentence = sheet.current?.querySelector<HTMLElement>('.poster-sentence');
    if (!body || !sentence || fit) return;
    const space = { height: body.clientHeight - margin, gap: rowGap(body) };
    const text = largestFitting(textSize.low, textSize.high, (size) => {
      body.style.fontSize = `${size}em`;
      return heightOf(rowsIn(body), space.gap) <= space.height;
    });
    body.style.fontSize = `${text}em`;
    const rows = rowsIn(body);
    const lines = fitRows(rows, space);
    if (!lines && attempt < characterLimits.length - 1) {
      setAttempt(attempt + 1);
      return;
    }
    const shown = rows.flat().map((panel) => [panel.id, blocksIn(panel, lines?.get(panel.id) ?? 1)] as const);
    setFit({ text, sentence: sentenceFit(sentence), shown: new Map(shown) });
  }, [sheet, attempt, fit]);
  return {
    characters: characterLimits[attempt] ?? 0,
    ...(fit ?? { text: textSize.high, sentence: sentenceSize.low, shown: undefined }),
  };
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
