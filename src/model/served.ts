import { compareDots } from './dots.ts';
import { itemFields } from './fields/item-fields.ts';
import { type Item, lastValue, valuesOf } from './item.ts';
import type { JsonValue } from './json.ts';

/**
 * The ids that an item serves: those of all teams that linked it at the same time, each once, so that a merge loses no
 * link. What is no list of ids comes as it is; undefined when nothing was set.
 */
export function servedBy(item: Item): JsonValue | undefined {
  const values = valuesOf(item, 'serves');
  if (values.size <= 1) return lastValue(item, 'serves');
  const sorted = [...values].sort(([a], [b]) => compareDots(a, b));
  const lists = sorted.flatMap(([, value]) => (itemFields.serves.accepts(value) ? [value] : []));
  return lists.length === 0 ? lastValue(item, 'serves') : [...new Set(lists.flat())];
}
