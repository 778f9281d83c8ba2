import { z } from 'zod';
import { colour, id, languageCode, localized, localizedUrl, url, words } from './localized.ts';

const language = z.strictObject({
  /** Code used in file names (`nl.mdx`) and in localized texts (`{ nl: … }`). */
  code: languageCode,
  /** Full tag for `<html lang>`, dates and numbers, such as `nl-BE`. */
  locale: words,
  /** The language's name in that language, for the language switch. */
  name: words,
  /** Address parts of the fixed places, in this language's words. */
  places: z.strictObject({
    guide: url,
    all: url,
    workshop: url,
    facilitate: url,
    screen: url,
    recover: url,
  }),
});

const section = z.strictObject({
  /** Folder name under `content/guide/`. */
  id,
  /** The section's colour by name. */
  colour,
  /** Address part per language. */
  url: localizedUrl,
  /** Title per language, as in the navigation. */
  title: localized,
  /** One or two sentences for the section's overview. */
  description: localized,
});

const phase = z.strictObject({
  /** Referred to by `phase` in a canvas. */
  id,
  /** Title per language, a heading in the workshop. */
  title: localized,
});

/** `content/site.yaml`: what the site is called, its languages, sections and phases. */
export const site = z.strictObject({
  /** Name of the site, in the header and in titles. */
  name: words,
  /** The one sentence that says what this is. */
  tagline: localized,
  /** Description for search engines and shared links. */
  description: localized,
  /** Languages in order; the first lives at `/`, the others under their code. */
  languages: z.array(language).min(1),
  /** Guide sections in order. */
  sections: z.array(section).min(1),
  /** Phases of the workshop in order; canvases are grouped by them. */
  phases: z.array(phase).min(1),
  /** Whom to write to about the site or its accessibility; shown on the about pages. */
  contact: z.strictObject({ url: z.url() }).optional(),
});

export type Site = z.infer<typeof site>;
export type Language = z.infer<typeof language>;
export type Section = z.infer<typeof section>;
