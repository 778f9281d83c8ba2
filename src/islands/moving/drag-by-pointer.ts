import { type Drag, follow, lift, putDown, targetOf } from './drag-drawing.ts';
import type { DropTarget, WindowPoint } from './drop-target.ts';
import { swallowClick } from './swallow-click.ts';

/** Pixels that a pointer may wander before a press becomes a drag. */
const threshold = 6;

/** What a drag does when it ends well. */
export interface DragHandlers {
  /** The item was let go over a list. */
  drop(item: string, target: DropTarget): void;
  /** Whether an item may be dragged now; asked when the drag begins. */
  may(item: string): boolean;
}

/**
 * Lets cards be dragged inside `root`: elements with `data-item`, by mouse or pen anywhere but on a control, by touch on the
 * element with `data-grip` only (so that a finger on a card scrolls the page). Every pointer has its own drag: on a school board several people
 * move cards at once. A press ends wherever the pointer is let go, also outside `root`. Escape and an interrupted touch leave everything as it
 * was. Returns what takes the listeners away.
 */
export function dragByPointer(root: HTMLElement, handlers: DragHandlers): () => void {
  const drags = new Map<number, Drag>();

  function press(event: PointerEvent): void {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const card = event.target.closest<HTMLElement>('[data-item]');
    const item = card?.dataset['item'];
    if (!card || item === undefined || !mayStart(event.target, event.pointerType)) return;
    cancel(event);
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
    // Let go where the page does not hear it, such as in the frame of another page. A finger and a pen report the first button while they touch.
    if ((event.buttons & 1) === 0) {
      cancel(event);
      return;
    }
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
  window.addEventListener('pointerup', release);
  window.addEventListener('pointercancel', cancel);
  document.addEventListener('keydown', escapeDrag, true);
  return () => {
    for (const drag of drags.values()) putDown(drag);
    root.removeEventListener('pointerdown', press);
    root.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', release);
    window.removeEventListener('pointercancel', cancel);
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
