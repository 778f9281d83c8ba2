import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Block } from './forms/block.ts';
import { panelBlocks } from './forms/blocks-of.tsx';
import { measureRow, rowGap } from './measure.ts';
import { Panel } from './Panel.tsx';
import { type PlacedRow, paginate, stretch, usedHeight } from './paginate.ts';
import { panelRows } from './panel-rows.ts';
import { Sheet, type SheetFrame } from './Sheet.tsx';
import type { SheetCanvas, SheetPanel } from './sheet-content.ts';

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

/** Sizes of text, in shares of the usual one: the first at which a canvas fits on one sheet; with none it takes more at the usual size. */
const sizes = [1.5, 1.35, 1.2, 1.1, 1, 0.9, 0.82];
/** How much a row on the last of several sheets may grow beyond what it needs. */
const mostOnLast = 1.6;
/** Rounding, and the difference between a screen and a printer, in pixels. */
const margin = 3;

interface Layout {
  readonly size: number;
  readonly sheets: readonly (readonly PlacedRow[])[];
  readonly heights: readonly (readonly number[])[];
}

/** A canvas on as many sheets as it takes. It is drawn once to be measured, and then on its sheets. */
export function CanvasSheets({
  content,
  frame,
  firstPage,
  pages,
  endless = false,
  onMeasured,
}: CanvasSheetsProps) {
  const { canvas, panels } = content;
  const body = useRef<HTMLDivElement>(null);
  const [alone, setAlone] = useState<ReadonlySet<string>>(new Set());
  const [layout, setLayout] = useState<Layout>();
  const rows = useMemo(
    () =>
      panelRows(panels).flatMap((row) =>
        row.some(({ region }) => alone.has(region.id)) ? row.map((panel) => [panel]) : [row],
      ),
    [panels, alone],
  );
  const blocks = useMemo(
    () => new Map(panels.map((panel) => [panel.region.id, panelBlocks(panel, frame.filled, frame.words)])),
    [panels, frame],
  );

  useLayoutEffect(() => {
    const element = body.current;
    if (!element || layout) return;
    const paper = element.getBoundingClientRect().height - margin;
    const measureAt = (size: number) => {
      element.style.fontSize = `${size}em`;
      const measured = [...element.children].map(measureRow);
      const gap = rowGap(element);
      const space = { height: endless ? Number.POSITIVE_INFINITY : paper, gap };
      return { size, measured, space, gap, sheets: paginate(measured, space) };
    };
    const fitting = (tried: readonly number[]) => {
      for (const size of tried) {
        const found = measureAt(size);
        if (found.sheets.length === 1 && usedHeight(found.sheets[0] ?? [], found.gap) <= paper) return found;
      }
      return undefined;
    };
    const usual = measureAt(1);
    const one = usual.sheets.length === 1;
    const better = frame.filled ? fitting(sizes.filter((size) => (one ? size > 1 : size < 1))) : undefined;
    const found = better ?? measureAt(1);
    const tooLong = rows.filter((row, at) => {
      const measured = found.measured[at];
      return row.length > 1 && measured && paginate([measured], found.space).length > 1;
    });
    if (tooLong.length > 0) {
      setAlone(new Set([...alone, ...tooLong.flat().map(({ region }) => region.id)]));
      return;
    }
    const heights = found.sheets.map((sheet, at) => {
      const last = at === found.sheets.length - 1 && found.sheets.length > 1 && frame.filled;
      return stretch(sheet, { height: paper, gap: found.gap }, last ? mostOnLast : Number.POSITIVE_INFINITY);
    });
    setLayout({ size: found.size, sheets: found.sheets, heights });
    onMeasured(found.sheets.length);
  }, [layout, rows, alone, endless, frame.filled, onMeasured]);

  const panelOf = (panel: SheetPanel, shown: readonly Block[], continued: boolean): ReactNode => (
    <Panel
      key={panel.region.id}
      region={panel.region}
      number={panel.number}
      blocks={shown}
      continued={continued}
      words={frame.words}
    />
  );
  if (!layout) {
    return (
      <Sheet frame={frame} canvas={canvas} page={firstPage} pages={pages} size={1} body={body} measuring>
        {rows.map((row) => (
          <Row key={row[0]?.region.id} panels={row}>
            {row.map((panel) => panelOf(panel, blocks.get(panel.region.id) ?? [], false))}
          </Row>
        ))}
      </Sheet>
    );
  }
  return layout.sheets.map((sheet, at) => (
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
      {sheet.map(({ row, parts }, place) => {
        const all = rows[row] ?? [];
        const shown = parts.flatMap((part) => all.find(({ region }) => region.id === part.panel) ?? []);
        return (
          <Row key={row} panels={shown} height={layout.heights[at]?.[place]}>
            {parts.map(({ panel: id, from, to, continued }) => {
              const panel = all.find(({ region }) => region.id === id);
              return panel && panelOf(panel, (blocks.get(id) ?? []).slice(from, to), continued);
            })}
          </Row>
        );
      })}
    </Sheet>
  ));
}

interface RowProps {
  readonly panels: readonly SheetPanel[];
  /** In pixels; as high as it needs to be without it. */
  readonly height?: number | undefined;
  readonly children: ReactNode;
}

function Row({ panels, height, children }: RowProps) {
  const columns = panels.map(({ region }) => `minmax(0, ${region.width}fr)`).join(' ');
  return (
    <div
      className="sheet-row"
      style={{ gridTemplateColumns: columns, ...(height !== undefined && { height }) }}
    >
      {children}
    </div>
  );
}
