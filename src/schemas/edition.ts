import type { Canvas } from './canvas.ts';
import type { Chart } from './chart.ts';
import type { GuidePage, GuidePageTranslation, HomePage } from './guide-page.ts';
import type { Picture, Route, Source, Term } from './reference-lists.ts';
import type { Session } from './session.ts';
import type { Site } from './site.ts';

/** What a guide page says in one language, and where its file is. */
export interface PageWords extends GuidePageTranslation {
  /** The file, relative to the content folder. */
  readonly file: string;
  /** Markdown or MDX under the front matter. */
  readonly body: string;
}

/** A guide page with the words of every language. */
export interface Page extends Omit<GuidePage, keyof GuidePageTranslation> {
  /** `section/page`. */
  readonly id: string;
  readonly section: string;
  readonly words: ReadonlyMap<string, PageWords>;
}

/** An entry with the id of its folder or file. */
export type Identified<T> = T & { readonly id: string };

/** A text beside a structured file, such as how to run a canvas, per language. */
export interface WithGuide {
  readonly guides: ReadonlyMap<string, { readonly file: string; readonly body: string }>;
}

/** A picture: its SVG template and its words. */
export interface PictureTemplate extends Picture {
  readonly svg: string;
}

/** A content folder, read and checked: everything that the site is made of. */
export interface Edition {
  /** The content folder. */
  readonly folder: string;
  readonly site: Site;
  /** The mark: what is within the `<svg>` of `mark.svg`, a drawing of 100 by 100. */
  readonly mark: string;
  /** Guide pages by section in the order of the site, then by `order`. */
  readonly pages: readonly Page[];
  /** Canvases by phase in the order of the site, then by `order`. */
  readonly canvases: readonly Identified<Canvas & WithGuide>[];
  /** Sessions by `order`. */
  readonly sessions: readonly Identified<Session & WithGuide>[];
  readonly glossary: ReadonlyMap<string, Term>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly routes: readonly Identified<Route>[];
  readonly pictures: ReadonlyMap<string, PictureTemplate>;
  /** Words of the home page by language. */
  readonly home: ReadonlyMap<string, HomePage & { readonly file: string; readonly body: string }>;
  /** Interface strings by language. */
  readonly strings: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** How survey tables in `data/` are drawn, by name of the table. */
  readonly charts: ReadonlyMap<string, Chart>;
  /** Names of the tables in `data/` that can be shown, without `.csv`. */
  readonly tables: ReadonlySet<string>;
  /** Files that are there and cannot be used, by their path in the content folder; a folder ends in `/`. Only a draft has them. */
  readonly unusable: ReadonlySet<string>;
}
