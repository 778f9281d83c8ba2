import { parseQuery } from './query.ts';

/** What is known of a page when results are put in order. */
export interface Candidate {
  /** Score that the index gave. */
  readonly score: number;
  /** The page's title, and its shorter one where it has it. */
  readonly titles: readonly string[];
  /** Words and phrases that the page's author gave it. */
  readonly keywords: readonly string[];
  /** Whether the page explains; canvases and scripts apply what such a page explains, and come after it. */
  readonly explains: boolean;
}

/** How much a title that says exactly what was asked counts, against the score of the index. */
const titleWeight = 2;
const appliedWeight = 0.7;

/**
 * The score of a page for the words of a query: that of the index, raised by how much of the title was asked for
 * and how much of what was asked is in the title; a keyword that is the whole query counts as a title. `skip` holds the words that only ask.
 */
export function rankScore(page: Candidate, words: readonly string[], skip: ReadonlySet<string>): number {
  const called = page.keywords.some((keyword) => keyword.toLowerCase() === words.join(' ').toLowerCase());
  const nearness = Math.max(called ? 1 : 0, ...page.titles.map((title) => titleNearness(title, words, skip)));
  return page.score * (1 + titleWeight * nearness) * (page.explains ? 1 : appliedWeight);
}

function titleNearness(title: string, words: readonly string[], skip: ReadonlySet<string>): number {
  const named = parseQuery(title, skip).words;
  const found = words.filter((word) => named.some((other) => alike(word, other)));
  return found.length / Math.max(named.length, words.length, 1);
}

/** Whether two words are the same but for their ending: all of the shorter one but its last letter. */
function alike(a: string, b: string): boolean {
  const length = Math.max(4, Math.min(a.length, b.length) - 1);
  return a === b || (a.length >= length && a.slice(0, length) === b.slice(0, length));
}
