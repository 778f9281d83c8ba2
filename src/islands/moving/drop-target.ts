/** A point in the window, in pixels. */
export interface WindowPoint {
  readonly x: number;
  readonly y: number;
}

/** Where a dragged item would land. */
export interface DropTarget {
  /** What is lit up while the item hangs above it. */
  readonly area: HTMLElement;
  readonly canvas: string;
  readonly region: string;
  readonly place: DropPlace;
}

/** A place in a list, on a field with two axes (both from 0 to 1, y upwards), or in a slot such as a month. */
export type DropPlace =
  | {
      readonly kind: 'list';
      /** Id of the heading card whose group the list is. */
      readonly group: string | undefined;
      /** Id of the item that it would come to stand before; last without it. */
      readonly before: string | undefined;
      readonly line: DropLine;
    }
  | { readonly kind: 'plane'; readonly x: number; readonly y: number }
  /** `unit`: how long the shortest slots beside it are. */
  | { readonly kind: 'slot'; readonly slot: string; readonly unit: 'year' | 'month' };

/** The line that shows a place in a list, in pixels of the window. */
export interface DropLine extends WindowPoint {
  readonly length: number;
  readonly upright: boolean;
}

const areas = '[data-drop-list], [data-drop-plane], [data-drop-slot]';
const lineGap = 5;

/**
 * Finds where an item that is held at a point of the window would land; `centre` is the middle of what is held. What takes items carries
 * `data-drop-list`, `data-drop-plane` or `data-drop-slot`, with `data-canvas`, `data-region` and perhaps `data-group`; the items of a list are
 * children with `data-item`; slots that are whole years with no months beside them carry `data-drop-unit="year"`; a plane may hold a smaller `data-plane-field` on which its axes run. A point in a region but outside these counts for the region's first one. Nothing when the point is over no region.
 */
export function findDropTarget(
  point: WindowPoint,
  centre: WindowPoint,
  dragged: string,
): DropTarget | undefined {
  const under = document.elementFromPoint(point.x, point.y);
  const area =
    under?.closest<HTMLElement>(areas) ??
    under?.closest('[data-drop-region]')?.querySelector<HTMLElement>(areas);
  if (!area || area.closest(`[data-item="${CSS.escape(dragged)}"]`)) return undefined;
  const { canvas, region, group, dropSlot, dropUnit, dropPlane } = area.dataset;
  if (canvas === undefined || region === undefined) return undefined;
  const found = { area, canvas, region };
  const unit = dropUnit === 'year' ? 'year' : 'month';
  if (dropSlot !== undefined) return { ...found, place: { kind: 'slot', slot: dropSlot, unit } };
  if (dropPlane !== undefined) return { ...found, place: placeOnPlane(area, centre) };
  return { ...found, place: placeInList(area, point, dragged, group) };
}

function placeOnPlane(area: HTMLElement, { x, y }: WindowPoint): DropPlace {
  const box = (area.querySelector('[data-plane-field]') ?? area).getBoundingClientRect();
  const share = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
  return { kind: 'plane', x: share((x - box.left) / box.width), y: share(1 - (y - box.top) / box.height) };
}

function placeInList(
  list: HTMLElement,
  point: WindowPoint,
  dragged: string,
  group: string | undefined,
): DropPlace {
  const items = [...list.children].filter(
    (child): child is HTMLElement =>
      child instanceof HTMLElement &&
      child.dataset['item'] !== undefined &&
      child.dataset['item'] !== dragged,
  );
  const boxes = items.map((item) => item.getBoundingClientRect());
  const bounds = list.getBoundingClientRect();
  const upright = !boxes.some((box) => box.width > bounds.width * 0.6);
  const index = boxes.findIndex((box) => precedes(point, box, upright));
  const at = index === -1 ? items.length : index;
  const before = items[at]?.dataset['item'];
  return { kind: 'list', group, before, line: dropLine(boxes, at, bounds, upright) };
}

/** Whether the point comes before the box in reading order. */
function precedes({ x, y }: WindowPoint, box: DOMRect, upright: boolean): boolean {
  if (!upright) return y < box.top + box.height / 2;
  return y < box.top || (y <= box.bottom && x < box.left + box.width / 2);
}

function dropLine(boxes: readonly DOMRect[], at: number, bounds: DOMRect, upright: boolean): DropLine {
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
