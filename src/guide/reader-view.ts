import { languageOf } from '../i18n/language-of.ts';
import { createTranslate, type Translate } from '../i18n/translate.ts';
import type { Edition, Page, PageWords } from '../schemas/edition.ts';
import type { Localized, LocalizedList } from '../schemas/localized.ts';
import type { Language, Section } from '../schemas/site.ts';
import { type Addresses, createAddresses } from './addresses.ts';
import { currentEdition, settings } from './edition.ts';

/** A guide page as one reader sees it: what all languages share, the words of theirs, and its address. */
export interface PageView {
  readonly page: Page;
  readonly words: PageWords;
  readonly href: string;
}

/** A section with its pages in one language. */
export interface SectionView {
  readonly section: Section;
  readonly title: string;
  readonly href: string;
  readonly pages: readonly PageView[];
}

/** The edition in one language: what every component prints from. */
export interface ReaderView {
  readonly edition: Edition;
  readonly language: Language;
  readonly t: Translate;
  readonly addresses: Addresses;
  readonly sections: readonly SectionView[];
  readonly pages: ReadonlyMap<string, PageView>;
  /** The text of a localized value in this language. */
  text(value: Localized): string;
  /** The same, where there may be no value. */
  maybe(value: Localized | undefined): string | undefined;
  list(value: LocalizedList | undefined): readonly string[];
}

/** Makes the view of an edition in one language. Throws when the language is not one of the site's. */
export function createReaderView(edition: Edition, code: string, base: string): ReaderView {
  const language = edition.site.languages.find((candidate) => candidate.code === code);
  if (!language) throw new Error(`The site has no language "${code}".`);
  const addresses = createAddresses(edition, code, base);
  const pages = new Map<string, PageView>();
  for (const page of edition.pages) {
    const words = page.words.get(code);
    if (words) pages.set(page.id, { page, words, href: addresses.page(page.id) });
  }
  const bySection = Map.groupBy(pages.values(), (view) => view.page.section);
  const text = (value: Localized) => value[code] ?? '';
  return {
    edition,
    language,
    t: createTranslate(edition.strings.get(code) ?? {}, language.locale),
    addresses,
    pages,
    sections: edition.site.sections.map((section) => ({
      section,
      title: text(section.title),
      href: addresses.section(section.id),
      pages: bySection.get(section.id) ?? [],
    })),
    text,
    maybe: (value) => value && text(value),
    list: (value) => value?.[code] ?? [],
  };
}

const views = new Map<string, ReaderView>();

/** The view in a language of this build. */
export function viewIn(code: string): ReaderView {
  let view = views.get(code);
  if (!view) {
    view = createReaderView(currentEdition(), code, settings.base);
    views.set(code, view);
  }
  return view;
}

/** The view that belongs to a page's path. */
export function viewAt(path: string): ReaderView {
  const codes = currentEdition().site.languages.map((language) => language.code);
  return viewIn(languageOf(path, codes, settings.base));
}

/** The view in every language of the site, in order. */
export function allViews(): readonly ReaderView[] {
  return currentEdition().site.languages.map((language) => viewIn(language.code));
}
