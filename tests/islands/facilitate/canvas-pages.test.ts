import { expect, test } from 'vitest';
import { canvasPages } from '../../../src/islands/facilitate/projector/canvas-pages.ts';

const panels = (...ids: string[]) => ids.map((id) => ({ id }));
const nine = panels('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i');
const one = new Map<string, number>();
const shown = (pages: ReturnType<typeof canvasPages>) =>
  pages.map(({ panels: on, turn }) => `${on.map(({ id }) => id).join('')}${turn}`);

test('what fits on one page stays together, empty or not', () => {
  expect(shown(canvasPages(nine.slice(0, 6), panels('b'), 6, one))).toEqual(['abcdef0']);
});

test('over several pages empty panels are left out, and the rest is divided evenly', () => {
  expect(shown(canvasPages(nine, panels('a', 'c', 'd', 'e', 'f', 'g', 'i'), 6, one))).toEqual([
    'acde0',
    'fgi0',
  ]);
  expect(shown(canvasPages(nine, panels('a', 'c', 'i'), 6, one))).toEqual(['aci0']);
});

test('a canvas with nothing in it shows all its panels', () => {
  expect(shown(canvasPages(nine, [], 6, one))).toEqual(['abcde0', 'fghi0']);
});

test('every part comes by first; only a page that has more comes again', () => {
  const pagesOf = new Map([
    ['a', 3],
    ['b', 2],
  ]);
  expect(shown(canvasPages(nine, nine, 6, pagesOf))).toEqual(['abcde0', 'fghi0', 'abcde1', 'abcde2']);
});
