import { expect, test } from 'vitest';
import { momentInWords, schoolYearOf } from '../../../src/islands/sheets/moments.ts';

const year = (from: number, to: number) => `schooljaar ${from}-${to}`;

test.each([
  ['2026', 'schooljaar 2026-2027'],
  ['2026-09', 'september 2026'],
  ['2026-12-01', '1 december 2026'],
  ['2026-02-30', '2026-02-30'],
  ['ooit', 'ooit'],
])('%s is %s', (moment, words) => {
  expect(momentInWords(moment, 'nl-BE', year)).toBe(words);
});

test.each([
  ['2026', 2026],
  ['2026-09', 2026],
  ['2027-08-31', 2026],
  ['2026-01', 2025],
])('%s falls in the school year %i', (moment, from) => {
  expect(schoolYearOf(moment)).toBe(from);
});
