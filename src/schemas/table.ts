import { parse } from 'csv-parse/sync';

/** A csv file of the content, as text in cells. */
export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The columns of a survey that hold a wave, such as `y2004`, in order. */
export function waveColumns({ columns }: DataTable): readonly string[] {
  return columns.filter((column) => /^y\d{4}$/.test(column));
}

/**
 * Reads csv by RFC 4180, with a header line. Throws with the line and what is wrong with it when a row has more or fewer cells
 * than there are columns, or when a quote is not closed.
 */
export function parseTable(csv: string): DataTable {
  const [columns = [], ...rows] = parse(csv, { bom: true, skip_empty_lines: true });
  return { columns, rows };
}
