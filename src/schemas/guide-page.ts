import { z } from 'zod';
import { id, url, words } from './localized.ts';

/** `section/page`, the folder of a guide page under `content/guide/`. */
export const pageReference = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a guide page as section/page, such as vision/why');

/** `canvas` or `canvas#region`. */
export const canvasReference = z
  .string()
  .regex(/^[a-z0-9-]+(#[a-z0-9-]+)?$/, 'a canvas, or canvas#region, such as five-questions#why');

/** Front matter that is about the words: every language has its own. */
const wording = {
  /** The page's title, also its first heading. */
  title: words,
  /** A shorter title for the navigation; the title is used when it is left out. */
  navigation: words.optional(),
  /** A few words above the title, such as "Visievraag 1 van 5". */
  kicker: words.optional(),
  /** One or two sentences: the lead under the title, and the text in search results. At most 240 characters. */
  description: words.max(240),
  /** Last part of the address, in the words of this language. */
  url,
  /** Other words by which search should find this page. */
  keywords: z.array(words).default([]),
};

/** Front matter that is the same in every language: it stands in the file of the first language only. */
const shared = {
  /** Place within the section, low first. */
  order: z.number(),
  /** Ids from `content/sources.yaml` that the page rests on. */
  sources: z.array(words).min(1),
  /** The canvas, or region of a canvas, that belongs to this page. */
  canvas: canvasReference.optional(),
  /** Minutes that a team needs for what the page asks. */
  minutes: z.number().int().positive().optional(),
  /** Page to go to next when it is not simply the following one. */
  next: pageReference.optional(),
  /** `false` leaves the page out of search. */
  search: z.boolean().default(true),
};

/** A guide page in the first language: words and what all languages share. */
export const guidePage = z.strictObject({ ...wording, ...shared });

/** A guide page in any other language: its words only. */
export const guidePageTranslation = z.strictObject(wording);

/** `content/home/<language>.mdx`: the words of the home page. */
export const homePage = z.strictObject({
  title: words,
  lead: words,
  /** Label of the first button, to the workshop. */
  start: words,
  /** Label of the second button, to the guide. */
  read: words,
  /** Picture beside the title; its label `heart`, when it has one, also stands in the heart of a poster. */
  picture: id.optional(),
  /** The three doors under the hero. */
  doors: z
    .array(
      z.strictObject({
        to: z.enum(['guide', 'workshop', 'facilitate']),
        colour: id,
        title: words,
        text: words,
        link: words,
      }),
    )
    .min(1),
});

export type GuidePage = z.infer<typeof guidePage>;
export type GuidePageTranslation = z.infer<typeof guidePageTranslation>;
export type HomePage = z.infer<typeof homePage>;
