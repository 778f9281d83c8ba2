import type { MeasuredLine, MeasuredPanel } from './paginate.ts';

/** Measures the panels of a row as they are drawn now, in pixels. */
export function measureRow(row: Element): readonly MeasuredPanel[] {
  return [...row.querySelectorAll<HTMLElement>('[data-panel]')].map(measurePanel);
}

/** The height that the repeated name of a row's group takes above it, in pixels; 0 where it has none. */
export function measureName(row: Element): number {
  const name = row.querySelector('[data-group-name]');
  return name ? name.getBoundingClientRect().height + rowGap(row) : 0;
}

/** The white space that a grid leaves between its rows, in pixels. */
export function rowGap(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).rowGap) || 0;
}

function measurePanel(panel: HTMLElement): MeasuredPanel {
  const blocks = [...panel.querySelectorAll<HTMLElement>('[data-block]')];
  const lines = linesOf(blocks);
  const body = blocks[0]?.parentElement;
  const gap = body ? rowGap(body) : 0;
  const height = panel.getBoundingClientRect().height;
  const inside = lines.reduce((sum, line) => sum + line.height, 0) + gap * Math.max(0, lines.length - 1);
  return { id: panel.dataset['panel'] ?? '', frame: Math.max(0, height - inside), lines, gap };
}

function linesOf(blocks: readonly HTMLElement[]): readonly MeasuredLine[] {
  const lines: { from: number; to: number; top: number; bottom: number; keep: boolean }[] = [];
  blocks.forEach((block, at) => {
    const { top, bottom } = block.getBoundingClientRect();
    const keep = block.dataset['keep'] !== undefined;
    const line = lines.at(-1);
    // Blocks beside each other begin at the same height; a pixel is more than rounding can differ.
    if (line && Math.abs(line.top - top) < 1) {
      line.to = at + 1;
      line.bottom = Math.max(line.bottom, bottom);
      line.keep &&= keep;
    } else lines.push({ from: at, to: at + 1, top, bottom, keep });
  });
  return lines.map(({ from, to, top, bottom, keep }) => ({ from, to, height: bottom - top, keep }));
}
