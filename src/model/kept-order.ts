/**
 * The largest set of members that stand in the same order before and after: the others are those that were moved. `after`
 * holds the members of `before` in their new order.
 */
export function keptInOrder(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const ranks = new Map(before.map((id, at) => [id, at]));
  const ids = after.filter((id) => ranks.has(id));
  const rank = (at: number | undefined) => ranks.get(ids[at ?? -1] ?? '') ?? -1;
  /** Per length of a rising row, where the row of that length with the lowest end ends. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const at of ids.keys()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rank(ends[middle]) < rank(at)) low = middle + 1;
      else high = middle;
    }
    previous[at] = ends[low - 1];
    ends[low] = at;
  }
  const kept = new Set<string>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) kept.add(ids[at] ?? '');
  return kept;
}
