import { join } from 'node:path';
import { CsvError } from 'csv-parse/sync';
import type { Chart } from './chart.ts';
import type { ContentProblem } from './content-problem.ts';
import { readText } from './read-file.ts';
import type { Reader } from './reader.ts';
import { type DataTable, parseTable, waveColumns } from './table.ts';

type Slip = Pick<ContentProblem, 'field' | 'expected' | 'remedy'>;

/** Names of the tables in `data/` that can be shown, after noting what is wrong with the others: as csv, and for the chart that is drawn. */
export function readTables(reader: Reader, charts: ReadonlyMap<string, Chart>): ReadonlySet<string> {
  const tables = new Map<string, DataTable>();
  const pathOf = (name: string) => join(reader.folder, 'data', `${name}.csv`);
  const note = (name: string, slips: readonly Slip[]) =>
    reader.problems.push(...slips.map((slip) => ({ file: reader.name(pathOf(name)), ...slip })));
  for (const file of reader.list(join(reader.folder, 'data'), 'files')) {
    if (!file.endsWith('.csv')) continue;
    const name = file.slice(0, -4);
    const table = readTable(readText(pathOf(name)));
    if ('columns' in table) tables.set(name, table);
    else {
      note(name, [table]);
      reader.leaveOut(pathOf(name));
    }
  }
  const shown = new Set(tables.keys());
  for (const [name, chart] of charts) {
    const lacking = tablesOf(name, chart).filter((needed) => !tables.has(needed));
    const slips =
      lacking.length > 0
        ? lacking.filter((needed) => !reader.unusable.has(`data/${needed}.csv`)).map(missingTable)
        : checkSurvey(tables, name, chart);
    note(name, slips);
    if (lacking.length === 0 && slips.length === 0) continue;
    shown.delete(name);
    reader.leaveOut(pathOf(name));
  }
  return shown;
}

function readTable(csv: string): DataTable | Slip {
  const [header = ''] = csv.split('\n');
  if (/[;\t]/.test(header) && !header.includes(','))
    return {
      field: 'line 1',
      expected: `The cells are separated by ${header.includes(';') ? 'semicolons' : 'tabs'}.`,
      remedy: 'Save it as CSV with a comma between cells, and a point in numbers.',
    };
  try {
    return parseTable(csv);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      expected: `This is not a valid table: ${error.message}.`,
      remedy:
        'Give every row as many cells as the first; a text with a comma or a quote in it needs quotes around it.',
    };
  }
}

/** The tables that the chart of a table is drawn from. */
function tablesOf(name: string, chart: Chart): string[] {
  return [name, chart.names, ...(chart.tests === undefined ? [] : [chart.tests])];
}

function missingTable(name: string): Slip {
  return {
    expected: `The chart needs data/${name}.csv, which is not there.`,
    remedy: 'Add that file, or correct its name in the YAML file of the chart.',
  };
}

/** Tells what would keep the chart of a table from being drawn. */
function checkSurvey(tables: ReadonlyMap<string, DataTable>, name: string, chart: Chart): Slip[] {
  const table = tables.get(name);
  const sectors = columnOf(tables.get(chart.names), 'sector');
  if (!table || !sectors) return [missingColumn('sector', `${chart.names}.csv`)];
  const [sector, level] = [table.columns.indexOf('sector'), table.columns.indexOf('level')];
  if (sector < 0 || level < 0) return [missingColumn(sector < 0 ? 'sector' : 'level', `${name}.csv`)];
  const waves = waveColumns(table).map((column) => ({ column, index: table.columns.indexOf(column) }));
  if (waves.length === 0) return [missingColumn('y2004', `${name}.csv`)];
  const levels = [...chart.levels.map(({ id }) => id), chart.count];
  const drawn = table.rows.filter(
    (row) => sectors.includes(row[sector] ?? '') && levels.includes(row[level] ?? ''),
  );
  const slips = drawn.flatMap((row) =>
    waves
      .filter(({ index }) => !/^-?\d+(\.\d+)?$/.test(row[index] ?? ''))
      .map(({ column, index }) => ({
        field: `${row[sector]}, ${row[level]}, ${column}`,
        expected: `Expected a number such as 69.4, found "${row[index]}".`,
        remedy: 'Write a number with a point, and nothing else in the cell.',
      })),
  );
  const has = new Set(drawn.map((row) => JSON.stringify([row[sector], row[level]])));
  for (const one of sectors)
    for (const part of levels)
      if (!has.has(JSON.stringify([one, part])))
        slips.push({
          field: `${one}, ${part}`,
          expected: 'This row is missing: every sector needs one for each level.',
          remedy: `Add it, or remove the sector from ${chart.names}.csv, or the level from the YAML file.`,
        });
  return slips;
}

function columnOf(table: DataTable | undefined, name: string): readonly string[] | undefined {
  const index = table?.columns.indexOf(name) ?? -1;
  return index < 0 ? undefined : table?.rows.map((row) => row[index] ?? '');
}

function missingColumn(column: string, file: string): Slip {
  return {
    field: 'line 1',
    expected: `The column "${column}" is missing in ${file}.`,
    remedy:
      'Add it, or correct its name in the first line; content/README.md tells which columns a chart needs.',
  };
}
