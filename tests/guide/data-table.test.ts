import { describe, expect, it } from 'vitest';
import { parseTable } from '../../src/guide/data-table.ts';

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
});
