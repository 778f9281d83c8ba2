const edge = 72;
const fastest = 22;

/**
 * How many pixels to scroll in this frame when something is held at height `y` of a window of that height:
 * nothing in the middle, more towards the upper (negative) or lower edge.
 */
export function edgeScroll(y: number, height: number): number {
  if (y < edge) return -Math.ceil(((edge - Math.max(y, 0)) / edge) * fastest);
  const below = y - (height - edge);
  return below > 0 ? Math.ceil((Math.min(below, edge) / edge) * fastest) : 0;
}
