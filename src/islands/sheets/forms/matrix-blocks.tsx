import type { ItemView } from '../../../model/read-item.ts';
import type { ExportedRegionView } from '../canvas-library.ts';
import type { SheetRegion } from '../sheet-content.ts';
import { type Point, spreadPoints } from '../spread-points.ts';
import type { Block, SheetWords } from './block.ts';
import { noteBlocks } from './card-blocks.tsx';

type MatrixRegion = Extract<ExportedRegionView, { field: 'matrix' }>;

/** Proportions of the drawn field, and of a number on it. */
const drawing = { width: 200, height: 100, apart: 7 };

/** The field with a number for each card that lies on it, and the cards with their numbers; those not placed yet come last. */
export function matrixBlocks(
  { items }: SheetRegion,
  region: MatrixRegion,
  words: SheetWords,
): readonly Block[] {
  const on = items.filter((item) => placeOf(item) !== undefined);
  const beside = items.filter((item) => placeOf(item) === undefined);
  const points = spreadPoints(
    on.flatMap((item) => placeOf(item) ?? []),
    drawing,
  );
  return [
    { key: 'field', wide: true, node: <MatrixField region={region} points={points} /> },
    ...on.flatMap((item, at) => numbered(at + 1, noteBlocks(item, region.colour, words), at === 0)),
    ...(beside.length === 0
      ? []
      : [
          {
            key: 'beside',
            wide: true,
            keep: true,
            node: <p className="sheet-group">{words.t('app.sheet.not-placed')}</p>,
          },
          ...beside
            .flatMap((item) => noteBlocks(item, region.colour, words))
            .map((block, at) => ({ ...block, begins: at === 0 })),
        ]),
  ];
}

function placeOf({ x, y }: ItemView): Point | undefined {
  return x === undefined || y === undefined ? undefined : { x, y };
}

function numbered(number: number, blocks: readonly Block[], begins: boolean): readonly Block[] {
  return blocks.map((block, at) => ({
    ...block,
    begins: begins && at === 0,
    node: (
      <div className="sheet-numbered">
        <span className="sheet-point">{number}</span>
        {block.node}
      </div>
    ),
  }));
}

interface MatrixFieldProps {
  readonly region: MatrixRegion;
  readonly points: readonly Point[];
  /** Whether it takes the height that is left. */
  readonly grows?: boolean;
}

/** Two axes with their names and ends, and numbered points. */
export function MatrixField({ region, points, grows = false }: MatrixFieldProps) {
  const { horizontal, vertical, corners } = region;
  return (
    <div className={grows ? 'sheet-field sheet-field-grows' : 'sheet-field'}>
      <p className="sheet-axis sheet-axis-vertical">
        <span>{vertical.high}</span>
        <strong>{vertical.title}</strong>
        <span>{vertical.low}</span>
      </p>
      <div className="sheet-plane">
        {corners && (
          <>
            <span className="sheet-corner sheet-corner-tl">{corners.topLeft}</span>
            <span className="sheet-corner sheet-corner-tr">{corners.topRight}</span>
            <span className="sheet-corner sheet-corner-bl">{corners.bottomLeft}</span>
            <span className="sheet-corner sheet-corner-br">{corners.bottomRight}</span>
          </>
        )}
        {points.map(({ x, y }, at) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a point is its number
            key={at}
            className="sheet-point sheet-point-placed"
            style={{ left: `${x * 100}%`, top: `${(1 - y) * 100}%` }}
          >
            {at + 1}
          </span>
        ))}
      </div>
      <p className="sheet-axis">
        <span>{horizontal.low}</span>
        <strong>{horizontal.title}</strong>
        <span>{horizontal.high}</span>
      </p>
    </div>
  );
}
