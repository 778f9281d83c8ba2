import { compareItems, type ItemView } from '../read-item.ts';
import { type ExportedRegion, nameOf } from './contents.ts';
import { underHeadings } from './headings.ts';
import { markdownText } from './markdown-text.ts';
import { type MarksOfRound, marksIn } from './marks.ts';

/** The words of the summary. Functions get what the team wrote and give a sentence or a part of one. */
export interface MarkdownLabels {
  readonly untitled: string;
  /** What this is, and of when. */
  readonly made: string;
  /** Heading above the canvases in which nothing stands yet. */
  readonly stillEmpty: string;
  readonly noText: string;
  readonly dots: (count: number) => string;
  readonly chosen: string;
  readonly former: string;
  /** Before another text that still awaits a choice. */
  readonly or: string;
  readonly round: (round: number) => string;
  /** How often a mark was given. */
  readonly times: (count: number, mark: string) => string;
  readonly median: (median: number) => string;
  /** A place on an axis, from 0 to 1. */
  readonly onAxis: (axis: string, share: number) => string;
  /** A year, a month or a day in words. */
  readonly moment: (moment: string) => string;
  readonly doneOn: (moment: string) => string;
  readonly total: (total: number) => string;
  readonly number: (value: number) => string;
  /** Headings of what serves what, and of the loose ends. */
  readonly walk: string;
  readonly goalsWithoutStep: string;
  readonly stepsWithoutGoal: string;
  /** Beside an item of which the rest stands higher up. */
  readonly elsewhere: string;
}

/** The items of a region as the lines of a Markdown list. Needs at least one item. */
export function regionLines(
  region: ExportedRegion,
  items: readonly ItemView[],
  labels: MarkdownLabels,
): readonly string[] {
  switch (region.field) {
    case 'cards':
    case 'collect':
    case 'matrix':
      return underHeadings(items).flatMap(({ item, heading }) => cardLines(item, heading, region, labels));
    case 'statement':
      return [...items].sort(chosenFirst).flatMap((item) => statementLines(item, labels));
    case 'rating':
      return ratingLines(region, items, labels);
    case 'tasks':
      return items.flatMap((item) => taskLines(item, labels));
    case 'timeline':
      return [...items].sort(byStart).flatMap((item) => entryLines(item, region, labels));
    case 'counts':
      return items.map((item) => countLine(item, region, labels));
  }
}

/** One entry of a list: its text, what belongs to it in brackets, and the other texts that await a choice. */
function entry(
  item: ItemView,
  labels: MarkdownLabels,
  around: {
    readonly mark?: string;
    readonly notes?: readonly string[];
    readonly indent?: string;
    readonly bold?: boolean;
  },
): string[] {
  const { mark = '-', notes = [], indent = '', bold = false } = around;
  const inside = `${indent}  `;
  const text = markdownText(item.text, inside) || markdownText(labels.noText, inside);
  const shown = bold ? `**${text}**` : text;
  const note = notes.length === 0 ? '' : ` (${notes.map((one) => markdownText(one, inside)).join(', ')})`;
  return [
    `${indent}${mark} ${shown}${note}`,
    ...item.alternatives.map(
      (other) => `${inside}- ${markdownText(labels.or, inside)} ${markdownText(other, `${inside}  `)}`,
    ),
  ];
}

function cardLines(
  item: ItemView,
  heading: ItemView | undefined,
  { axes }: ExportedRegion,
  labels: MarkdownLabels,
): string[] {
  const place =
    axes && item.x !== undefined && item.y !== undefined
      ? [labels.onAxis(axes.horizontal.title, item.x), labels.onAxis(axes.vertical.title, item.y)]
      : [];
  const notes = [...(item.votes > 0 ? [labels.dots(item.votes)] : []), ...place];
  return entry(item, labels, { notes, indent: heading ? '  ' : '' });
}

function statementLines(item: ItemView, labels: MarkdownLabels): string[] {
  const state = item.chosen === undefined ? [] : [item.chosen ? labels.chosen : labels.former];
  const notes = [...state, ...(item.votes > 0 ? [labels.dots(item.votes)] : [])];
  return entry(item, labels, { notes, bold: item.chosen === true });
}

function taskLines(item: ItemView, labels: MarkdownLabels): string[] {
  const owners = [item.owner, ...item.alternativesOf.owner].filter((owner) => owner !== undefined);
  const done = typeof item.done === 'string';
  const notes = [
    owners.join(` ${labels.or} `),
    item.date === undefined ? '' : labels.moment(item.date),
    typeof item.done === 'string' ? labels.doneOn(item.done) : '',
  ].filter((note) => note !== '');
  return entry(item, labels, { mark: done ? '- [x]' : '- [ ]', notes });
}

function entryLines(item: ItemView, region: ExportedRegion, labels: MarkdownLabels): string[] {
  const when = [item.start, item.end].filter((moment) => moment !== undefined).map(labels.moment);
  const kind = item.kind === undefined ? '' : nameOf(region.names, item.kind);
  const notes = [...new Set(when), ...(item.text === '' ? [] : [kind])].filter((note) => note !== '');
  return entry({ ...item, text: item.text || kind }, labels, { notes });
}

function countLine(item: ItemView, { groups }: ExportedRegion, labels: MarkdownLabels): string {
  const parts = (['low', 'middle', 'high'] as const).flatMap((name) => {
    const count = item[name];
    return count === undefined ? [] : [`${groups?.[name] ?? name} ${labels.number(count)}`];
  });
  const total = labels.total((item.low ?? 0) + (item.middle ?? 0) + (item.high ?? 0));
  const when = item.date === undefined ? '' : `${labels.moment(item.date)}: `;
  return `- ${markdownText(`${when}${[...parts, total].join(', ')}`, '  ')}`;
}

function ratingLines(region: ExportedRegion, items: readonly ItemView[], labels: MarkdownLabels): string[] {
  const criteria = (region.names ?? []).map(({ value }) => value);
  return marksIn(items, criteria).flatMap(({ criterion, rounds }) => {
    if (criterion === '') return rounds.flatMap((round) => roundLines(round, region, labels, ''));
    return [
      `- ${markdownText(nameOf(region.names, criterion), '  ')}`,
      ...rounds.flatMap((round) => roundLines(round, region, labels, '  ')),
    ];
  });
}

function roundLines(
  round: MarksOfRound,
  region: ExportedRegion,
  labels: MarkdownLabels,
  indent: string,
): string[] {
  const marks = [...round.tally].map(([value, count]) => labels.times(count, markName(region, value)));
  const median = round.median === undefined ? [] : [labels.median(round.median)];
  const words = `${labels.round(round.round)}: ${[...marks, ...median].join(', ')}`;
  return [
    `${indent}- ${markdownText(words, `${indent}  `)}`,
    ...round.evidence.map(({ value, text }) => {
      const mark = value === undefined ? '' : `${markName(region, value)}: `;
      return `${indent}  - ${markdownText(`${mark}${text}`, `${indent}    `)}`;
    }),
  ];
}

function markName(region: ExportedRegion, value: number): string {
  const label = region.scale?.find((step) => step.value === value)?.label;
  return label === undefined ? String(value) : `${value} ${label}`;
}

function chosenFirst(a: ItemView, b: ItemView): number {
  const rank = (item: ItemView) => (item.chosen === true ? 0 : item.chosen === false ? 2 : 1);
  return rank(a) - rank(b) || compareItems(a, b);
}

function byStart(a: ItemView, b: ItemView): number {
  const start = (item: ItemView) => item.start ?? '9999';
  return start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : compareItems(a, b);
}
