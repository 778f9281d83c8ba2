/** A label of a chart: where it would like its middle to be, and how much room it takes. */
export interface Label {
  readonly wanted: number;
  readonly height: number;
}

/**
 * The middle of each label, in the order given: as near as can be to where it wants to be, none over another one, and all
 * between `top` and `bottom` as far as they fit. Labels keep the order of their wishes, so that lines leading to them never cross.
 */
export function placeLabels(labels: readonly Label[], top: number, bottom: number): number[] {
  const order = labels.map((_, index) => index).sort((a, b) => wish(labels[a]) - wish(labels[b]));
  const stacks: Stack[] = [];
  for (const index of order) {
    const height = labels[index]?.height ?? 0;
    let stack: Stack = { members: [index], height, start: wish(labels[index]) - height / 2 };
    let above = stacks.at(-1);
    while (above && above.start + above.height > stack.start) {
      stacks.pop();
      stack = joined(above, stack);
      above = stacks.at(-1);
    }
    stacks.push(stack);
  }
  keepInside(stacks, top, bottom);
  const middles: number[] = [];
  for (const { members, start } of stacks) {
    let at = start;
    for (const index of members) {
      const height = labels[index]?.height ?? 0;
      middles[index] = at + height / 2;
      at += height;
    }
  }
  return middles;
}

/** Labels that touch, as one. */
interface Stack {
  readonly members: readonly number[];
  readonly height: number;
  start: number;
}

function wish(label: Label | undefined): number {
  return label?.wanted ?? 0;
}

/** Two stacks as one, each part moved in proportion to the number of labels in the other. */
function joined(above: Stack, below: Stack): Stack {
  const [a, b] = [above.members.length, below.members.length];
  return {
    members: [...above.members, ...below.members],
    height: above.height + below.height,
    start: (above.start * a + (below.start - above.height) * b) / (a + b),
  };
}

/** Pushes stacks down from the top, then up from the bottom. */
function keepInside(stacks: readonly Stack[], top: number, bottom: number): void {
  let free = top;
  for (const stack of stacks) {
    stack.start = Math.max(stack.start, free);
    free = stack.start + stack.height;
  }
  let floor = bottom;
  for (const stack of stacks.toReversed()) {
    stack.start = Math.min(stack.start, floor - stack.height);
    floor = stack.start;
  }
}
