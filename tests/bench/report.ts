/** A figure that has an aim. */
export interface Judged {
  readonly name: string;
  readonly value: number;
  /** The largest value that meets the aim, or the smallest when `least` is set. */
  readonly aim: number;
  readonly least?: boolean;
  readonly unit: string;
}

/** A Markdown table. The first column is aligned to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The figures beside their aims, and whether each is met. */
export function judgement(figures: readonly Judged[]): string {
  return table(
    ['aim', 'measured', 'wanted', ''],
    figures.map(({ name, value, aim, least, unit }) => [
      name,
      `${shown(value)} ${unit}`.trim(),
      `${least ? 'at least' : 'at most'} ${shown(aim)} ${unit}`.trim(),
      (least ? value >= aim : value <= aim) ? 'met' : '**missed**',
    ]),
  );
}

/** A number with at most two decimals below 10, one below 100, none above. */
export function shown(value: number): string {
  const decimals = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return String(Number(value.toFixed(decimals)));
}

/** Bytes as kilobytes of 1,000 bytes. */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** Bytes as megabytes of 1,000,000 bytes. */
export function megabytes(bytes: number): string {
  return Math.round(bytes / 1e6).toString();
}
