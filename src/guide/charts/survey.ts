import type { Chart } from '../../schemas/chart.ts';
import { type DataTable, waveColumns } from '../../schemas/table.ts';
import { readTable } from '../data-table.ts';

/** One row of a survey: a sector, a group of sectors, or everyone. */
export interface SurveyRow {
  /** The name as it stands in the table; also what the row is known by. */
  readonly id: string;
  /** Part of an address. */
  readonly slug: string;
  readonly kind: 'total' | 'sector' | 'aggregate';
  /** Whether the source puts an asterisk behind the name. */
  readonly asterisk: boolean;
  /** Name by language. */
  readonly names: Readonly<Record<string, string>>;
  /** Percentages by level, one per wave in the order of the waves. */
  readonly values: ReadonlyMap<string, readonly number[]>;
  /** Number of respondents per wave. */
  readonly counts: readonly number[];
}

/** A test of difference between rows: per level, significant or not in each wave. */
export interface SurveyTest {
  readonly comparison: string;
  readonly level: string;
  readonly significant: readonly boolean[];
}

/** A survey table, read from csv, unchanged. */
export interface Survey {
  readonly waves: readonly number[];
  readonly rows: readonly SurveyRow[];
  readonly tests: readonly SurveyTest[];
}

/** Reads the survey behind a chart. Throws when a row lacks a level or a number is not one. */
export function readSurvey(folder: string, table: string, chart: Chart): Survey {
  const values = readTable(folder, table);
  const data = records(values);
  const waves = waveColumns(values);
  const rows = records(readTable(folder, chart.names)).map((name) =>
    readRow(name, data, waves, table, chart),
  );
  return {
    waves: waves.map((column) => Number(column.slice(1))),
    rows,
    tests: readTests(folder, table, chart, waves),
  };
}

type Cells = ReadonlyMap<string, string>;

function records(table: DataTable): Cells[] {
  return table.rows.map((row) => new Map(table.columns.map((column, index) => [column, row[index] ?? ''])));
}

function readRow(
  name: Cells,
  data: readonly Cells[],
  waves: readonly string[],
  table: string,
  chart: Chart,
): SurveyRow {
  const id = name.get('sector') ?? '';
  const numbers = (level: string) => {
    const cells = data.find((row) => row.get('sector') === id && row.get('level') === level);
    const found = waves.map((wave) => Number(cells?.get(wave) || Number.NaN));
    if (found.some(Number.isNaN))
      throw new Error(`data/${table}.csv has no complete row for "${id}", "${level}".`);
    return found;
  };
  const kind = name.get('kind');
  return {
    id,
    slug: id
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
    kind: kind === 'total' || kind === 'aggregate' ? kind : 'sector',
    asterisk: name.get('asterisk') === '1',
    names: Object.fromEntries(
      Object.entries(chart.nameColumns).map(([code, column]) => [code, name.get(column) ?? id]),
    ),
    values: new Map(chart.levels.map((level) => [level.id, numbers(level.id)])),
    counts: numbers(chart.count),
  };
}

function readTests(folder: string, table: string, chart: Chart, waves: readonly string[]): SurveyTest[] {
  if (!chart.tests) return [];
  return records(readTable(folder, chart.tests))
    .filter((row) => row.get('table') === table)
    .map((row) => ({
      comparison: row.get('comparison') ?? '',
      level: row.get('level') ?? '',
      significant: waves.map((wave) => row.get(wave) === 's'),
    }));
}

/** The rows with the lowest and the highest value of a level in the last wave, among single sectors. */
export function extremes(
  survey: Survey,
  level: string,
): { readonly lowest: SurveyRow; readonly highest: SurveyRow } {
  const sectors = survey.rows
    .filter((row) => row.kind === 'sector')
    .sort((a, b) => (a.values.get(level)?.at(-1) ?? 0) - (b.values.get(level)?.at(-1) ?? 0));
  const [lowest, highest] = [sectors[0], sectors.at(-1)];
  if (!lowest || !highest) throw new Error('A survey needs at least one sector.');
  return { lowest, highest };
}
