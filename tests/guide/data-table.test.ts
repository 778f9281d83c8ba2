import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable, tablePath } from '../../src/guide/data-table.ts';
import { parseTable } from '../../src/schemas/table.ts';

describe('csv', () => {
  it('reads cells between commas, also quoted ones with commas and quotes in them', () => {
    expect(parseTable('a,b\r\n"x, y",\r\n"say ""hi""",2\r\n')).toEqual({
      columns: ['a', 'b'],
      rows: [
        ['x, y', ''],
        ['say "hi"', '2'],
      ],
    });
  });

  it('keeps an empty first cell in its place', () => {
    expect(parseTable('a,b,c\n,1,')).toEqual({ columns: ['a', 'b', 'c'], rows: [['', '1', '']] });
  });

  it('keeps a line break in a cell', () => {
    expect(parseTable('a,b\n"one\ntwo",3\n\n4,"five\r\n"\n')).toEqual({
      columns: ['a', 'b'],
      rows: [
        ['one\ntwo', '3'],
        ['4', 'five\r\n'],
      ],
    });
  });

  it('leaves out the mark of a spreadsheet at the beginning', () => {
    expect(parseTable('\ufeffa,b\n1,2\n').columns).toEqual(['a', 'b']);
  });

  it('says where a row has too few cells or a quote is not closed, and in which file', () => {
    expect(() => parseTable('a,b\n1,2\n3\n')).toThrow('on line 3');
    expect(() => parseTable('a,b\n1,"2\n')).toThrow('quote');
    const folder = mkdtempSync(join(tmpdir(), 'amore-table-'));
    mkdirSync(join(folder, 'data'));
    writeFileSync(tablePath(folder, 'torn'), 'a,b\n1\n');
    expect(() => readTable(folder, 'torn')).toThrow(/torn\.csv: .* on line 2/);
    rmSync(folder, { recursive: true });
  });
});
