import { placeLabels } from './label-places.ts';
import { type LineStyle, markerPath } from './line-style.ts';

/** One row of the survey. */
export interface ChooserRow {
  readonly slug: string;
  readonly name: string;
  readonly values: Readonly<Record<string, readonly number[]>>;
}

/** What every drawing needs: the chosen rows, how each row is drawn, and the size. */
export interface Drawing {
  readonly rows: readonly ChooserRow[];
  readonly styles: ReadonlyMap<string, LineStyle>;
  readonly level: string;
  readonly locale: string;
  /** Of the whole drawing, in pixels. */
  readonly width: number;
}

const namespace = 'http://www.w3.org/2000/svg';
/** Below this width the names of lines stand in a list under the drawing, and those of bars above their bar. */
const narrow = 560;
const lineHeight = 19;
/** Width of a letter of a name, on average and a little more, at the size of the style sheet. */
const letterWidth = 8;
/** Between the end of a line and the middle of the sample before its name; a thin line leads from one to the other. */
const lead = 36;
/** Half of the piece of line that stands before a name, and from its middle to the name. */
const [half, beside] = [12, 18];
/** What a year below the drawing needs, with white space. */
const yearWidth = 46;

type Attributes = Readonly<Record<string, string | number>>;

/** Lines over the waves; each name and last value stands at the end of its line, or in a list below where there is no room. */
export function drawLines(drawing: Drawing, waves: readonly number[]): SVGSVGElement {
  const { rows, level, locale, width } = drawing;
  const below = width < narrow;
  const named = rows.map((row) => {
    const values = row.values[level] ?? [];
    return {
      row,
      values,
      last: values.at(-1) ?? 0,
      words: `${row.name} ${decimal(values.at(-1) ?? 0, locale)}`,
    };
  });
  const longest = Math.max(...named.map(({ words }) => words.length)) * letterWidth;
  const room = below ? width - half - beside : Math.min(longest, width * 0.4);
  const ends = named.map((end) => ({ ...end, lines: inLines(end.words, Math.floor(room / letterWidth)) }));
  const heights = ends.map(({ lines }) => lines.length * lineHeight);
  const names = heights.reduce((sum, height) => sum + height, 0);
  const [left, right, top] = [40, width - (below ? yearWidth / 2 : lead + beside + room), 16];
  const bottom = below ? 300 : Math.max(340, top + names);
  const highest = scaleTop(rows.flatMap((row) => row.values[level] ?? []));
  const [first = 0] = waves;
  const span = (waves.at(-1) ?? 1) - first || 1;
  const x = (wave: number) => left + ((wave - first) / span) * (right - left);
  const y = (value: number) => bottom - (value / highest) * (bottom - top);
  const list = bottom + 40;
  const svg = chart(width, below ? list + names + 4 : bottom + 30);
  for (let value = 0; value <= highest; value += 10) {
    const ends = { x1: left, x2: right, y1: y(value), y2: y(value) };
    add(svg, 'line', { ...ends, class: value ? 'chart-grid' : 'chart-ground' });
    add(svg, 'text', { x: left - 8, y: y(value) + 5, 'text-anchor': 'end' }, String(value));
  }
  for (const wave of withRoom(waves, x))
    add(svg, 'text', { x: x(wave), y: bottom + 22, 'text-anchor': 'middle' }, String(wave));
  const labels = ends.map(({ last }, index) => ({ wanted: y(last), height: heights[index] ?? 0 }));
  const [from, to] = below ? [list, list + names] : [top - lineHeight / 2, bottom + lineHeight / 2];
  const middles = placeLabels(labels, from, to);
  for (const [index, { row, values, last, lines }] of ends.entries()) {
    const style = drawing.styles.get(row.slug);
    const middle = middles[index] ?? y(last);
    const points = values.map((value, wave): [number, number] => [x(waves[wave] ?? 0), y(value)]);
    const sign = below ? half : right + lead;
    const name = style?.name ?? '';
    const leading = { x1: right, y1: y(last), x2: sign - half - 2, y2: middle };
    if (!below) add(svg, 'line', { ...leading, class: `chart-lead ${name}` });
    add(svg, 'polyline', { points: points.join(' '), class: `chart-line ${name}`, fill: 'none' });
    for (const [px, py] of style?.marker ? points : points.slice(-1)) addSign(svg, style, px, py);
    const sample = { x1: sign - half, y1: middle, x2: sign + half, y2: middle };
    add(svg, 'line', { ...sample, class: `chart-line ${name}` });
    if (style?.marker) addSign(svg, style, sign, middle);
    for (const [at, words] of lines.entries()) {
      const base = middle - ((lines.length - 1) * lineHeight) / 2 + at * lineHeight + 5;
      add(svg, 'text', { x: sign + beside, y: base, class: 'chart-label' }, words);
    }
  }
  return svg;
}

/** One bar per row in one wave, the longest first, each with its sign, name and value. */
export function drawBars({ rows, styles, level, locale, width }: Drawing, wave: number): SVGSVGElement {
  const sorted = rows
    .map((row) => ({ ...row, value: row.values[level]?.[wave] ?? 0 }))
    .sort((a, b) => b.value - a.value);
  const highest = scaleTop(sorted.map((row) => row.value));
  const room = 36 + letterWidth * Math.max(...sorted.map((row) => row.name.length));
  const above = width < narrow || room > width * 0.45;
  const [left, rowHeight] = above ? [0, 52] : [room, 30];
  const svg = chart(width, sorted.length * rowHeight + 8);
  for (const [index, row] of sorted.entries()) {
    const top = index * rowHeight + 4;
    const y = above ? top + lineHeight + 2 : top;
    const length = (row.value / highest) * (width - left - 70);
    const style = styles.get(row.slug);
    const sign = above ? { x: 8, y: top + 11 } : { x: left - 16, y: top + 14 };
    const place = above
      ? { x: style?.marker ? 22 : 0, y: top + 16, 'text-anchor': 'start' }
      : { x: left - 32, y: top + 19, 'text-anchor': 'end' };
    if (style?.marker) addSign(svg, style, sign.x, sign.y);
    add(svg, 'text', { ...place, class: 'chart-label' }, row.name);
    const name = `chart-bar ${style?.name ?? ''}`;
    add(svg, 'rect', { x: left + 1, y: y + 3, width: length, height: 22, class: name });
    add(svg, 'text', { x: left + length + 9, y: y + 19, class: 'chart-label' }, decimal(row.value, locale));
  }
  return svg;
}

/** The sign of a row at a point; a small dot for a row without one. */
function addSign(svg: SVGSVGElement, style: LineStyle | undefined, x: number, y: number) {
  if (!style) return;
  const { marker, name } = style;
  const shape = marker ?? 'dot';
  add(svg, 'path', { d: markerPath(shape, x, y), class: `chart-sign chart-sign-${shape} ${name}` });
}

/** The waves whose years can stand beside each other: the last one, and before it as many as have room. */
function withRoom(waves: readonly number[], x: (wave: number) => number): number[] {
  const shown: number[] = [];
  for (const wave of waves.toReversed()) {
    const next = shown.at(-1);
    if (next === undefined || x(next) - x(wave) >= yearWidth) shown.push(wave);
  }
  return shown;
}

/** Words in lines of at most `length` characters where words allow it. */
function inLines(words: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function chart(width: number, height: number): SVGSVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  // Of use on paper, where the drawing keeps its own size.
  svg.setAttribute('width', String(width));
  svg.setAttribute('role', 'img');
  svg.setAttribute('class', 'chart chosen-chart');
  return svg;
}

function add(svg: SVGSVGElement, name: string, attributes: Attributes, words?: string) {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (words !== undefined) element.textContent = words;
  svg.append(element);
}

function scaleTop(values: readonly number[]): number {
  return Math.max(10, Math.ceil(Math.max(...values) / 10) * 10);
}

function decimal(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}
