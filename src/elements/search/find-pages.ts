import { assertReachable, type PageHit, type SearchIndex } from './index-file.ts';
import { joinHits } from './query.ts';

/** Fewer pages than this with all words, and pages with some of them are shown too. */
const few = 4;

/** What was found. */
export interface FoundPages {
  readonly hits: readonly PageHit[];
  /** Whether no page has all the words. */
  readonly partly: boolean;
}

/**
 * Pages with all words; where these are few, pages with any of them come after. `address` is that of `pagefind.js`, `filter`
 * the part of the site to look in. Rejects when nothing is found because the index cannot be reached.
 */
export async function findPages(
  index: SearchIndex,
  address: string,
  words: readonly string[],
  filter: string | undefined,
): Promise<FoundPages> {
  const options = filter ? { filters: { section: filter } } : {};
  const { results } = await index.search(words.join(' '), options);
  if (results.length === 0) await assertReachable(address);
  if (results.length >= few || words.length === 1) return { hits: results, partly: false };
  const lists = await Promise.all(words.map(async (word) => (await index.search(word, options)).results));
  const known = new Set(results.map(({ id }) => id));
  const others = joinHits(lists).filter(({ id }) => !known.has(id));
  return { hits: [...results, ...others], partly: results.length === 0 };
}
