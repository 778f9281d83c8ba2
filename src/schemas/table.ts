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
