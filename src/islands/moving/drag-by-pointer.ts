import { type DropTarget, findDropTarget, type WindowPoint } from './drop-target.ts';
import { edgeScroll } from './edge-scroll.ts';

/** Pixels that a pointer may wander before a press becomes a drag. */
const threshold = 6;

/** What a drag does when it ends well. */
export interface DragHandlers {
  /** The item was let go over a list. */
  drop(item: string, target: DropTarget): void;
  /** Whether an item may be dragged now; asked when the drag begins. */
  may(item: string): boolean;
}

interface Drag {
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

/**
 * Lets cards be dragged inside `root`: elements with `data-item`, by mouse or pen anywhere but on a control, by touch on the
 * element with `data-grip` only (so that a finger on a card scrolls the page). Every pointer has its own drag: on a school board several people
 * move cards at once. Escape and an interrupted touch leave everything as it was. Returns what takes the listeners away.
 */
export function dragByPointer(root: HTMLElement, handlers: DragHandlers): () => void {
  const drags = new Map<number, Drag>();

  function press(event: PointerEvent): void {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const card = event.target.closest<HTMLElement>('[data-item]');
    const item = card?.dataset['item'];
    if (!card || item === undefined || !mayStart(event.target, event.pointerType)) return;
    drags.set(event.pointerId, {
      item,
      card,
      startX: event.clientX,
      startY: event.clientY,
      toMiddle: middleFrom(card, event),
      x: event.clientX,
      y: event.clientY,
      ghost: undefined,
      line: undefined,
      target: undefined,
      frame: 0,
    });
  }

  function move(event: PointerEvent): void {
    const drag = drags.get(event.pointerId);
    if (!drag) return;
    drag.x = event.clientX;
    drag.y = event.clientY;
    if (!drag.ghost) {
      if (Math.hypot(drag.x - drag.startX, drag.y - drag.startY) < threshold) return;
      if (!handlers.may(drag.item)) {
        drags.delete(event.pointerId);
        return;
      }
      root.setPointerCapture(event.pointerId);
      lift(root, drag);
      drag.frame = requestAnimationFrame(() => follow(drag));
    }
    event.preventDefault();
  }

  function release(event: PointerEvent): void {
    const drag = drags.get(event.pointerId);
    if (!drag) return;
    drags.delete(event.pointerId);
    if (!drag.ghost) return;
    drag.x = event.clientX;
    drag.y = event.clientY;
    const target = targetOf(drag);
    putDown(drag);
    swallowClick();
    if (target) handlers.drop(drag.item, target);
  }

  function cancel(event: PointerEvent): void {
    const drag = drags.get(event.pointerId);
    if (drag) putDown(drag);
    drags.delete(event.pointerId);
  }

  function escapeDrag(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || drags.size === 0) return;
    event.preventDefault();
    event.stopPropagation();
    for (const drag of drags.values()) putDown(drag);
    drags.clear();
    swallowClick();
  }

  root.addEventListener('pointerdown', press);
  root.addEventListener('pointermove', move);
  root.addEventListener('pointerup', release);
  root.addEventListener('pointercancel', cancel);
  document.addEventListener('keydown', escapeDrag, true);
  return () => {
    for (const drag of drags.values()) putDown(drag);
    root.removeEventListener('pointerdown', press);
    root.removeEventListener('pointermove', move);
    root.removeEventListener('pointerup', release);
    root.removeEventListener('pointercancel', cancel);
    document.removeEventListener('keydown', escapeDrag, true);
  };
}

function mayStart(pressed: Element, pointerType: string): boolean {
  if (pressed.closest('[data-grip]')) return true;
  if (pointerType === 'touch') return false;
  return !pressed.closest('textarea, input, select, a, [popover], button:not([data-drag-through])');
}

function middleFrom(card: HTMLElement, { clientX, clientY }: PointerEvent): WindowPoint {
  const box = card.getBoundingClientRect();
  return { x: box.left + box.width / 2 - clientX, y: box.top + box.height / 2 - clientY };
}

function targetOf(drag: Drag): DropTarget | undefined {
  const { x, y, toMiddle, item } = drag;
  return findDropTarget({ x, y }, { x: x + toMiddle.x, y: y + toMiddle.y }, item);
}

/** Makes the ghost and the line that shows the place. */
function lift(root: HTMLElement, drag: Drag): void {
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
function follow(drag: Drag): void {
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

function putDown(drag: Drag): void {
  cancelAnimationFrame(drag.frame);
  const root = drag.ghost?.parentElement;
  drag.target?.area.classList.remove('is-drop-target');
  drag.card.classList.remove('is-lifted');
  drag.ghost?.remove();
  drag.line?.remove();
  drag.ghost = undefined;
  if (root && !root.querySelector('.drag-ghost')) root.classList.remove('is-dragging');
}

/** The click that the browser sends after a drag is not meant for what lies under the pointer; one that a new press begins is. */
function swallowClick(): void {
  const over = new AbortController();
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
    over.abort();
  };
  const { signal } = over;
  window.addEventListener('click', swallow, { capture: true, signal });
  window.addEventListener('pointerdown', () => over.abort(), { capture: true, signal });
  setTimeout(() => over.abort(), 50);
}
