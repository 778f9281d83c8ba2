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
/** Below this width labels take two lines beside a line, and stand above a bar. */
const narrow = 560;
const lineHeight = 19;
/** Between the end of a line and the sign before its name; a thin line leads from one to the other. */
const lead = 30;

type Attributes = Readonly<Record<string, string | number>>;

/** Lines over the waves, each with a line that leads from its end to its sign, its name and its last value. */
export function drawLines(drawing: Drawing, waves: readonly number[]): SVGSVGElement {
  const { rows, level, locale, width } = drawing;
  const ends = rows.map((row) => {
    const values = row.values[level] ?? [];
    const last = values.at(-1) ?? 0;
    const words = `${row.name} ${decimal(last, locale)}`;
    return { row, values, last, lines: width < narrow ? inLines(words, 15) : [words] };
  });
  const heights = ends.map(({ lines }) => lines.length * lineHeight);
  const [left, right, top] = [40, width - (width < narrow ? 164 : 262), 16];
  const bottom = Math.max(340, top + heights.reduce((sum, height) => sum + height, 0));
  const highest = scaleTop(rows.flatMap((row) => row.values[level] ?? []));
  const [first = 0] = waves;
  const span = (waves.at(-1) ?? 1) - first || 1;
  const x = (wave: number) => left + ((wave - first) / span) * (right - left);
  const y = (value: number) => bottom - (value / highest) * (bottom - top);
  const svg = chart(width, bottom + 30);
  for (let value = 0; value <= highest; value += 10) {
    const ends = { x1: left, x2: right, y1: y(value), y2: y(value) };
    add(svg, 'line', { ...ends, class: value ? 'chart-grid' : 'chart-ground' });
    add(svg, 'text', { x: left - 8, y: y(value) + 5, 'text-anchor': 'end' }, String(value));
  }
  for (const wave of waves)
    add(svg, 'text', { x: x(wave), y: bottom + 22, 'text-anchor': 'middle' }, String(wave));
  const labels = ends.map(({ last }, index) => ({ wanted: y(last), height: heights[index] ?? 0 }));
  const middles = placeLabels(labels, top - lineHeight / 2, bottom + lineHeight / 2);
  for (const [index, { row, values, last, lines }] of ends.entries()) {
    const style = drawing.styles.get(row.slug);
    const middle = middles[index] ?? y(last);
    const points = values.map((value, wave): [number, number] => [x(waves[wave] ?? 0), y(value)]);
    const sign = right + lead;
    const name = style?.name ?? '';
    add(svg, 'line', { x1: right, y1: y(last), x2: sign - 8, y2: middle, class: `chart-lead ${name}` });
    add(svg, 'polyline', { points: points.join(' '), class: `chart-line ${name}`, fill: 'none' });
    for (const [px, py] of style?.marker ? points : points.slice(-1)) addSign(svg, style, px, py);
    if (style?.marker) addSign(svg, style, sign, middle);
    for (const [at, words] of lines.entries()) {
      const base = middle - ((lines.length - 1) * lineHeight) / 2 + at * lineHeight + 5;
      add(svg, 'text', { x: sign + 11, y: base, class: 'chart-label' }, words);
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
  const above = width < narrow;
  const [left, rowHeight] = above ? [0, 52] : [230, 30];
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
