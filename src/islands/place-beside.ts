const gap = 6;
const margin = 8;

/** Puts a fixed element under its anchor, or above it when there is more room, inside the window. */
export function placeBeside(element: HTMLElement, anchor: HTMLElement): void {
  const box = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = element;
  const roomBelow = window.innerHeight - box.bottom;
  const above = roomBelow < height + gap + margin && box.top > roomBelow;
  const top = above ? box.top - height - gap : box.bottom + gap;
  const left = box.right - width;
  element.style.left = `${clamp(left, window.innerWidth - width - margin)}px`;
  element.style.top = `${clamp(top, window.innerHeight - height - margin)}px`;
}

function clamp(value: number, highest: number): number {
  return Math.max(margin, Math.min(value, highest));
}
