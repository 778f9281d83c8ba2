import { dot, line, ruleY, text } from '@observablehq/plot';
import { draw } from './draw.ts';
import type { Survey, SurveyRow } from './survey.ts';

/** What both charts show: a survey, one level of it, and the two rows that the story is about. */
export interface Story {
  readonly survey: Survey;
  readonly level: string;
  readonly highlight: string;
  readonly compare: string;
  /** Language of the names. */
  readonly language: string;
  readonly locale: string;
}

interface Point {
  readonly row: SurveyRow;
  readonly wave: number;
  readonly value: number;
}

/** White space between the end of a line and its label. */
const besideLine = 10;
/** Width of a letter of a label, on average and a little more, at the size of the style sheet. */
const letterWidth = 8;

/**
 * Every row as a line over the waves: the highlighted row strong, the compared one dashed, the `labelled` ones named, all
 * else quiet. Names stand at the end of their line, pushed apart where they would touch.
 */
export function leadChart(
  story: Story,
  labelled: readonly SurveyRow[],
  size: { width: number; height: number },
  alternative: string,
): string {
  const { survey, level, highlight, compare } = story;
  const points = survey.rows.flatMap((row) => pointsOf(row, survey, level));
  const top = topOf(survey, level);
  const of = (id: string) => points.filter((point) => point.row.id === id);
  const names = new Set([highlight, compare, ...labelled.map((row) => row.id)]);
  const quiet = points.filter((point) => !names.has(point.row.id) && point.row.kind === 'sector');
  const wide = size.width > 500;
  const labelOf = ({ row, value }: Pick<Point, 'row' | 'value'>) =>
    `${nameOf(row, story.language)} ${decimal(value, story.locale)}`;
  const ends = [...names].flatMap((id) => of(id).slice(-1));
  // On paper nothing may reach past the drawing, so a wide one gives the longest label its room.
  const labelWidth = besideLine + letterWidth * Math.max(...ends.map((end) => labelOf(end).length));
  const margins = {
    marginTop: 16,
    marginBottom: 30,
    marginLeft: 36,
    marginRight: wide ? Math.max(190, Math.ceil(labelWidth)) : 136,
  };
  // On a narrow chart a label takes two lines.
  const gap = ((wide ? 21 : 37) * top) / (size.height - margins.marginTop - margins.marginBottom);
  const labels = spread(
    ends.map((point) => ({ ...point, y: point.value })),
    gap,
  );
  const along = { x: 'wave', y: 'value', z: (point: Point) => point.row.id };
  return draw({
    ...size,
    ...margins,
    name: 'lead-chart',
    alternative,
    x: { type: 'linear', ticks: [...survey.waves], tickFormat: String, tickSize: 0, label: null },
    y: { domain: [0, top], ticks: top / 10, grid: true, tickSize: 0, label: null },
    marks: [
      ruleY([0], { className: 'chart-ground' }),
      line(quiet, { ...along, className: 'chart-quiet' }),
      line(
        points.filter((point) => labelled.includes(point.row)),
        { ...along, className: 'chart-named' },
      ),
      line(of(compare), { ...along, className: 'chart-compare', strokeDasharray: '6 5' }),
      line(of(highlight), { ...along, className: 'chart-highlight' }),
      dot(of(highlight), { x: 'wave', y: 'value', r: 4, className: 'chart-highlight-dot' }),
      text(labels, {
        x: 'wave',
        y: 'y',
        text: labelOf,
        dx: besideLine,
        textAnchor: 'start',
        lineWidth: wide ? 30 : 9,
        className: 'chart-label',
      }),
    ],
  });
}

/** One row as a small chart of its own, on the same scale as all others, with the compared row quietly behind it. */
export function smallChart(story: Story, row: SurveyRow, top: number): string {
  const { survey, level } = story;
  const own = pointsOf(row, survey, level);
  const compared = survey.rows.find((other) => other.id === story.compare);
  const ends = own.filter((_, index) => index === 0 || index === own.length - 1);
  const along = { x: 'wave', y: 'value' };
  return draw({
    width: 200,
    height: 128,
    marginTop: 18,
    marginBottom: 18,
    marginLeft: 18,
    marginRight: 22,
    name: row.id === story.highlight ? 'small-chart small-chart-highlight' : 'small-chart',
    x: { type: 'linear', axis: null },
    y: { domain: [0, top], axis: null },
    marks: [
      ruleY([0], { className: 'chart-ground' }),
      line(compared ? pointsOf(compared, survey, level) : [], {
        ...along,
        className: 'chart-compare',
        strokeDasharray: '4 4',
      }),
      line(own, { ...along, className: 'chart-own' }),
      dot(ends, { ...along, r: 3, className: 'chart-own-dot' }),
      text(ends, {
        ...along,
        text: (point: Point) => decimal(point.value, story.locale),
        dy: -11,
        className: 'chart-value',
      }),
      text(ends, {
        x: 'wave',
        y: 0,
        text: (point: Point) => String(point.wave),
        dy: 11,
        className: 'chart-wave',
      }),
    ],
  });
}

/** The highest value of a level, rounded up to tens: the top of the scale that small charts share. Where all is zero there still is a scale. */
export function topOf(survey: Survey, level: string): number {
  const values = survey.rows.flatMap((row) => row.values.get(level) ?? []);
  return Math.max(10, Math.ceil(Math.max(...values) / 10) * 10);
}

/** A row's name, with the asterisk that the source gives it. */
export function nameOf(row: SurveyRow, language: string): string {
  return `${row.names[language] ?? row.id}${row.asterisk ? '*' : ''}`;
}

/** A percentage with its one decimal, in the notation of a language. */
export function decimal(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

function pointsOf(row: SurveyRow, survey: Survey, level: string): Point[] {
  return survey.waves.map((wave, index) => ({ row, wave, value: row.values.get(level)?.[index] ?? 0 }));
}

/** Moves labels apart, upwards from the lowest, so that none is nearer than `gap` to the one below it. */
function spread<Label extends { readonly y: number }>(labels: readonly Label[], gap: number): Label[] {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  let floor = Number.NEGATIVE_INFINITY;
  const raised = sorted.map((label) => {
    const y = Math.max(label.y, floor);
    floor = y + gap;
    return { ...label, y };
  });
  const push =
    raised.reduce((sum, label, index) => sum + label.y - (sorted[index]?.y ?? 0), 0) / (raised.length || 1);
  return raised.map((label) => ({ ...label, y: Math.max(0, label.y - push) }));
}
