import type { ItemView } from '../read-item.ts';
import {
  type ExportedCanvas,
  type ExportedDocument,
  type ExportedRegion,
  nameOf,
  sharedItems,
} from './contents.ts';
import { marksIn } from './marks.ts';

/** The columns of the table, in order. */
const columns = [
  'canvas',
  'region',
  'field',
  'text',
  'alternatives',
  'votes',
  'heading',
  'chosen',
  'criterion',
  'value',
  'count',
  'evidence',
  'round',
  'owner',
  'date',
  'done',
  'start',
  'end',
  'kind',
  'low',
  'middle',
  'high',
  'x',
  'y',
  'color',
  'serves',
  'id',
] as const;

/** Name of a column. */
export type ColumnName = (typeof columns)[number];

/** The words of the table. */
export interface TableLabels {
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly fields: Readonly<Record<ExportedRegion['field'], string>>;
  readonly yes: string;
  readonly no: string;
  /** Name of a colour of the palette. */
  readonly colour: (name: string) => string;
}

/** How the table is written. Excel in Belgium expects `;`, most other programs `,`. */
export interface TableOptions {
  readonly separator: ';' | ',';
  /** What stands between whole and decimal part; where the separator is `;` a comma. */
  readonly decimal: ',' | '.';
}

/**
 * All items of a document as a table (RFC 4180 with a byte order mark, so that Excel reads it as UTF-8), one row each. Of a
 * rating it tells per criterion and round how often each mark was given, and then the words of evidence by the alphabet: no row
 * and no order leads back to the marks of one person. What a collecting region shows stands in its own region only. Private notes stay out. A text that a spreadsheet could take for a
 * formula gets an apostrophe in front (OWASP, "CSV Injection").
 */
export function table(document: ExportedDocument, labels: TableLabels, options: TableOptions): string {
  // Of what stands: a card may lie under or serve one that was removed, whose id would say nothing to a reader.
  const texts = new Map<string, string>();
  for (const item of everyItem(document)) texts.set(item.id, item.text);
  const rows = document.canvases.flatMap((canvas) =>
    canvas.regions
      .filter((region) => region.field !== 'collect')
      .flatMap((region) => rowsOf(canvas, region, labels, texts))
      .map((cells) => columns.map((name) => cells[name])),
  );
  const head = columns.map((name) => labels.columns[name]);
  const lines = [head, ...rows].map((row) =>
    row.map((cell) => writeCell(cell, options)).join(options.separator),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

type Cell = string | number | undefined;
type Row = Partial<Record<ColumnName, Cell>>;

function rowsOf(
  canvas: ExportedCanvas,
  region: ExportedRegion,
  labels: TableLabels,
  texts: ReadonlyMap<string, string>,
): readonly Row[] {
  const place = { canvas: canvas.title, region: region.title, field: labels.fields[region.field] };
  const rows =
    region.field === 'rating'
      ? ratingRows(region)
      : sharedItems(region).map((item) => itemRow(item, region, labels, texts));
  return rows.map((row) => ({ ...place, ...row }));
}

function ratingRows(region: ExportedRegion): readonly Row[] {
  const criteria = (region.names ?? []).map(({ value }) => value);
  return marksIn(sharedItems(region), criteria).flatMap(({ criterion: id, rounds }) => {
    const criterion = id === '' ? undefined : nameOf(region.names, id);
    return rounds.flatMap(({ round, tally, evidence }): Row[] => [
      ...[...tally].map(([value, count]) => ({ criterion, round, value, count })),
      ...evidence.map(({ value, text }) => ({ criterion, round, value, evidence: text })),
    ]);
  });
}

function itemRow(
  item: ItemView,
  region: ExportedRegion,
  labels: TableLabels,
  texts: ReadonlyMap<string, string>,
): Row {
  const yesOrNo = (value: boolean | undefined) =>
    value === undefined ? undefined : value ? labels.yes : labels.no;
  return {
    text: item.text,
    alternatives: item.alternatives.join('\n'),
    votes: item.votes === 0 ? undefined : item.votes,
    heading: item.group === undefined ? undefined : texts.get(item.group),
    chosen: yesOrNo(item.chosen),
    value: item.value,
    evidence: [item.evidence, ...item.alternativesOf.evidence].join('\n'),
    round: item.round,
    owner: [item.owner, ...item.alternativesOf.owner].join('\n'),
    date: item.date,
    done: item.done ?? undefined,
    start: item.start,
    end: item.end,
    kind: item.kind === undefined ? undefined : nameOf(region.names, item.kind),
    low: item.low,
    middle: item.middle,
    high: item.high,
    x: item.x,
    y: item.y,
    color: item.color === undefined ? undefined : labels.colour(item.color),
    serves: item.serves?.flatMap((id) => texts.get(id) ?? []).join('\n'),
    id: item.id,
  };
}

function everyItem(document: ExportedDocument): ItemView[] {
  return document.canvases.flatMap(({ regions }) => regions.flatMap(({ items }) => items));
}

function writeCell(cell: Cell, options: TableOptions): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return quoteWhenNeeded(String(cell).replace('.', options.decimal), options);
  return `"${neverFormula(cell).replaceAll('"', '""')}"`;
}

function quoteWhenNeeded(number: string, { separator }: TableOptions): string {
  return number.includes(separator) ? `"${number}"` : number;
}

/**
 * White space and marks without a picture that programs skip, then a character with which a formula or a command begins, in
 * its plain or its full-width form.
 */
const beginsFormula = /^[\s\p{C}\p{Z}'"]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20\u2212]/u;

/** The text with an apostrophe in front when a spreadsheet could take it for a formula. Control characters but the line end go. */
function neverFormula(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
  return beginsFormula.test(plain) ? `'${plain}` : plain;
}
