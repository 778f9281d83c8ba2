import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A csv file of the content, as text in cells. */
export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads csv with a header line: cells between commas, with `"…"` where a cell holds one. */
export function parseTable(csv: string): DataTable {
  const [columns = [], ...rows] = csv
    .replace(/^﻿/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(parseLine);
  return { columns, rows };
}

/** Reads `data/<name>.csv` of a content folder. */
export function readTable(folder: string, name: string): DataTable {
  return parseTable(readFileSync(tablePath(folder, name), 'utf8'));
}

/** Where a table of the content lies. */
export function tablePath(folder: string, name: string): string {
  return join(folder, 'data', `${name}.csv`);
}

function parseLine(line: string): string[] {
  const cells: string[] = [];
  // With a comma before the first cell every cell begins with one.
  for (const [, quoted, plain] of `,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    cells.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
  }
  return cells;
}
