/** What is known of a canvas to say which comes next. */
interface OrderedCanvas {
  readonly id: string;
  /** Ids of the canvases that come before it in the method. */
  readonly after: readonly string[];
  readonly items: number;
}

/** The canvas that comes next, and the ones before it that hold something already: the reason why. */
export interface NextCanvas<Canvas> {
  readonly canvas: Canvas;
  readonly begun: readonly Canvas[];
}

/**
 * The canvas that comes next: the first empty one, in the order given, for which everything that comes before it was begun; else
 * the first empty one. It guides and locks nothing. Undefined when none is empty.
 */
export function nextCanvas<Canvas extends OrderedCanvas>(
  canvases: readonly Canvas[],
): NextCanvas<Canvas> | undefined {
  const begun = new Map(canvases.filter(({ items }) => items > 0).map((canvas) => [canvas.id, canvas]));
  const empty = canvases.filter(({ items }) => items === 0);
  const canvas = empty.find(({ after }) => after.every((id) => begun.has(id))) ?? empty[0];
  return canvas && { canvas, begun: canvas.after.flatMap((id) => begun.get(id) ?? []) };
}
