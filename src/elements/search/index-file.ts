import type { Hit } from './query.ts';

/** A heading within a page that matched. */
export interface SubResult {
  readonly title: string;
  readonly url: string;
}

/** What the index tells about a page. */
export interface PageResult {
  readonly url: string;
  /** The text of the page, its words parted by white space. */
  readonly content: string;
  /** Numbers of the words in it that matched. */
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly SubResult[];
}

/** A hit whose page can be fetched. */
export interface PageHit extends Hit {
  data(): Promise<PageResult>;
}

/** The part of Pagefind's interface that is used here. */
export interface SearchIndex {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(
    words: string,
    options?: { readonly filters?: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly PageHit[] }>;
}

/** The file that says which index is there. */
const entry = 'pagefind-entry.json';

/** How often the index was asked for. */
let asked = 0;

/** Fetches the index that was made at build time. `address` is that of `pagefind.js`, `base` the site's base path. */
export async function openIndex(address: string, base: string): Promise<SearchIndex> {
  asked += 1;
  // The module remembers a failure for good; under another address it begins anew.
  const index: SearchIndex = await import(/* @vite-ignore */ asked === 1 ? address : `${address}?${asked}`);
  await index.options({
    baseUrl: base,
    noWorker: true,
    ranking: { pageLength: 0.4, termFrequency: 0.6, termSimilarity: 1.6 },
  });
  await index.init();
  return index;
}

/** Rejects when the index cannot be reached now: a part of it that does not come looks as if nothing were found. */
export async function assertReachable(address: string): Promise<void> {
  const answer = await fetch(new URL(entry, new URL(address, document.baseURI)), { cache: 'no-store' });
  if (!answer.ok) throw new Error(`${entry} gave ${answer.status}.`);
}
