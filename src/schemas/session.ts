import { z } from 'zod';
import { canvasReference, pageReference } from './guide-page.ts';
import { id, localized, localizedList, localizedUrl } from './localized.ts';

const step = z.strictObject({
  /** Permanent id: notes of a facilitator refer to it. */
  id,
  title: localized,
  /** Planned length. */
  minutes: z.number().int().min(1).max(600),
  /** Day of the session, for one that lasts several days. */
  day: z.number().int().min(1).default(1),
  /** Time of day at which this step starts when it must, such as 13:30. */
  at: z
    .string()
    .regex(/^\d{2}:\d{2}$/, 'a time of day as 13:30')
    .optional(),
  /** A pause: no canvas, and the first to be shortened. */
  pause: z.boolean().default(false),
  /** May be stretched or shortened to fit; the shortest length that still works. */
  shortest: z.number().int().min(0).optional(),
  /** Canvas, or canvas#region, in use. */
  canvas: canvasReference.optional(),
  /** Guide page to read or show. */
  page: pageReference.optional(),
  /** Picture of the guide to show. */
  picture: id.optional(),
  /** Question in large type on the projector. */
  question: localized.optional(),
  /** Working form: "alone, then in pairs". */
  form: localized.optional(),
  /** What to put ready for this step. */
  materials: localizedList.optional(),
  /** Words to say. */
  say: localizedList.optional(),
  /** What to watch for. */
  watch: localizedList.optional(),
});

/** `content/sessions/<id>/session.yaml`. */
export const session = z.strictObject({
  url: localizedUrl,
  title: localized,
  description: localized,
  order: z.number(),
  /** For whom, and how many. */
  people: localized,
  /** Usual start, such as 09:00. */
  start: z.string().regex(/^\d{2}:\d{2}$/, 'a time of day as 09:00'),
  /** How much here is our proposal: shown on the page. */
  proposal: localized,
  sources: z.array(z.string()).min(1),
  guide: z.array(pageReference).default([]),
  steps: z.array(step).min(1),
});

/** Front matter of `content/sessions/<id>/<language>.mdx`, how to prepare. */
export const sessionGuide = z.strictObject({});

export type Session = z.infer<typeof session>;
export type SessionStep = z.infer<typeof step>;
