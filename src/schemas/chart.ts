import { z } from 'zod';
import { localized, words } from './localized.ts';

/**
 * `content/data/<table>.yaml`, beside `<table>.csv`: how a survey table is drawn and which words go with it.
 * The csv has a row per `sector` and `level`, and a column per wave named `y2004`, `y2007` …
 */
export const chart = z.strictObject({
  /** What was measured. */
  title: localized,
  /** Unit of the numbers, such as "% of respondents". */
  unit: localized,
  /** Levels of the table in the order of the chooser; the first is the one drawn first. */
  levels: z.array(z.strictObject({ id: words, name: localized, explanation: localized })).min(1),
  /** Level of the table that holds the number of respondents. */
  count: words,
  /** Name of the csv with the rows' names: `sector`, `sector_en`, `kind` (total, sector or aggregate) and `asterisk`. */
  names: words,
  /** Column of the names table per language. */
  nameColumns: z.record(z.string(), words),
  /** Row that the story is about. */
  highlight: words,
  /** Row that everything is compared with. */
  compare: words,
  /** Name of the csv with the tests of difference, when there is one. */
  tests: words.optional(),
  /** Words for what the tests compare, by `comparison` in that csv. */
  comparisons: z.record(z.string(), localized).default({}),
  /** What the asterisk behind a name is. */
  asterisk: localized,
});

export type Chart = z.infer<typeof chart>;
