import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  linesHeight,
  type MeasuredCard,
  paginate,
} from '../../../src/islands/facilitate/projector/paginate.ts';

const space = { columns: 2, gap: 10, height: 100, line: 20 };
const card = (id: string, height: number, wide?: number): MeasuredCard => ({ id, height, wide });
const ids = (pages: ReturnType<typeof paginate>) => pages.map((page) => page.map(({ id }) => id));

describe('pages of cards', () => {
  test('are filled row by row, each row as high as its tallest card', () => {
    const cards = [card('a', 40), card('b', 60), card('c', 30), card('d', 30), card('e', 10)];
    expect(ids(paginate(cards, space))).toEqual([['a', 'b', 'c', 'd'], ['e']]);
  });

  test('are one, also without cards', () => {
    expect(paginate([], space)).toEqual([[]]);
  });

  test('give a card that is taller than a page the whole width, alone', () => {
    const cards = [card('a', 40), card('long', 150, 80), card('b', 40)];
    expect(paginate(cards, space)).toEqual([
      [{ id: 'a', part: 0, parts: 1, wide: false }],
      [{ id: 'long', part: 0, parts: 1, wide: true }],
      [{ id: 'b', part: 0, parts: 1, wide: false }],
    ]);
  });

  test('carry a card over as many pages as it needs, whole lines at a time', () => {
    const pages = paginate([card('long', 900, 250)], { ...space, height: 109 });
    expect(linesHeight({ height: 109, line: 20 })).toBe(100);
    expect(pages.map(([only]) => only?.part)).toEqual([0, 1, 2]);
  });

  test('leave no card out, keep the order and stay within the height, for any cards', () => {
    const cards = fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(cards, fc.integer({ min: 1, max: 5 }), (heights, columns) => {
        const measured = heights.map(([height, wide], at) => card(`c${at}`, height, wide));
        const pages = paginate(measured, { ...space, columns });
        const shown = pages.flat().filter(({ part }) => part === 0);
        expect(shown.map(({ id }) => id)).toEqual(measured.map(({ id }) => id));
        for (const page of pages) {
          const whole = page.filter(({ wide }) => !wide);
          if (whole.length < page.length) {
            expect(page).toHaveLength(1);
            continue;
          }
          let height = -space.gap;
          for (let at = 0; at < page.length; at += columns) {
            const row = page
              .slice(at, at + columns)
              .map(({ id }) => measured[Number(id.slice(1))]?.height ?? 0);
            height += space.gap + Math.max(...row);
          }
          expect(height).toBeLessThanOrEqual(space.height);
        }
      }),
    );
  });
});
