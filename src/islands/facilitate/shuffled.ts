/** The same things in a random order, each order as likely as any other (Fisher and Yates). */
export function shuffled<Thing>(
  things: readonly Thing[],
  random: (below: number) => number = randomBelow,
): readonly Thing[] {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random(last + 1);
    const [a, b] = [order[last], order[other]];
    if (a !== undefined && b !== undefined) [order[last], order[other]] = [b, a];
  }
  return order;
}

/** A random whole number from 0 up to, not including, `below`; every one is as likely as any other. */
function randomBelow(below: number): number {
  const highest = Math.floor(2 ** 32 / below) * below;
  const numbers = new Uint32Array(1);
  do crypto.getRandomValues(numbers);
  while ((numbers[0] ?? 0) >= highest);
  return (numbers[0] ?? 0) % below;
}
