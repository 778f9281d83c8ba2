import { z } from 'zod';

/** An id: lower-case words with hyphens. Ids are permanent, they stand in people's files and links. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id: lower-case letters, digits and single hyphens');

/** The last part of an address, in the words of its own language. */
export const url = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'part of an address: lower-case letters without accents, digits and single hyphens',
  );

/** A language code as used in file names and in `site.yaml`. */
export const languageCode = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language code such as nl or en');

/** One text, plain, not empty. */
export const words = z.string().trim().min(1, 'a text that is not empty');

/** A text per language, such as `{ nl: Waarom, en: Why }`. Missing languages are told by the content check. */
export const localized = z.record(languageCode, words);

/** A list of texts per language. */
export const localizedList = z.record(languageCode, z.array(words));

/** An address part per language. */
export const localizedUrl = z.record(languageCode, url);

/** The colours of an edition by name; their usual values live in `src/styles/tokens.css`, an edition's own in `site.yaml`. */
export const hueNames = ['coral', 'sun', 'rose', 'teal', 'violet', 'sky'] as const;

/** Section and card colours by name. */
export const colour = z.enum([...hueNames, 'ink']);

export type Localized = z.infer<typeof localized>;
export type LocalizedList = z.infer<typeof localizedList>;
export type Colour = z.infer<typeof colour>;
