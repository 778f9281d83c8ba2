import type { Page } from 'playwright-core';
import type { GeneratedSection } from './generated-pages.ts';
import type { MeasuredProgram } from './measured-process.ts';

/** A site made by one generator from the generated pages. */
export interface GeneratedSite {
  readonly build: MeasuredProgram;
  /** What a build leaves behind, caches included; removed before each run. */
  readonly leftovers: readonly string[];
  /** Folder of the built site. */
  readonly output: string;
  /** Path of a page of the site, without a slash in front. */
  pathOf(page: string): string;
}

/** A generator under test. */
export interface Generator {
  readonly name: string;
  /** The largest number of pages that it is built with. */
  readonly most: number;
  /** Writes the site's files into a folder of its own and tells how to build it. */
  write(sections: readonly GeneratedSection[], count: number): GeneratedSite;
  /** Opens search on a loaded page, types a word as a reader does, and waits until hits are shown. */
  search(page: Page, word: string): Promise<void>;
}
