import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { CanvasSheets } from './CanvasSheets.tsx';
import { PosterSheet } from './PosterSheet.tsx';
import type { SheetFrame } from './Sheet.tsx';
import type { SheetCanvas } from './sheet-content.ts';
import '../../styles/print-sheets.css';

/** What came out, once every sheet is laid out. */
export interface SheetsReady {
  readonly pages: number;
  /** What posters had no room for, a sentence each. */
  readonly leftOut: readonly string[];
  /** The sheets as they will be printed, in order. */
  readonly sheets: readonly HTMLElement[];
}

interface SheetSetProps {
  readonly contents: readonly SheetCanvas[];
  readonly frame: SheetFrame;
  /** Words in the heart of the flower. */
  readonly heart: string;
  /** Version that a poster names; '' for none. */
  readonly version: string;
  /** Each canvas on one sheet as long as it needs to be, for a picture. */
  readonly endless?: boolean;
  readonly onReady: (ready: SheetsReady) => void;
}

/** The fonts of the site; a sheet measured before they are there would be measured wrong. */
const fonts = ['700 1em "Bricolage Grotesque"', '400 1em "Atkinson Hyperlegible Next"'];

/**
 * Sheets of paper beside the page: out of sight on the screen, alone in print. Give it a new `key` when anything of it changes.
 */
export function SheetSet({ contents, frame, heart, version, endless = false, onReady }: SheetSetProps) {
  const [place] = useState(() => document.createElement('div'));
  const [fontsReady, setFontsReady] = useState(false);
  const [measured, setMeasured] = useState<ReadonlyMap<string, { sheets: number; leftOut: string }>>(
    new Map(),
  );
  const told = useRef(false);
  /** How many canvases are drawn: one more after each that is done, so that the page answers in between. */
  const [drawn, setDrawn] = useState(1);

  useLayoutEffect(() => {
    place.className = 'sheets';
    place.inert = true;
    place.ariaHidden = 'true';
    document.body.append(place);
    // The browser's own print waits for nothing: where the fonts are there, so are the sheets.
    if (fonts.every((font) => document.fonts.check(font))) setFontsReady(true);
    return () => place.remove();
  }, [place]);

  useEffect(() => {
    let wanted = true;
    void Promise.allSettled(fonts.map((font) => document.fonts.load(font))).then(() => {
      if (wanted) setFontsReady(true);
    });
    return () => {
      wanted = false;
    };
  }, []);

  const note = useCallback((canvas: string, sheets: number, leftOut = '') => {
    setMeasured((before) => new Map(before).set(canvas, { sheets, leftOut }));
  }, []);
  const tellers = useMemo(
    () =>
      new Map(
        contents.map(({ canvas: { id } }) => [
          id,
          {
            sheets: (sheets: number) => note(id, sheets),
            poster: (leftOut: string) => note(id, 1, leftOut),
          },
        ]),
      ),
    [contents, note],
  );

  useEffect(() => {
    if (measured.size < drawn || drawn >= contents.length) return;
    const frame = requestAnimationFrame(() => setDrawn(drawn + 1));
    return () => cancelAnimationFrame(frame);
  }, [measured, drawn, contents]);

  const sheetsBefore = (at: number) =>
    contents.slice(0, at).reduce((sum, { canvas }) => sum + (measured.get(canvas.id)?.sheets ?? 1), 0);
  const pages = sheetsBefore(contents.length);
  const complete = contents.every(({ canvas }) => measured.has(canvas.id));

  useEffect(() => {
    if (!complete || told.current || !fontsReady) return;
    told.current = true;
    onReady({
      pages,
      leftOut: [...measured.values()].map(({ leftOut }) => leftOut).filter((text) => text !== ''),
      sheets: [...place.querySelectorAll<HTMLElement>('.sheet')],
    });
  }, [complete, fontsReady, pages, measured, place, onReady]);

  if (!fontsReady) return null;
  return createPortal(
    contents.slice(0, drawn).map((content, at) => {
      const { id, layout } = content.canvas;
      const common = { content, frame, firstPage: sheetsBefore(at) + 1, pages };
      return layout === 'poster' && frame.filled ? (
        <PosterSheet
          key={id}
          {...common}
          heart={heart}
          version={version}
          onFitted={tellers.get(id)?.poster ?? ignore}
        />
      ) : (
        <CanvasSheets key={id} {...common} endless={endless} onMeasured={tellers.get(id)?.sheets ?? ignore} />
      );
    }),
    place,
  );
}

function ignore(): void {}
