import { createTranslate, type Translate } from '../../src/i18n/translate.ts';
import type { Edition } from '../../src/schemas/edition.ts';
import { loadEdition } from '../../src/schemas/read-content.ts';

/** The content that the site under test was built from. */
export const edition: Edition = loadEdition('content');

/** A language of the site, with what a test needs to find its way in it. */
export interface TestLanguage {
  readonly code: 'nl' | 'en';
  readonly edition: Edition;
  readonly t: Translate;
  /** Path of a canvas, without a slash in front. */
  readonly canvas: (id: string) => string;
  /** Path of a guide page, without a slash in front. */
  readonly page: (id: string) => string;
  readonly workshop: string;
  /** The words of a region in this language. */
  readonly region: (canvas: string, region: string) => { readonly title: string };
}

/** What a test needs to find its way in a language of an edition. */
export function inLanguage(code: 'nl' | 'en', of: Edition = edition): TestLanguage {
  const language = of.site.languages.find((entry) => entry.code === code);
  if (!language) throw new Error(`The site has no language ${code}.`);
  const prefix = code === of.site.languages[0]?.code ? '' : `${code}/`;
  const canvasOf = (id: string) => {
    const canvas = of.canvases.find((entry) => entry.id === id);
    if (!canvas) throw new Error(`There is no canvas ${id}.`);
    return canvas;
  };
  return {
    code,
    edition: of,
    t: createTranslate(of.strings.get(code) ?? {}, language.locale),
    workshop: `${prefix}${language.places.workshop}/`,
    canvas: (id) => `${prefix}${language.places.workshop}/${canvasOf(id).url[code]}/`,
    page: (id) => {
      const page = of.pages.find((entry) => entry.id === id);
      const section = of.site.sections.find((entry) => entry.id === page?.section);
      return `${prefix}${language.places.guide}/${section?.url[code]}/${page?.words.get(code)?.url}/`;
    },
    region: (canvas, region) => {
      const found = canvasOf(canvas).regions.find((entry) => entry.id === region);
      if (!found) throw new Error(`The canvas ${canvas} has no region ${region}.`);
      return { title: found.title[code] ?? '' };
    },
  };
}

/** Both languages, for tests that hold in each. */
export const languages = [inLanguage('nl'), inLanguage('en')];
