import { byCodeUnits } from '../json.ts';
import type { ItemView } from '../read-item.ts';

/** The marks that were given to one thing in one round. */
export interface MarksOfRound {
  readonly round: number;
  /** How often each mark was given, low first. */
  readonly tally: ReadonlyMap<number, number>;
  /** The middle mark; of an even number the mean of the two in the middle. Undefined without marks. */
  readonly median: number | undefined;
  /** The words of evidence with their marks, by the alphabet: the order tells nothing about who wrote which. */
  readonly evidence: readonly { readonly value: number | undefined; readonly text: string }[];
}

/** The marks given to one thing. */
export interface MarksOf {
  /** Id of what is rated; '' when the region itself is. */
  readonly criterion: string;
  /** First round first. */
  readonly rounds: readonly MarksOfRound[];
}

/**
 * The items of a rating by what they rate and by round. `criteria` gives the order; what they do not name comes after them. Those
 * without any mark are left out.
 */
export function marksIn(items: readonly ItemView[], criteria: readonly string[]): readonly MarksOf[] {
  const byCriterion = groupBy(items, (item) => item.text);
  const order = [...new Set([...criteria, ...byCriterion.keys()])];
  return order.flatMap((criterion) => {
    const marks = byCriterion.get(criterion);
    if (!marks) return [];
    const byRound = groupBy(marks, (item) => item.round ?? 1);
    const rounds = [...byRound].sort(([a], [b]) => a - b).map(([round, given]) => roundOf(round, given));
    return [{ criterion, rounds }];
  });
}

function roundOf(round: number, items: readonly ItemView[]): MarksOfRound {
  const values = items.flatMap(({ value }) => (value === undefined ? [] : [value])).sort((a, b) => a - b);
  const tally = new Map([...groupBy(values, (value) => value)].map(([value, same]) => [value, same.length]));
  const evidence = items
    .flatMap(({ value, evidence: first, alternativesOf }) =>
      [first, ...alternativesOf.evidence].flatMap((text) => (text ? [{ value, text }] : [])),
    )
    .sort((a, b) => byText(a.text, b.text) || (a.value ?? 0) - (b.value ?? 0));
  return { round, tally, median: median(values), evidence };
}

/** Small and capital letters together, and always the same order for the same texts. */
function byText(a: string, b: string): number {
  return byCodeUnits(a.toLowerCase(), b.toLowerCase()) || byCodeUnits(a, b);
}

function median(sorted: readonly number[]): number | undefined {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  const lower = sorted[middle - 1];
  if (upper === undefined || sorted.length % 2 === 1 || lower === undefined) return upper;
  return (lower + upper) / 2;
}

function groupBy<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
