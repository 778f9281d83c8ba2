import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortText, textPieces } from '../../../src/islands/sheets/text-pieces.ts';

const size = { characters: 20, lines: 2 };

test('a short text is one piece, an empty one gives none', () => {
  expect(textPieces('een kaartje', size)).toEqual(['een kaartje']);
  expect(textPieces('  \n ', size)).toEqual([]);
});

test('a long text is cut between words, and after so many lines', () => {
  expect(textPieces('elk kind voelt zich hier gezien', size)).toEqual(['elk kind voelt zich', 'hier gezien']);
  expect(textPieces('a\nb\nc\nd\ne', size)).toEqual(['a\nb', 'c\nd', 'e']);
});

test('whatever the text, its pieces are small and together hold all of it', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab \n', '👩‍👩‍👧', 'é'), maxLength: 200 });
  fc.assert(
    fc.property(text, (whole) => {
      const pieces = textPieces(whole, size);
      expect(pieces.join('').replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''));
      for (const piece of pieces) {
        expect(piece.length).toBeLessThanOrEqual(size.characters);
        expect(piece.split('\n').length).toBeLessThanOrEqual(size.lines);
        expect(piece.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a short form ends between words and says that something is missing', () => {
  expect(shortText('elk  kind\nvoelt zich', 40)).toBe('elk kind voelt zich');
  expect(shortText('elk kind voelt zich hier gezien', 20)).toBe('elk kind voelt zich…');
  expect(shortText('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
});
