import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { fitSheets, type SheetLayout } from './fit-sheets.ts';
import { panelBlocks } from './forms/blocks-of.tsx';
import { panelRows } from './panel-rows.ts';
import { rowHeads } from './row-heads.ts';
import { Sheet, type SheetFrame } from './Sheet.tsx';
import { SheetRows } from './SheetRows.tsx';
import type { SheetCanvas } from './sheet-content.ts';

interface CanvasSheetsProps {
  readonly content: SheetCanvas;
  readonly frame: SheetFrame;
  /** Number of its first sheet, from 1. */
  readonly firstPage: number;
  readonly pages: number;
  /** One sheet as long as it needs to be, for a picture. */
  readonly endless?: boolean;
  /** Told how many sheets it takes, once that is known. */
  readonly onMeasured: (sheets: number) => void;
}

/** A canvas on as many sheets as it takes. It is drawn once to be measured, and then on its sheets. */
export function CanvasSheets({
  content: { canvas, panels },
  frame,
  firstPage,
  pages,
  endless = false,
  onMeasured,
}: CanvasSheetsProps) {
  const body = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<SheetLayout>();
  /** Panels of rows that are too long for a sheet: these get the whole width, one below the other. */
  const [alone, setAlone] = useState<ReadonlySet<string>>(new Set());
  const content = useMemo(() => {
    const rows = panelRows(panels).flatMap((row) =>
      row.some(({ region }) => alone.has(region.id)) ? row.map((panel) => [panel]) : [row],
    );
    const blocks = panels.map(
      (panel) => [panel.region.id, panelBlocks(panel, frame.filled, frame.words)] as const,
    );
    return { rows, heads: rowHeads(rows), blocks: new Map(blocks), words: frame.words };
  }, [panels, alone, frame]);

  useLayoutEffect(() => {
    if (!body.current || layout) return;
    const found = fitSheets(
      body.current,
      content.heads.map((head) => head?.row),
      { resizes: frame.filled, endless },
    );
    const tooLong = found.tooLong.flatMap((row) => content.rows[row] ?? []);
    if (tooLong.length > 0) {
      setAlone(new Set([...alone, ...tooLong.map(({ region }) => region.id)]));
      return;
    }
    setLayout(found);
    onMeasured(found.sheets.length);
  }, [layout, content, alone, endless, frame.filled, onMeasured]);

  if (!layout) {
    return (
      <Sheet frame={frame} canvas={canvas} page={firstPage} pages={pages} size={1} body={body} measuring>
        <SheetRows content={content} />
      </Sheet>
    );
  }
  return layout.sheets.map((placed, at) => (
    <Sheet
      // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is its number
      key={at}
      frame={frame}
      canvas={canvas}
      page={firstPage + at}
      pages={pages}
      size={layout.size}
      endless={endless}
    >
      <SheetRows content={content} placed={placed} heights={layout.heights[at]} />
    </Sheet>
  ));
}
