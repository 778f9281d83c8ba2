import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataTable, parseTable } from '../schemas/table.ts';

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
