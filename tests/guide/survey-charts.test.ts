import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { extremes, readSurvey, type Survey } from '../../src/guide/charts/survey.ts';
import { leadChart, nameOf, smallChart, topOf } from '../../src/guide/charts/survey-charts.ts';
import { readContent } from '../../src/schemas/read-content.ts';

const { edition } = readContent('content');

/** The csv, read the plainest way there is, so that it judges the real reader. */
function cells(name: string): string[][] {
  return readFileSync(`content/data/${name}.csv`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}

function points(svg: string, selector: string): [number, number][][] {
  const $ = load(svg, { xml: true });
  return $(selector)
    .find('path')
    .toArray()
    .map((path) =>
      [...($(path).attr('d') ?? '').matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ]),
    );
}

describe.each(['workload', 'emotional-load'])('%s', (table) => {
  const chart = edition?.charts.get(table);
  if (!chart) throw new Error(`There is no chart for ${table}.`);
  const survey: Survey = readSurvey('content', table, chart);
  const story = {
    survey,
    level: 'problematisch',
    highlight: 'onderwijs',
    compare: 'Vlaamse arbeidsmarkt',
    language: 'nl',
    locale: 'nl-BE',
  };

  test('every number of the csv is in the survey, and no other', () => {
    const read = survey.rows.flatMap((row) => [
      ...[...row.values].map(([level, values]) => [row.id, level, ...values].join()),
      [row.id, 'n', ...row.counts].join(),
    ]);
    expect(read.sort()).toEqual(
      cells(table)
        .map(([id, level, ...values]) => [id, level, ...values.map(Number)].join())
        .sort(),
    );
  });

  test('the tests of difference are those of the csv', () => {
    const expected = cells('significance')
      .filter(([name]) => name === table)
      .map(([, comparison, level, ...years]) => ({
        comparison,
        level,
        significant: years.map((year) => year === 's'),
      }));
    expect(survey.tests).toEqual(expected);
    expect(expected.length).toBe(6);
  });

  test('the lines of the first chart stand at the values of the csv', () => {
    const { lowest, highest } = extremes(survey, story.level);
    const [width, height, top] = [760, 400, topOf(survey, story.level)];
    const svg = leadChart(story, [lowest, highest], { width, height }, 'x');
    const value = (y: number) => ((height - 30 - y) / (height - 46)) * top;
    for (const [id, selector] of [
      ['onderwijs', '.chart-highlight'],
      ['Vlaamse arbeidsmarkt', '.chart-compare'],
    ] as const) {
      const [line = []] = points(svg, selector);
      const row = cells(table).find(([name, level]) => name === id && level === story.level) ?? [];
      expect(line.map(([, y]) => value(y))).toEqual(
        row.slice(2).map((cell) => expect.closeTo(Number(cell), 1)),
      );
    }
    expect(points(svg, '.chart-quiet').length + points(svg, '.chart-named').length).toBe(13);
  });

  test('the highest and the lowest sector of the last year are named with their value', () => {
    const sectors = survey.rows.filter((row) => row.kind === 'sector').map((row) => row.id);
    const ranked = cells(table)
      .filter(([id = '', level]) => sectors.includes(id) && level === story.level)
      .sort((a, b) => Number(a.at(-1)) - Number(b.at(-1)));
    const { lowest, highest } = extremes(survey, story.level);
    expect([lowest.id, highest.id]).toEqual([ranked[0]?.[0], ranked.at(-1)?.[0]]);
    const svg = leadChart(story, [lowest, highest], { width: 760, height: 400 }, 'x');
    expect(svg).toContain(`${nameOf(highest, 'nl')} ${ranked.at(-1)?.at(-1)?.replace('.', ',')}`);
  });

  test('a small chart stands at the values of its row, on the scale that all share', () => {
    const top = topOf(survey, story.level);
    for (const row of survey.rows) {
      const [line = []] = points(smallChart(story, row, top), '.chart-own');
      const values = line.map(([, y]) => ((110 - y) / 92) * top);
      expect(values).toEqual((row.values.get(story.level) ?? []).map((value) => expect.closeTo(value, 1)));
    }
  });

  test('nothing drawn needs an inline style', () => {
    expect(smallChart(story, survey.rows[0] ?? expect.unreachable(), 50)).not.toMatch(/<style|style=/);
  });

  test('acute is part of problematic, in the data as in the words', () => {
    for (const row of survey.rows) {
      const [all = [], acute = []] = [row.values.get('problematisch'), row.values.get('acuut_problematisch')];
      for (const [index, value] of acute.entries()) expect(value).toBeLessThanOrEqual(all[index] ?? 0);
    }
  });
});

test('values of zero lie on the ground, with their names apart', () => {
  const rows = ['one', 'other'].map((id) => ({
    id,
    slug: id,
    kind: 'sector' as const,
    asterisk: false,
    names: { nl: id },
    values: new Map([['level', [0, 0]]]),
    counts: [9, 9],
  }));
  const survey: Survey = { waves: [2004, 2016], rows, tests: [] };
  const story = {
    survey,
    level: 'level',
    highlight: 'one',
    compare: 'other',
    language: 'nl',
    locale: 'nl-BE',
  };
  const svg = leadChart(story, [], { width: 760, height: 400 }, 'x');
  expect(points(svg, '.chart-highlight')[0]?.map(([, y]) => y)).toEqual([370, 370]);
  const $ = load(svg, { xml: true });
  const places = $('.chart-label text')
    .toArray()
    .map((label) => $(label).attr('transform'));
  expect(new Set(places).size).toBe(2);
});
