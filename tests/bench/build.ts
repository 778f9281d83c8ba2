import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { content } from './folders.ts';
import { generatePages } from './generated-pages.ts';
import type { GeneratedSite, Generator } from './generator.ts';
import { measureProcess, type ProcessCost } from './measured-process.ts';
import { ownGenerator } from './own-generator.ts';
import { type Visit, visit } from './page-weight.ts';
import { bareAstro, starlight, vitePress } from './peer-generators.ts';
import { type Judged, judgement, kilobytes, megabytes, shown, table } from './report.ts';
import { hostSite } from './static-host.ts';
import { median } from './statistics.ts';

const generators = [ownGenerator, starlight, bareAstro, vitePress];
/** A word of the guide, so that every search finds it. */
const searched = 'betrokkenheid';

/** How `build` is run. */
export interface BuildOptions {
  readonly sizes: readonly number[];
  /** Builds of each site; the largest size is built once. */
  readonly runs: number;
  readonly say: (line: string) => void;
}

interface Outcome {
  readonly generator: Generator;
  readonly costs: readonly ProcessCost[];
  readonly visit: Visit;
}

/** Builds the same pages with every generator and tells what that costs and what a reader downloads. Returns Markdown. */
export async function benchBuild(browser: Browser, { sizes, runs, say }: BuildOptions): Promise<string> {
  const parts: string[] = [];
  const own = new Map<number, Outcome>();
  for (const size of sizes) {
    const outcomes = await measureSize(browser, size, size > 1000 ? 1 : runs, say);
    const ours = outcomes.find(({ generator }) => generator === ownGenerator);
    if (ours) own.set(size, ours);
    parts.push(`### ${size} pages`, costTable(outcomes), weightTable(outcomes));
    if (size === 1000) parts.push(judgement(aimsOf(outcomes, own)));
  }
  return parts.join('\n\n');
}

async function measureSize(
  browser: Browser,
  size: number,
  runs: number,
  say: (line: string) => void,
): Promise<Outcome[]> {
  const sections = generatePages(size, content);
  const entries = generators
    .filter(({ most }) => size <= most)
    .map((generator) => ({ generator, site: generator.write(sections, size), costs: [] as ProcessCost[] }));
  // One build of each in turn, so that what else the machine does meets all of them; and back again, so that none always follows the
  // heaviest one, which leaves the machine slower for a while.
  for (let run = 1; run <= runs; run += 1) {
    for (const { generator, site, costs } of run % 2 === 1 ? entries : entries.toReversed()) {
      for (const leftover of site.leftovers) rmSync(leftover, { recursive: true, force: true });
      settleDisk();
      const cost = await measureProcess(site.build);
      costs.push(cost);
      say(`${generator.name}, ${size} pages, build ${run} of ${runs}: ${cost.seconds.toFixed(1)} s`);
    }
  }
  // The same page at every size, in the middle of its section.
  const visited = sections[Math.min(2, sections.length - 1)];
  const page = visited?.pages[Math.floor(visited.pages.length / 2)];
  if (!page) throw new Error('No pages were generated.');
  const outcomes: Outcome[] = [];
  for (const { generator, site, costs } of entries) {
    const seen = await visitSite(browser, generator, site, `${page.section}/${page.name}`);
    outcomes.push({ generator, costs, visit: seen });
  }
  return outcomes;
}

/** Has the disk take in what the build before left in memory: a large site would slow down whichever is built after it. */
function settleDisk(): void {
  if (process.platform !== 'win32') execFileSync('sync');
}

async function visitSite(
  browser: Browser,
  generator: Generator,
  site: GeneratedSite,
  page: string,
): Promise<Visit> {
  const host = await hostSite(join(site.output));
  try {
    return await visit(browser, {
      address: `${host.address}${site.pathOf(page)}`,
      search: (open) => generator.search(open, searched),
    });
  } finally {
    await host.close();
  }
}

function costTable(outcomes: readonly Outcome[]): string {
  const first = outcomes[0];
  return table(
    ['', 'build, s', 'all builds, s', 'ours is', 'processor, s', 'ours is', 'peak memory, MB'],
    outcomes.map((outcome) => [
      outcome.generator.name,
      shown(secondsOf(outcome)),
      outcome.costs.map(({ seconds }) => shown(seconds)).join(', '),
      first ? `${shown(secondsOf(first) / secondsOf(outcome))} of it` : '',
      ...treeCells(outcome, first),
    ]),
  );
}

function weightTable(outcomes: readonly Outcome[]): string {
  return table(
    [
      'a content page, first load, kB',
      'HTML raw',
      'HTML',
      'CSS',
      'JS',
      'fonts',
      'other',
      'all',
      'all, gzip',
      'requests',
      'first search',
      'its requests',
    ],
    outcomes.map(({ generator, visit: { load, search } }) => [
      generator.name,
      kilobytes(load.html.raw),
      ...[load.html, load.css, load.js, load.fonts, load.other, load.all].map(({ brotli }) =>
        kilobytes(brotli),
      ),
      kilobytes(load.all.gzip),
      String(load.requests),
      search ? kilobytes(search.all.brotli) : '',
      search ? String(search.requests) : '',
    ]),
  );
}

function aimsOf(outcomes: readonly Outcome[], own: ReadonlyMap<number, Outcome>): Judged[] {
  const find = (wanted: Generator) => outcomes.find(({ generator }) => generator === wanted);
  const [ours, light, bare] = [find(ownGenerator), find(starlight), find(bareAstro)];
  if (!ours || !light || !bare) return [];
  const small = own.get(100);
  const ratio = (other: Outcome) => secondsOf(ours) / secondsOf(other);
  const { load, search } = ours.visit;
  return [
    { name: 'build at 1,000 pages against Starlight', value: ratio(light), aim: 0.85, unit: '' },
    { name: 'build at 1,000 pages against bare Astro', value: ratio(bare), aim: 1.2, unit: '' },
    { name: 'content page with fonts, brotli', value: load.all.brotli / 1000, aim: 110, unit: 'kB' },
    { name: 'first search, brotli', value: (search?.all.brotli ?? 0) / 1000, aim: 140, unit: 'kB' },
    ...(small
      ? [
          {
            name: 'HTML of a page at 1,000 pages against 100',
            value: load.html.raw / small.visit.load.html.raw,
            aim: 1,
            unit: '',
          },
        ]
      : []),
  ];
}

function secondsOf({ costs }: Outcome): number {
  return median(costs.map(({ seconds }) => seconds));
}

function treeCells(outcome: Outcome, first: Outcome | undefined): string[] {
  const processor = processorOf(outcome);
  const ours = first && processorOf(first);
  const memory = outcome.costs.flatMap(({ tree }) => (tree ? [tree.peakMemory] : []));
  if (processor === undefined || ours === undefined) return ['', '', 'not measured here'];
  return [shown(processor), `${shown(ours / processor)} of it`, megabytes(median(memory))];
}

function processorOf({ costs }: Outcome): number | undefined {
  const seconds = costs.flatMap(({ tree }) => (tree ? [tree.processorSeconds] : []));
  return seconds.length === 0 ? undefined : median(seconds);
}
