import { memo } from 'react';
import type { Block, SheetWords } from './forms/block.ts';
import { Panel } from './Panel.tsx';
import type { PlacedRow } from './paginate.ts';
import type { RowHead } from './row-heads.ts';
import type { SheetPanel } from './sheet-content.ts';

/** The rows of a canvas, and the blocks of each of its panels. */
export interface SheetRowsContent {
  readonly rows: readonly (readonly SheetPanel[])[];
  /** For each row the one that names it. */
  readonly heads: readonly (RowHead | undefined)[];
  /** By the id of the region. */
  readonly blocks: ReadonlyMap<string, readonly Block[]>;
  readonly words: SheetWords;
}

interface SheetRowsProps {
  readonly content: SheetRowsContent;
  /** What stands on this sheet; everything without it, to be measured. */
  readonly placed?: readonly PlacedRow[] | undefined;
  /** Heights of the placed rows, in pixels. */
  readonly heights?: readonly number[] | undefined;
}

/** The panels on one sheet. Drawn once: that the sheets get their numbers later changes nothing here. */
export const SheetRows = memo(function SheetRows({ content, placed, heights }: SheetRowsProps) {
  const { rows, heads, blocks, words } = content;
  const shown = placed ?? rows.map(wholeRow);
  return shown.map(({ row, named, parts }, at) => {
    const panels = parts.flatMap(({ panel, ...part }) => {
      const found = rows[row]?.find(({ region }) => region.id === panel);
      return found ? [{ panel: found, ...part }] : [];
    });
    const columns = panels.map(({ panel }) => `minmax(0, ${panel.region.width}fr)`).join(' ');
    const height = heights?.[at];
    const head = named ? heads[row] : undefined;
    return (
      <div
        key={row}
        className="sheet-row"
        data-named={head !== undefined}
        style={{ gridTemplateColumns: columns, ...(height !== undefined && { height }) }}
      >
        {head && (
          <p className="sheet-group-name" data-group-name="" data-hue={panels[0]?.panel.region.colour}>
            {head.name} <span className="sheet-continued">{words.t('app.sheet.continued')}</span>
          </p>
        )}
        {panels.map(({ panel: { region, number }, from, to, continued }) => (
          <Panel
            key={region.id}
            region={region}
            number={number}
            blocks={(blocks.get(region.id) ?? []).slice(from, to)}
            continued={continued}
            words={words}
          />
        ))}
      </div>
    );
  });
});

function wholeRow(panels: readonly SheetPanel[], row: number): PlacedRow {
  const parts = panels.map(({ region }) => ({
    panel: region.id,
    from: 0,
    to: Number.POSITIVE_INFINITY,
    continued: false,
  }));
  return { row, named: true, height: 0, parts };
}
