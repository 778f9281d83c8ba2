import type { ExportedRegionView } from '../canvas-library.ts';
import type { Block, SheetWords } from './block.ts';
import { MatrixField } from './matrix-blocks.tsx';
import { Box } from './task-blocks.tsx';
import { YearStrip } from './timeline-blocks.tsx';

/** Lines drawn in a blank panel; those that do not fit are not shown. */
const linesDrawn = 40;
const rowsDrawn = 24;
/** Twelfths of the width below which a table has one column. */
const narrow = 4;
/** How much room there is at least to write. */
const severalLines = 'sheet-fill sheet-fill-lines';
const fewLines = 'sheet-fill sheet-fill-few';

/** What is written on by hand: lines, tables, fields and boxes. */
export function blankBlocks(region: ExportedRegionView, words: SheetWords): readonly Block[] {
  const { t } = words;
  switch (region.field) {
    case 'cards':
      return [linesBlock(region.id, severalLines)];
    case 'collect':
      return [linesBlock(region.id, region.limit === 1 ? fewLines : severalLines)];
    case 'statement':
      return [linesBlock(region.id, fewLines, region.starter)];
    case 'matrix':
      return [
        {
          key: `${region.id} field`,
          wide: true,
          grows: true,
          node: <MatrixField region={region} points={[]} grows />,
        },
      ];
    case 'tasks': {
      const heads = [t('app.sheet.what'), t('app.sheet.owner'), t('app.sheet.date')];
      return region.width <= narrow
        ? [tableBlock(region.id, [heads.join(' · ')], 'sheet-table-narrow', true)]
        : [tableBlock(region.id, heads, 'sheet-table-tasks', true)];
    }
    case 'counts': {
      const { low, middle, high } = region.labels;
      return [
        tableBlock(
          region.id,
          [t('app.sheet.date'), t('app.sheet.group'), low, middle, high, t('app.sheet.total')],
          'sheet-table-counts',
        ),
      ];
    }
    case 'timeline':
      return Array.from({ length: region.years }, (_, at) => ({
        key: `${region.id} ${at}`,
        wide: true,
        grows: true,
        node: (
          <YearStrip
            title={t('app.sheet.school-year-blank')}
            entries={[]}
            unit={region.unit}
            words={words}
            grows
          />
        ),
      }));
    case 'rating':
      return ratingRows(region, words);
  }
}

function linesBlock(id: string, className: string, starter?: string): Block {
  return {
    key: `${id} lines`,
    wide: true,
    grows: true,
    node: (
      <div className={className}>
        <div className="sheet-lines">
          {starter !== undefined && <p className="sheet-starter">{starter}</p>}
          {Array.from({ length: linesDrawn }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: equal lines
            <hr key={at} />
          ))}
        </div>
      </div>
    ),
  };
}

function tableBlock(id: string, heads: readonly string[], className: string, boxes = false): Block {
  return {
    key: `${id} table`,
    wide: true,
    grows: true,
    node: (
      <div className="sheet-fill sheet-fill-table">
        <div className={`sheet-table ${className}`}>
          <div className="sheet-table-row sheet-table-head">
            {heads.map((head) => (
              <span key={head}>{head}</span>
            ))}
          </div>
          {Array.from({ length: rowsDrawn }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: equal rows
            <div key={row} className="sheet-table-row">
              {heads.map((head, at) => (
                <span key={head}>{boxes && at === 0 && <Box ticked={false} />}</span>
              ))}
            </div>
          ))}
        </div>
      </div>
    ),
  };
}

type RatingRegion = Extract<ExportedRegionView, { field: 'rating' }>;

function ratingRows(region: RatingRegion, words: SheetWords): readonly Block[] {
  if (region.criteria.length === 0) return [tallyBlock(region)];
  return region.criteria.map(({ id, title, help }) => ({
    key: `${region.id} ${id}`,
    wide: true,
    grows: true,
    node: (
      <div className="sheet-mark">
        <div>
          <strong>{title}</strong>
          {help !== undefined && <p className="sheet-details">{help}</p>}
        </div>
        <div className="sheet-scale">
          {region.scale.map(({ value, label }) => (
            <div key={value} className="sheet-step">
              <span className="sheet-step-name">
                <strong>{value}</strong> {label}
              </span>
              <Circle />
            </div>
          ))}
        </div>
        {region.evidence && (
          <div className="sheet-mark-evidence">
            <span className="sheet-label">{words.t('app.sheet.evidence')}</span>
            <hr />
            <hr />
          </div>
        )}
      </div>
    ),
  }));
}

/** Where one thing is rated: a line per mark, to tally on and to write a word of evidence. */
function tallyBlock({ id, scale }: RatingRegion): Block {
  return {
    key: `${id} tally`,
    wide: true,
    grows: true,
    node: (
      <div className="sheet-tally">
        {scale.map(({ value, label }) => (
          <p key={value}>
            <Circle />
            <strong>{value}</strong> {label}
          </p>
        ))}
      </div>
    ),
  };
}

function Circle() {
  return (
    <svg className="sheet-box" viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="5" />
    </svg>
  );
}
