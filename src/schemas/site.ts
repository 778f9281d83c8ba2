import { z } from 'zod';
import { pageReference } from './guide-page.ts';
import { colour, hueNames, id, languageCode, localized, localizedUrl, url, words } from './localized.ts';

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

const hex = z
  .string()
  .transform((text) => text.toLowerCase())
  .pipe(z.string().regex(/^#[0-9a-f]{6}$/, 'a colour as "#0f7d74", in quotes'));

/** A colour as it is in the light and in the dark theme. */
const lightAndDark = z.strictObject({ light: hex, dark: hex });

const ownColour = z.strictObject({
  /** The full colour: headers of regions, doors, petals. */
  full: hex,
  /** The same hue for text: dark on paper, light on the dark theme. */
  deep: lightAndDark,
  /** The same hue as a soft ground under text. */
  wash: lightAndDark,
  /** The same hue as a card, under dark text in both themes. */
  card: hex,
});

/** `content/site.yaml`: what the site is called, its languages, sections and phases. */
export const site = z.strictObject({
  /** The edition's id: names of databases, caches and channels begin with it. Permanent, like every id. */
  id,
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
  /** Guide pages on which the site prints a list of its own, or to which its words link. One page may serve for several. */
  pages: z.strictObject({
    /** Every term. */
    glossary: pageReference,
    /** Every source. */
    sources: pageReference,
    /** What is stored on a device, and how to wipe it. */
    privacy: pageReference,
    /** Every program that the site is made with, and its licence. */
    licences: pageReference,
  }),
  /** Colours of the edition's own in the place of the usual ones; `sun` is also the ground of the home page, posters and shared links. */
  colours: z.partialRecord(z.enum(hueNames), ownColour).default({}),
  /** Whom to write to about the site or its accessibility; shown on the about pages. */
  contact: z.strictObject({ url: z.url() }).optional(),
});

export type Site = z.infer<typeof site>;
export type Language = z.infer<typeof language>;
export type Section = z.infer<typeof section>;
export type OwnColours = Site['colours'];
