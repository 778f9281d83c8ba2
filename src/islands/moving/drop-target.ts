/** Where a dragged item would land: before `before`, or last when that is absent. */
export interface DropTarget {
  readonly list: HTMLElement;
  readonly canvas: string;
  readonly region: string;
  /** Id of the heading card whose group the list is. */
  readonly group: string | undefined;
  /** Id of the item that it would come to stand before. */
  readonly before: string | undefined;
  /** The line that shows the place, in pixels of the window. */
  readonly line: {
    readonly x: number;
    readonly y: number;
    readonly length: number;
    readonly upright: boolean;
  };
}

const listSelector = '[data-drop-list]';
const lineGap = 5;

/**
 * Finds where an item that is held at a point of the window would land. A list that takes items carries
 * `data-drop-list`, `data-canvas`, `data-region` and perhaps `data-group`; its items are children with `data-item`. A point in a
 * region but outside its list counts for the region's first list. Nothing when the point is over no region.
 */
export function findDropTarget(x: number, y: number, dragged: string): DropTarget | undefined {
  const under = document.elementFromPoint(x, y);
  const list =
    under?.closest<HTMLElement>(listSelector) ??
    under?.closest('[data-drop-region]')?.querySelector<HTMLElement>(listSelector);
  if (!list || list.closest(`[data-item="${CSS.escape(dragged)}"]`)) return undefined;
  const { canvas, region, group } = list.dataset;
  if (canvas === undefined || region === undefined) return undefined;
  const items = [...list.children].filter(
    (child): child is HTMLElement =>
      child instanceof HTMLElement &&
      child.dataset['item'] !== undefined &&
      child.dataset['item'] !== dragged,
  );
  const boxes = items.map((item) => item.getBoundingClientRect());
  const bounds = list.getBoundingClientRect();
  const upright = !boxes.some((box) => box.width > bounds.width * 0.6);
  const index = boxes.findIndex((box) => precedes(x, y, box, upright));
  const at = index === -1 ? items.length : index;
  return {
    list,
    canvas,
    region,
    group,
    before: items[at]?.dataset['item'],
    line: dropLine(boxes, at, bounds, upright),
  };
}

/** Whether the point comes before the box in reading order. */
function precedes(x: number, y: number, box: DOMRect, upright: boolean): boolean {
  if (!upright) return y < box.top + box.height / 2;
  return y < box.top || (y <= box.bottom && x < box.left + box.width / 2);
}

function dropLine(
  boxes: readonly DOMRect[],
  at: number,
  bounds: DOMRect,
  upright: boolean,
): DropTarget['line'] {
  const next = boxes[at];
  const last = boxes.at(-1);
  if (upright) {
    if (next) return { x: next.left - lineGap, y: next.top, length: next.height, upright };
    if (last) return { x: last.right + lineGap, y: last.top, length: last.height, upright };
  } else {
    if (next) return { x: next.left, y: next.top - lineGap, length: next.width, upright };
    if (last) return { x: last.left, y: last.bottom + lineGap, length: last.width, upright };
  }
  return { x: bounds.left, y: bounds.top + lineGap, length: bounds.width, upright: false };
}
