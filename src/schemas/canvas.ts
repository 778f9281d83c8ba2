import { z } from 'zod';
import { pageReference } from './guide-page.ts';
import { colour, id, localized, localizedList, localizedUrl } from './localized.ts';
import { regionSchema } from './region.ts';

/** `content/canvases/<id>/canvas.yaml`. */
export const canvas = z.strictObject({
  /** Address part per language. */
  url: localizedUrl,
  title: localized,
  /** One or two sentences: what a team gets out of it. */
  description: localized,
  /** Phase of the workshop, from `site.yaml`. */
  phase: id,
  /** Place within the phase, low first. */
  order: z.number(),
  colour: colour.default('ink'),
  /** `grid`: regions in twelve columns. `poster`: a sheet for the wall. */
  layout: z.enum(['grid', 'poster']).default('grid'),
  /** Shows the reminder to write no names of pupils. */
  reminder: z.boolean().default(false),
  /** What to do in 45, 90 and 180 minutes. */
  durations: z.strictObject({
    '45': localized,
    '90': localized,
    '180': localized,
  }),
  /** What to put ready. */
  materials: localizedList,
  /** Guide pages that belong to the canvas as a whole. */
  guide: z.array(pageReference).default([]),
  /** Other words by which search should find it. */
  keywords: localizedList.optional(),
  /** Canvases that come before this one, for "what is next". */
  after: z.array(id).default([]),
  regions: z.array(regionSchema).min(1),
});

/** Front matter of `content/canvases/<id>/<language>.mdx`, the text on how to run it. */
export const canvasGuide = z.strictObject({});

export type Canvas = z.infer<typeof canvas>;
