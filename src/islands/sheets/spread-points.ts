/** A place on a field: from left to right and from bottom to top, both from 0 to 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A field, measured in the same unit as the distance between points. */
export interface Field {
  readonly width: number;
  readonly height: number;
  /** How far apart the middles of two points must be, so that both can be read. */
  readonly apart: number;
}

/** Turn from one try to the next, the golden angle, so that tries spread evenly. */
const turn = Math.PI * (3 - Math.sqrt(5));

/**
 * The places of points on a field, moved as little as needed so that none covers another and none sticks out. Where the field
 * is too full for that, a point stays where the last try put it.
 */
export function spreadPoints(points: readonly Point[], field: Field): readonly Point[] {
  const placed: { x: number; y: number }[] = [];
  const edge = field.apart / 2;
  const inside = (value: number, size: number) =>
    Math.min(Math.max(value, edge), Math.max(edge, size - edge));
  for (const point of points) {
    let x = 0;
    let y = 0;
    for (let step = 0; step < 2_000; step += 1) {
      const distance = field.apart * 0.3 * Math.sqrt(step);
      x = inside(point.x * field.width + distance * Math.cos(step * turn), field.width);
      y = inside(point.y * field.height + distance * Math.sin(step * turn), field.height);
      if (placed.every((other) => Math.hypot(other.x - x, other.y - y) >= field.apart)) break;
    }
    placed.push({ x, y });
  }
  return placed.map(({ x, y }) => ({ x: x / field.width, y: y / field.height }));
}
