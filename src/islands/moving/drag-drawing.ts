import { type DropTarget, findDropTarget, type WindowPoint } from './drop-target.ts';
import { edgeScroll } from './edge-scroll.ts';

/** A card that a pointer pressed, and holds once it has moved far enough. */
export interface Drag {
  readonly item: string;
  readonly card: HTMLElement;
  readonly startX: number;
  readonly startY: number;
  /** From the pointer to the middle of the card. */
  readonly toMiddle: WindowPoint;
  x: number;
  y: number;
  /** The picture that follows the pointer, once the drag has begun. */
  ghost: HTMLElement | undefined;
  line: HTMLElement | undefined;
  target: DropTarget | undefined;
  frame: number;
}

/** Where the card would land if it were let go now. */
export function targetOf(drag: Drag): DropTarget | undefined {
  const { x, y, toMiddle, item } = drag;
  return findDropTarget({ x, y }, { x: x + toMiddle.x, y: y + toMiddle.y }, item);
}

/** Makes the ghost and the line that shows the place. */
export function lift(root: HTMLElement, drag: Drag): void {
  const box = drag.card.getBoundingClientRect();
  const ghost = drag.card.cloneNode(true);
  if (!(ghost instanceof HTMLElement)) return;
  ghost.classList.add('drag-ghost');
  ghost.removeAttribute('data-item');
  ghost.inert = true;
  ghost.style.width = `${box.width}px`;
  ghost.style.height = `${box.height}px`;
  ghost.style.left = `${box.left - drag.startX}px`;
  ghost.style.top = `${box.top - drag.startY}px`;
  const line = document.createElement('div');
  line.className = 'drop-line';
  line.hidden = true;
  root.append(line, ghost);
  drag.card.classList.add('is-lifted');
  root.classList.add('is-dragging');
  drag.ghost = ghost;
  drag.line = line;
}

/** Runs once a frame while something is held: scrolls at the edge, moves the ghost, shows the place. */
export function follow(drag: Drag): void {
  const { ghost, line } = drag;
  if (!ghost || !line) return;
  const step = edgeScroll(drag.y, window.innerHeight);
  if (step !== 0) window.scrollBy(0, step);
  ghost.style.transform = `translate(${drag.x}px, ${drag.y}px) rotate(-1.5deg)`;
  const target = targetOf(drag);
  if (drag.target?.area !== target?.area) {
    drag.target?.area.classList.remove('is-drop-target');
    target?.area.classList.add('is-drop-target');
  }
  drag.target = target;
  line.hidden = target?.place.kind !== 'list';
  if (target?.place.kind === 'list') {
    const { x, y, length, upright } = target.place.line;
    line.style.transform = `translate(${x}px, ${y}px)`;
    line.style.width = upright ? '' : `${length}px`;
    line.style.height = upright ? `${length}px` : '';
  }
  drag.frame = requestAnimationFrame(() => follow(drag));
}

/** Takes ghost and line away. */
export function putDown(drag: Drag): void {
  cancelAnimationFrame(drag.frame);
  const root = drag.ghost?.parentElement;
  drag.target?.area.classList.remove('is-drop-target');
  drag.card.classList.remove('is-lifted');
  drag.ghost?.remove();
  drag.line?.remove();
  drag.ghost = undefined;
  if (root && !root.querySelector('.drag-ghost')) root.classList.remove('is-dragging');
}
