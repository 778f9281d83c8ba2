import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A csv file of the content, as text in cells. */
export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads csv by RFC 4180, with a header line. Throws with the line and what is wrong with it when a row has more or fewer cells
 * than there are columns, or when a quote is not closed.
 */
export function parseTable(csv: string): DataTable {
  const [columns = [], ...rows] = parse(csv, { bom: true, skip_empty_lines: true });
  return { columns, rows };
}

/** Reads `data/<name>.csv` of a content folder. Throws as `parseTable` does, with the file's path in front. */
export function readTable(folder: string, name: string): DataTable {
  const path = tablePath(folder, name);
  const text = readFileSync(path, 'utf8');
  try {
    return parseTable(text);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/** Where a table of the content lies. */
export function tablePath(folder: string, name: string): string {
  return join(folder, 'data', `${name}.csv`);
}
