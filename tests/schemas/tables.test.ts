import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyContent } from './content-copy.ts';

const { folder, edit, problems } = copyContent();
const workload = 'data/workload.csv';

describe('a table is checked before anything is drawn', () => {
  test('cells between semicolons', () => {
    edit(workload, (text) => text.replaceAll(',', ';').replaceAll('.', ','));
    expect(problems()).toEqual([
      expect.objectContaining({
        file: `content/${workload}`,
        expected: 'The cells are separated by semicolons.',
        remedy: expect.stringContaining('comma between cells'),
      }),
    ]);
  });

  test('a number with a comma', () => {
    edit(workload, (text) => text.replace('69.0', '"69,0"'));
    expect(problems()).toEqual([
      expect.objectContaining({
        field: 'Vlaamse arbeidsmarkt, niet_problematisch, y2004',
        expected: 'Expected a number such as 69.4, found "69,0".',
      }),
    ]);
  });

  test('a number with a comma and no quotes, which makes a cell too many', () => {
    edit(workload, (text) => text.replace('69.0', '69,0'));
    expect(problems()).toEqual([
      expect.objectContaining({
        file: `content/${workload}`,
        expected: expect.stringMatching(/not a valid table: .*on line 2/),
      }),
    ]);
  });

  test('a row that is missing', () => {
    edit(workload, (text) => text.replace(/^Vlaamse arbeidsmarkt,n,.*\n/m, ''));
    expect(problems()).toEqual([expect.objectContaining({ field: 'Vlaamse arbeidsmarkt, n' })]);
  });

  test('a column that is missing', () => {
    edit(workload, (text) => text.replace('level', 'niveau'));
    expect(problems()).toEqual([
      expect.objectContaining({ expected: 'The column "level" is missing in workload.csv.' }),
    ]);
  });

  test('a table that a chart needs', () => {
    rmSync(join(folder, 'data/significance.csv'));
    const expected = 'The chart needs data/significance.csv, which is not there.';
    expect(problems()).toEqual([
      expect.objectContaining({ file: 'content/data/emotional-load.csv', expected }),
      expect.objectContaining({ file: `content/${workload}`, expected }),
    ]);
  });

  test('a table that a chart needs and that is wrong itself, once', () => {
    edit('data/sectors.csv', (text) => text.replaceAll(',', ';'));
    expect(problems()).toEqual([expect.objectContaining({ file: 'content/data/sectors.csv' })]);
  });
});
