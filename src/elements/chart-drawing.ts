/** One row of the survey. */
export interface ChooserRow {
  readonly slug: string;
  readonly name: string;
  readonly values: Readonly<Record<string, readonly number[]>>;
}

const namespace = 'http://www.w3.org/2000/svg';
/** Below this width labels take two lines beside a line, and stand above a bar. */
const narrow = 560;
const lineHeight = 19;

type Attributes = Readonly<Record<string, string | number>>;

/** Lines over the waves, each with its name and last value at its end, in a drawing `width` pixels wide. */
export function drawLines(
  rows: readonly ChooserRow[],
  level: string,
  waves: readonly number[],
  locale: string,
  width: number,
): SVGSVGElement {
  const [left, right, top, bottom] = [40, width - (width < narrow ? 140 : 230), 16, 340];
  const highest = scaleTop(rows.flatMap((row) => row.values[level] ?? []));
  const [first = 0] = waves;
  const span = (waves.at(-1) ?? 1) - first || 1;
  const x = (wave: number) => left + ((wave - first) / span) * (right - left);
  const y = (value: number) => bottom - (value / highest) * (bottom - top);
  const svg = chart(width, bottom + 30);
  for (let value = 0; value <= highest; value += 10) {
    add(svg, 'line', {
      x1: left,
      x2: right,
      y1: y(value),
      y2: y(value),
      class: value ? 'chart-grid' : 'chart-ground',
    });
    add(svg, 'text', { x: left - 8, y: y(value) + 5, 'text-anchor': 'end' }, String(value));
  }
  for (const wave of waves)
    add(svg, 'text', { x: x(wave), y: bottom + 22, 'text-anchor': 'middle' }, String(wave));
  let free = Number.POSITIVE_INFINITY;
  const ends = rows
    .map((row, index) => ({ row, index, values: row.values[level] ?? [] }))
    .sort((a, b) => (a.values.at(-1) ?? 0) - (b.values.at(-1) ?? 0));
  for (const { row, index, values } of ends) {
    const points = values.map((value, wave) => `${x(waves[wave] ?? 0)},${y(value)}`).join(' ');
    add(svg, 'polyline', { points, class: `chart-line chart-line-${index % 6}`, fill: 'none' });
    const last = values.at(-1) ?? 0;
    const label = `${row.name} ${decimal(last, locale)}`;
    const lines = width < narrow ? inLines(label, 17) : [label];
    const at = Math.min(y(last), free) - (lines.length - 1) * lineHeight;
    free = at - lineHeight;
    add(svg, 'circle', { cx: x(waves.at(-1) ?? 0), cy: y(last), r: 4, class: `chart-dot-${index % 6}` });
    for (const [index, words] of lines.entries())
      add(svg, 'text', { x: right + 12, y: at + 5 + index * lineHeight, class: 'chart-label' }, words);
  }
  return svg;
}

/** One bar per row in one wave, the longest first, each with its name and value, in a drawing `width` pixels wide. */
export function drawBars(
  rows: readonly ChooserRow[],
  level: string,
  wave: number,
  locale: string,
  width: number,
): SVGSVGElement {
  const sorted = rows
    .map((row) => ({ name: row.name, value: row.values[level]?.[wave] ?? 0 }))
    .sort((a, b) => b.value - a.value);
  const highest = scaleTop(sorted.map((row) => row.value));
  const above = width < narrow;
  const [left, rowHeight] = above ? [0, 52] : [230, 30];
  const svg = chart(width, sorted.length * rowHeight + 8);
  for (const [index, row] of sorted.entries()) {
    const top = index * rowHeight + 4;
    const y = above ? top + lineHeight + 2 : top;
    const length = (row.value / highest) * (width - left - 70);
    const place = above
      ? { x: 0, y: top + 16, 'text-anchor': 'start' }
      : { x: left - 10, y: top + 19, 'text-anchor': 'end' };
    add(svg, 'text', { ...place, class: 'chart-label' }, row.name);
    add(svg, 'rect', { x: left, y: y + 3, width: length, height: 22, class: 'chart-bar' });
    add(svg, 'text', { x: left + length + 8, y: y + 19, class: 'chart-label' }, decimal(row.value, locale));
  }
  return svg;
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
