/** What a reader typed, ready to look up. */
export interface Query {
  /** The words that matter; the words as typed when nothing else is left. */
  readonly words: readonly string[];
}

/**
 * Takes the words out of what was typed and drops those that ask rather than name ("wat is betrokkenheid").
 * When every word is one of these they are kept, so that "waarom" still finds its page.
 */
export function parseQuery(typed: string, skip: ReadonlySet<string>): Query {
  const words = typed
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .map((word) => word.replace(/^['’-]+|['’-]+$/g, ''))
    .filter(Boolean);
  const unique = [...new Set(words)];
  const named = unique.filter((word) => !skip.has(word));
  return { words: named.length > 0 ? named : unique };
}

/** What the index gives for one page, before its text is fetched. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

/**
 * Joins the hits of single words: pages with more of the words first, then by the sum of their scores.
 * `lists` holds the hits of each word.
 */
export function joinHits<T extends Hit>(lists: readonly (readonly T[])[]): T[] {
  const found = new Map<string, { hit: T; words: number; score: number }>();
  for (const list of lists) {
    for (const hit of list) {
      const known = found.get(hit.id);
      if (known) {
        known.words += 1;
        known.score += hit.score;
      } else found.set(hit.id, { hit, words: 1, score: hit.score });
    }
  }
  return [...found.values()].sort((a, b) => b.words - a.words || b.score - a.score).map(({ hit }) => hit);
}
