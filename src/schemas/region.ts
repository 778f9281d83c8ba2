import { z } from 'zod';
import { canvasReference, pageReference } from './guide-page.ts';
import { colour, id, localized, localizedList } from './localized.ts';

/** What every region has, whatever its field type. */
const region = {
  /** Permanent id: it stands in people's files. */
  id,
  /** Title per language. */
  title: localized,
  /** The question under the title. */
  question: localized.optional(),
  /** Colour of the region's header. */
  colour: colour.default('ink'),
  /** Width on a wide screen, in twelfths. */
  width: z.number().int().min(2).max(12).default(6),
  /** Id of the region in whose panel this one is shown, below it. */
  within: id.optional(),
  /** Id of an earlier region that names the group to which this one belongs: on paper it stands above each of its rows. */
  under: id.optional(),
  /** What an empty region says: what to write here. */
  empty: localized,
  /** The guide page that explains this region. */
  guide: pageReference.optional(),
  /** Questions that help when it stays quiet; shown beside the region. */
  prompts: localizedList.optional(),
  /** Example items, each with a button to take it over. */
  examples: localizedList.optional(),
  /** A warning beside the region, such as "welbevinden is niet verwennen". */
  watch: localized.optional(),
};

/** What a region has whose items a team writes: these can serve one another. */
const written = {
  ...region,
  /**
   * What its items are on the way from vision to deed: a `goal` asks for a step that serves it, a `step` for a goal; those without are
   * told as loose ends. Without a role an item may still serve and be served.
   */
  role: z.enum(['goal', 'step']).optional(),
};

/** A value of a scale, with its words. */
const step = z.strictObject({ value: z.number().int(), label: localized });

/** A kind of entry on a timeline. */
const kind = z.strictObject({
  id,
  label: localized,
  colour: colour.default('ink'),
});

const cards = z.strictObject({
  ...written,
  field: z.literal('cards'),
  /** Whether the region's cards can get dots. */
  votes: z.boolean().default(true),
});

const statement = z.strictObject({
  ...written,
  field: z.literal('statement'),
  /** Beginning of the sentence, shown as a help: "Wij bestaan om …". */
  starter: localized.optional(),
});

const rating = z.strictObject({
  ...region,
  field: z.literal('rating'),
  /** The scale, low first. */
  scale: z.array(step).min(2).max(10),
  /** What is rated: one line per criterion; without it the region itself is rated. */
  criteria: z.array(z.strictObject({ id, title: localized, help: localized.optional() })).default([]),
  /** The rule shown as a result: nobody at or below `nobodyAt`, and a median of at least `median`. */
  rule: z.strictObject({ nobodyAt: z.number().int(), median: z.number() }).optional(),
  /** Whether a word of evidence is asked beside each mark. */
  evidence: z.boolean().default(true),
});

const axis = z.strictObject({
  title: localized,
  low: localized,
  high: localized,
});

const matrix = z.strictObject({
  ...written,
  field: z.literal('matrix'),
  /** Axis from left to right. */
  horizontal: axis,
  /** Axis from bottom to top. */
  vertical: axis,
  /** Names of the four corners, when they have one. */
  corners: z
    .strictObject({
      topLeft: localized,
      topRight: localized,
      bottomLeft: localized,
      bottomRight: localized,
    })
    .optional(),
});

const tasks = z.strictObject({ ...written, field: z.literal('tasks') });
const timeline = z.strictObject({
  ...written,
  field: z.literal('timeline'),
  /** Unit of the axis. */
  unit: z.enum(['year', 'month', 'day']),
  /** First school year and how many are shown; the team sets the first year itself. */
  years: z.number().int().min(1).max(10).default(3),
  /** Kinds of entries, each with a counter against a number the team sets. */
  kinds: z.array(kind).default([]),
  /** A ready-made set of entries that a team can take over as an example. */
  example: z
    .strictObject({
      note: localized,
      entries: z.array(
        z.strictObject({
          kind: id,
          year: z.number().int().min(1),
          month: z.number().int().min(1).max(12).optional(),
          text: localized,
        }),
      ),
      numbers: z.record(z.string(), z.number().int().nonnegative()).default({}),
    })
    .optional(),
});

const counts = z.strictObject({
  ...region,
  field: z.literal('counts'),
  /** Names of the three groups. */
  labels: z.strictObject({
    low: localized,
    middle: localized,
    high: localized,
  }),
});

const collect = z.strictObject({
  ...region,
  field: z.literal('collect'),
  /** The regions to collect from, as canvas#region. */
  from: z.array(canvasReference).min(1),
  /** Which items: all, the chosen ones, or those with most dots. Pinned items always come along. */
  pick: z.enum(['all', 'chosen', 'most-dots']).default('all'),
  /** How many at most. */
  limit: z.number().int().positive().default(12),
  /** Those of `from` where a team proposes and then chooses: only what was chosen there comes along. */
  onlyChosen: z.array(canvasReference).optional(),
  /** Those of `from` that stand in while the others give nothing and nothing is pinned. */
  standIn: z.array(canvasReference).optional(),
});

/** The field types that a region can have, `collect` included. */
export const regionSchema = z.discriminatedUnion('field', [
  cards,
  statement,
  rating,
  matrix,
  tasks,
  timeline,
  counts,
  collect,
]);

export type Region = z.infer<typeof regionSchema>;
