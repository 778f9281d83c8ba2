import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  linesHeight,
  type MeasuredCard,
  markHeight,
  paginate,
} from '../../../src/islands/facilitate/projector/paginate.ts';

const space = { columns: 2, gap: 10, height: 100, line: 20 };
/** A card; at full width so many lines of 20 high, with 5 of padding above and below. */
const card = (id: string, height: number, lines?: number): MeasuredCard => ({
  id,
  height,
  wide: lines === undefined ? undefined : feetOf(lines),
});
const feetOf = (lines: number) =>
  Array.from({ length: lines }, (_, at) => 5 + (at + 1) * 20 + (at === lines - 1 ? 5 : 0));
const mark = markHeight(space);
const ids = (pages: ReturnType<typeof paginate>) => pages.map((page) => page.map(({ id }) => id));

describe('pages of cards', () => {
  test('are filled row by row, each row as high as its tallest card', () => {
    const cards = [card('a', 40), card('b', 60), card('c', 30), card('d', 30), card('e', 10)];
    expect(ids(paginate(cards, space))).toEqual([['a', 'b', 'c', 'd'], ['e']]);
  });

  test('are one, also without cards', () => {
    expect(paginate([], space)).toEqual([[]]);
  });

  test('give a card that is taller than a page the whole width', () => {
    const cards = [card('a', 40), card('long', 150, 3), card('b', 40)];
    expect(paginate(cards, space)).toEqual([
      [{ id: 'a', part: 0, parts: 1, from: 0, to: 40, wide: false }],
      [{ id: 'long', part: 0, parts: 1, from: 0, to: 70, wide: true }],
      [{ id: 'b', part: 0, parts: 1, from: 0, to: 40, wide: false }],
    ]);
  });

  test('carry a card over as many pages as it needs, cut between its lines, with room for a mark', () => {
    const pages = paginate([card('long', 900, 10)], space);
    expect(pages.map(([only]) => [only?.from, only?.to])).toEqual([
      [0, 85],
      [85, 165],
      [165, 210],
    ]);
    expect(linesHeight({ height: 109, line: 20 })).toBe(100);
  });

  test('let a card that must be cut begin below a short one, and another follow it', () => {
    const cards = [card('a', 20), card('long', 900, 6), card('b', 5)];
    expect(ids(paginate(cards, space))).toEqual([
      ['a', 'long'],
      ['long', 'b'],
    ]);
    expect(paginate(cards, space)[0]?.[1]).toMatchObject({ from: 0, to: 45, part: 0, parts: 2 });
    // Too little is left for two lines and the mark.
    expect(ids(paginate([card('a', 40), card('long', 900, 6)], space))).toEqual([['a'], ['long'], ['long']]);
  });

  test('leave no card out, keep the order and stay within the height, for any cards', () => {
    const cards = fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 20 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(cards, fc.integer({ min: 1, max: 5 }), (made, columns) => {
        const measured = made.map(([height, lines], at) => card(`c${at}`, height, lines));
        const pages = paginate(measured, { ...space, columns });
        const shown = pages.flat();
        expect(shown.filter(({ part }) => part === 0).map(({ id }) => id)).toEqual(
          measured.map(({ id }) => id),
        );
        for (const { id, height, wide = [] } of measured) {
          const parts = shown.filter((placed) => placed.id === id);
          expect(parts.map(({ from }) => from)).toEqual([0, ...parts.slice(0, -1).map(({ to }) => to)]);
          expect(parts.at(-1)?.to).toBe(height > space.height ? wide.at(-1) : height);
          for (const { to } of parts.slice(0, -1)) expect(wide).toContain(to);
        }
        for (const page of pages) {
          const rows: { height: number; cards: number }[] = [];
          for (const { wide, from, to, part, parts } of page) {
            const last = rows.at(-1);
            const height = to - from + (part < parts - 1 ? mark : 0);
            if (!wide && last && last.cards > 0 && last.cards < columns) {
              last.height = Math.max(last.height, height);
              last.cards += 1;
            } else rows.push({ height, cards: wide ? 0 : 1 });
          }
          const height = rows.reduce((sum, row) => sum + row.height, (rows.length - 1) * space.gap);
          expect(height).toBeLessThanOrEqual(space.height);
        }
      }),
    );
  });
});
