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

/** Fetches the index that was made at build time. `address` is that of `pagefind.js`, `base` the site's base path. */
export async function openIndex(address: string, base: string): Promise<SearchIndex> {
  const index: SearchIndex = await import(/* @vite-ignore */ address);
  await index.options({
    baseUrl: base,
    noWorker: true,
    ranking: { pageLength: 0.4, termFrequency: 0.6, termSimilarity: 1.6 },
  });
  await index.init();
  return index;
}
