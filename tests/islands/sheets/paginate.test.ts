import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MeasuredPanel, paginate, stretch, usedHeight } from '../../../src/islands/sheets/paginate.ts';

/** A panel of lines of these heights, one block each. */
function panel(id: string, heights: readonly number[], keep: readonly number[] = []): MeasuredPanel {
  return {
    id,
    frame: 10,
    gap: 2,
    lines: heights.map((height, at) => ({ from: at, to: at + 1, height, keep: keep.includes(at) })),
  };
}

const space = { height: 100, gap: 5 };
const shown = (sheets: ReturnType<typeof paginate>) =>
  sheets.map((sheet) =>
    sheet.map(({ parts }) =>
      parts.map(({ panel: id, from, to, continued }) => `${id} ${from}-${to}${continued ? ' more' : ''}`),
    ),
  );

test('rows that fit stay together on one sheet', () => {
  const rows = [[panel('a', [10]), panel('b', [20, 10])], [panel('c', [20])]];
  expect(shown(paginate(rows, space))).toEqual([[['a 0-1', 'b 0-2'], ['c 0-1']]]);
});

test('a row that fits on a sheet of its own is not split', () => {
  const rows = [[panel('a', [50])], [panel('b', [20, 20])]];
  expect(shown(paginate(rows, space))).toEqual([[['a 0-1']], [['b 0-2']]]);
});

test('unless most of a sheet would stay empty before it', () => {
  const rows = [[panel('a', [10])], [panel('b', [20, 20, 20, 20])]];
  expect(shown(paginate(rows, space))).toEqual([[['a 0-1'], ['b 0-3']], [['b 3-4 more']]]);
});

test('a row longer than a sheet goes on, each panel with as many lines as fit', () => {
  const rows = [[panel('a', [40, 40, 40]), panel('b', [10])]];
  expect(shown(paginate(rows, space))).toEqual([[['a 0-2', 'b 0-1']], [['a 2-3 more']]]);
});

test('a heading never stands last on a sheet', () => {
  const rows = [[panel('a', [60, 10, 40], [1])]];
  expect(shown(paginate(rows, space))).toEqual([[['a 0-1']], [['a 1-3 more']]]);
});

test('a line taller than a sheet stands alone on one', () => {
  const rows = [[panel('a', [10, 300, 10])]];
  expect(shown(paginate(rows, space))).toEqual([[['a 0-1']], [['a 1-2 more']], [['a 2-3 more']]]);
});

test('an empty panel has its place', () => {
  expect(shown(paginate([[panel('a', []), panel('b', [10])]], space))).toEqual([[['a 0-0', 'b 0-1']]]);
});

const named = (sheets: ReturnType<typeof paginate>) =>
  sheets.map((sheet) => sheet.map(({ row, named: is }) => `${row}${is ? ' named' : ''}`));

test('a row that names others never stands last on a sheet', () => {
  const rows = [[panel('a', [40])], [panel('name', [10])], [panel('b', [30, 10])]];
  const heads = [undefined, undefined, { row: 1, height: 8 }];
  expect(named(paginate(rows, space))).toEqual([['0', '1'], ['2']]);
  expect(named(paginate(rows, space, heads))).toEqual([['0'], ['1', '2']]);
});

test('a name is repeated where its group goes on, once on a sheet', () => {
  const rows = [[panel('name', [10])], [panel('b', [50, 20, 20])], [panel('c', [10])]];
  const heads = [undefined, { row: 0, height: 8 }, { row: 0, height: 8 }];
  const sheets = paginate(rows, space, heads);
  expect(named(sheets)).toEqual([
    ['0', '1'],
    ['1 named', '2'],
  ]);
  expect(sheets[1]?.[0]?.height).toBe(8 + 10 + 20 + 2 + 20);
});

test('however little fits below a long name, what it names begins there', () => {
  const rows = [[panel('name', [55])], [panel('b', [15, 30])]];
  const heads = [undefined, { row: 0, height: 8 }];
  expect(shown(paginate(rows, space, heads))).toEqual([[['name 0-1'], ['b 0-1']], [['b 1-2 more']]]);
});

test('no block is lost or comes twice, and no sheet is too full', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 70 }), { maxLength: 12 });
  const keeps = fc.array(fc.nat({ max: 11 }), { maxLength: 4 });
  const row = fc.array(fc.tuple(heights, keeps), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (made) => {
      const rows = made.map((panels, at) =>
        panels.map(([lines, keep], place) => panel(`${at}.${place}`, lines, keep)),
      );
      const heads = rows.map((_, at) => (at % 3 === 0 ? undefined : { row: at - (at % 3), height: 12 }));
      const sheets = paginate(rows, space, heads);
      for (const sheet of sheets) {
        const names = sheet.map(({ row, named: is }) => (is ? heads[row]?.row : heads[row] ? -1 : row));
        for (const { row } of sheet) if (heads[row]) expect(names).toContain(heads[row]?.row);
      }
      for (const sheet of sheets) expect(usedHeight(sheet, space.gap)).toBeLessThanOrEqual(space.height);
      for (const { id, lines } of rows.flat()) {
        const parts = sheets.flat().flatMap(({ parts }) => parts.filter((part) => part.panel === id));
        expect(
          parts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
        ).toEqual(lines.map(({ from }) => from));
        expect(parts.length).toBeGreaterThan(0);
        expect(parts.filter(({ continued }) => !continued)).toHaveLength(1);
      }
    }),
    { numRuns: 2000 },
  );
});

test('rows grow to fill a sheet, and no more than they may', () => {
  const rows = [
    { row: 0, named: false, height: 20, parts: [] },
    { row: 1, named: false, height: 40, parts: [] },
  ];
  expect(stretch(rows, { height: 125, gap: 5 }, Number.POSITIVE_INFINITY)).toEqual([40, 80]);
  expect(stretch(rows, { height: 125, gap: 5 }, 1.5)).toEqual([30, 60]);
  expect(stretch(rows, { height: 50, gap: 5 }, 2)).toEqual([20, 40]);
});
