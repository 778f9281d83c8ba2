import { z } from 'zod';
import { pageReference } from './guide-page.ts';
import { localized, localizedList, words } from './localized.ts';

/** `content/glossary/<id>.yaml`: a term that explains itself in the guide. */
export const term = z.strictObject({
  term: localized,
  /** Other words for the same thing. */
  also: localizedList.optional(),
  /** One to three sentences, plain text. */
  definition: localized,
  /** The page with the whole story. */
  page: pageReference.optional(),
  /** Ids from `sources.yaml`. */
  sources: z.array(words).default([]),
});

const deckBlock = z.strictObject({
  kind: z.literal('deck'),
  /** Heading of the block as it stands in the deck. */
  title: words,
  /** What the block says, in our own words. */
  says: localized,
});

const publicSource = z.strictObject({
  kind: z.literal('public'),
  title: words,
  /** Language of the title, such as `en`, where it is not the first language of the site. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language such as en or nl-BE')
    .optional(),
  /** Who published it, and when where that is known. */
  publisher: words.optional(),
  year: z.number().int().optional(),
  url: z.url({ protocol: /^https?$/ }),
  /** What we took from it, or what could not be checked. */
  note: localized.optional(),
});

const ourselves = z.strictObject({
  kind: z.literal('own'),
  title: localized,
  says: localized,
});

/** `content/sources.yaml`: everything that the pages rest on, by id. */
export const sources = z.record(
  z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'an id such as S29 or cego-lbs'),
  z.discriminatedUnion('kind', [deckBlock, publicSource, ourselves]),
);

/** `content/routes/<id>.yaml`: a short reading list for one kind of reader. */
export const route = z.strictObject({
  title: localized,
  description: localized,
  order: z.number(),
  /** Pages in order, each with minutes of reading. */
  pages: z
    .array(
      z.strictObject({
        page: pageReference,
        minutes: z.number().int().positive(),
      }),
    )
    .min(1),
});

/** `content/pictures/<id>.yaml`, beside `<id>.svg`: the words of a picture. */
export const picture = z.strictObject({
  /** What somebody who does not see the picture needs to know. */
  alternative: localized,
  /** A caption under the picture. */
  caption: localized.optional(),
  /** Words by key; the SVG carries `<text data-label="key">`. A line break starts a new line in the picture. */
  labels: z.record(z.string(), localized),
});

/** `content/ui/<language>.json`: interface strings, one flat list of keys. */
export const interfaceStrings = z.record(z.string(), words);

export type Term = z.infer<typeof term>;
export type Source = z.infer<typeof sources>[string];
export type Route = z.infer<typeof route>;
export type Picture = z.infer<typeof picture>;
