import { expect, test } from 'vitest';
import { loadEdition } from '../../src/schemas/read-content.ts';

const edition = loadEdition('content');
const blocks = Array.from({ length: 51 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`);

test('sources.yaml lists every block of the deck', () => {
  const deck = [...edition.sources].filter(([, source]) => source.kind === 'deck').map(([id]) => id);
  expect(deck.sort()).toEqual(blocks);
});

test('every block of the deck has its place on a page, in every language', () => {
  // The first two blocks are the title slide and the scale of the programme: they are on the home page.
  const home = ['S01', 'S02'];
  for (const { code } of edition.site.languages) {
    const covered = new Set([
      ...(edition.home.has(code) ? home : []),
      ...edition.pages.filter((page) => page.words.has(code)).flatMap((page) => page.sources),
    ]);
    expect(blocks.filter((block) => !covered.has(block))).toEqual([]);
  }
});

test('a page that names suicide shows the helpline', () => {
  const silent = edition.pages.flatMap((page) =>
    [...page.words.values()]
      .filter((words) => /zelfdoding|zelfmoord|suicide/i.test(words.body) && !/1813/.test(words.body))
      .map((words) => words.file),
  );
  expect(silent).toEqual([]);
});

test('the unsourced claim of block S05 is on no page as a figure', () => {
  const quoted = edition.pages
    .filter((page) => page.id !== 'about/sources')
    .flatMap((page) =>
      [...page.words.values()]
        .filter((words) => /(?<![\d.,])6\s?%/.test(words.body))
        .map((words) => words.file),
    );
  expect(quoted).toEqual([]);
});
