import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { browserArguments } from '../../src/scripts/find-browser.ts';
import { peers } from './folders.ts';

/** The four categories of Lighthouse that are asked for, in the order of the tables. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Scores from 0 to 100 of each run, per category, and what fell short. */
export interface Audit {
  readonly scores: Readonly<Record<(typeof categories)[number], readonly number[]>>;
  /** Lighthouse's own measure of how fast this machine was at the time; below 1,000 the performance scores say little. */
  readonly machine: readonly number[];
  /** Ids of the audits that cost points in some run. */
  readonly shortcomings: readonly string[];
}

/** The part of Lighthouse's result that is read here. */
interface LighthouseResult {
  readonly environment: { readonly benchmarkIndex: number };
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly displayValue?: string }>
  >;
}

/** Runs Lighthouse on its mobile profile, `runs` times an address. */
export async function auditPages(
  browserPath: string,
  addresses: readonly string[],
  runs: number,
  say: (line: string) => void,
): Promise<Audit[]> {
  const { default: lighthouse } = await import(
    pathToFileURL(join(peers, 'node_modules/lighthouse/core/index.js')).href
  );
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: [...browserArguments, `--remote-debugging-port=${port}`],
  });
  try {
    const audits: Audit[] = [];
    for (const address of addresses) {
      const results: LighthouseResult[] = [];
      for (let run = 1; run <= runs; run += 1) {
        const outcome = await lighthouse(address, {
          port,
          logLevel: 'error',
          onlyCategories: [...categories],
        });
        results.push(outcome.lhr);
        say(`Lighthouse ${run} of ${runs}: ${address}`);
      }
      audits.push(summarise(results));
    }
    return audits;
  } finally {
    await browser.close();
  }
}

function summarise(results: readonly LighthouseResult[]): Audit {
  const scoresOf = (category: string) =>
    results.map(({ categories: found }) => Math.round((found[category]?.score ?? 0) * 100));
  const shortcomings = results.flatMap(({ categories: found, audits }) =>
    Object.values(found)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  );
  return {
    scores: {
      performance: scoresOf('performance'),
      accessibility: scoresOf('accessibility'),
      'best-practices': scoresOf('best-practices'),
      seo: scoresOf('seo'),
    },
    machine: results.map(({ environment }) => environment.benchmarkIndex),
    shortcomings: [...new Set(shortcomings)],
  };
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? done(address.port) : fail(new Error('No port is free.')),
      );
    });
  });
}
