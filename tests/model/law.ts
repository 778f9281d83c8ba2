import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Model } from './model.ts';

/** How many cases a law runs, where that is not the usual number. */
interface Cases {
  /** Divides the number of cases of a slow law in the short campaign. */
  readonly weight?: number;
  /** Cases of the long campaign, when not 1,000. */
  readonly inLong?: number;
}

interface CheckOptions {
  readonly numRuns?: number;
  readonly seed?: number;
  readonly endOnFailure?: boolean;
}

/** What came of checking a law. */
interface Checked {
  readonly failed: boolean;
  readonly seed: number;
  readonly runs: number;
  readonly report: string;
}

/** A law of the document: a property that every model must keep. */
export interface Law {
  readonly name: string;
  readonly cases: Cases;
  readonly check: (model: Model, options: CheckOptions) => Checked;
}

/** Names a law and says how to put it to a model. */
export function law<Values>(
  name: string,
  property: (model: Model) => fc.IProperty<Values>,
  cases: Cases = {},
): Law {
  const check = (model: Model, options: CheckOptions): Checked => {
    const details = fc.check(property(model), options);
    const report = details.failed ? (fc.defaultReportMessage(details) ?? '') : '';
    return { failed: details.failed, seed: details.seed, runs: details.numRuns, report };
  };
  return { name, cases, check };
}

/** A seed with which a law failed, and after how many cases. */
interface KeptSeed {
  readonly seed: number;
  readonly runs: number;
}

const seedsFile = new URL('./failing-seeds.json', import.meta.url);
const casesInShort = 100;
const casesInLong = 1_000;
const isLong = Boolean(process.env['AMORE_LONG']);

function casesOf({ cases }: Law): number {
  if (isLong) return cases.inLong ?? casesInLong;
  return Math.max(10, Math.round(casesInShort / (cases.weight ?? 1)));
}

/**
 * Puts a law to a model: first the seeds with which it once failed, then new cases: 1,000 with AMORE_LONG set, fewer
 * otherwise. Throws with the seed and the smallest case when it fails, and keeps that seed in `failing-seeds.json`.
 * `AMORE_SEED` fixes the seed; the long campaign prints it, so that it can be run again.
 */
export function hold(held: Law, model: Model): void {
  for (const { seed, runs } of keptSeeds()[held.name] ?? []) {
    const replayed = held.check(model, { seed, numRuns: runs });
    if (replayed.failed) throw new Error(`${held.name}, with a seed that was kept\n${replayed.report}`);
  }
  const given = process.env['AMORE_SEED'];
  const seed = given === undefined ? {} : { seed: Number(given) };
  const numRuns = casesOf(held);
  const checked = held.check(model, { numRuns, ...seed });
  if (isLong) console.log(`${held.name}: ${numRuns} cases of seed ${checked.seed}`);
  if (!checked.failed) return;
  keepSeed(held.name, { seed: checked.seed, runs: checked.runs });
  throw new Error(`${held.name}\n${checked.report}`);
}

/** Whether a model breaks a law within so many cases of one seed. A model that throws breaks it too. */
export function breaks(broken: Law, model: Model, numRuns: number, seed: number): boolean {
  return broken.check(model, { numRuns, seed, endOnFailure: true }).failed;
}

function keptSeeds(): Record<string, readonly KeptSeed[]> {
  return existsSync(seedsFile) ? JSON.parse(readFileSync(seedsFile, 'utf8')) : {};
}

function keepSeed(name: string, failing: KeptSeed): void {
  const kept = keptSeeds();
  const all = { ...kept, [name]: [...(kept[name] ?? []), failing] };
  writeFileSync(seedsFile, `${JSON.stringify(all, null, 2)}\n`);
}
