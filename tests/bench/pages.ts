import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { edition, inLanguage } from '../browser/words.ts';
import { type Audit, auditPages, categories } from './audit.ts';
import { ownGenerator } from './own-generator.ts';
import { buildOwnSite, offlineCopy } from './own-site.ts';
import { type Visit, visit } from './page-weight.ts';
import { type Judged, judgement, kilobytes, shown, table } from './report.ts';
import { hostSite } from './static-host.ts';
import { median } from './statistics.ts';

const language = inLanguage('nl');
const guidePage = 'vision/why';
const chartPage = 'why/workload';
const canvas = 'five-questions';

/** How `lighthouse` is run. */
export interface LighthouseOptions {
  readonly browserPath: string;
  /** Lighthouse runs a page. */
  readonly runs: number;
  readonly say: (line: string) => void;
}

interface Weighed {
  readonly name: string;
  readonly visit: Visit;
}

/** Lighthouse on the mobile profile: the medians of several runs a page. Returns Markdown. */
export async function benchLighthouse({ browserPath, runs, say }: LighthouseOptions): Promise<string> {
  const host = await hostSite(await buildOwnSite(say));
  try {
    const named = [
      { name: 'home', path: '' },
      { name: `guide page ${guidePage}`, path: language.page(guidePage) },
      { name: `page with charts ${chartPage}`, path: language.page(chartPage) },
      { name: `canvas ${canvas}`, path: language.canvas(canvas) },
    ];
    const audits = await auditPages(
      browserPath,
      named.map(({ path }) => `${host.address}${path}`),
      runs,
      say,
    );
    const audited = named.flatMap(({ name }, index) => {
      const audit = audits[index];
      return audit ? [{ name, audit, canvas: name.startsWith('canvas') }] : [];
    });
    return [scoreTable(audited), judgement(audited.flatMap(scoreAims))].join('\n\n');
  } finally {
    await host.close();
  }
}

/** What the pages of the real site weigh. Returns Markdown. */
export async function benchPages(browser: Browser, say: (line: string) => void): Promise<string> {
  const host = await hostSite(await buildOwnSite(say));
  try {
    const weights = await weighGuide(browser, host.address, say);
    const canvases = await weighCanvases(browser, host.address);
    const searched = await firstSearch(browser, host.address);
    const offline = offlineCopy();
    return [
      weightTable([...weights.shown, ...canvases.shown]),
      `First search: ${kilobytes(searched.all.brotli)} kB in ${searched.requests} requests. Copy for reading without a network: ${kilobytes(offline)} kB.`,
      judgement([
        { name: 'heaviest content page', value: weights.heaviest / 1000, aim: 110, unit: 'kB' },
        { name: 'heaviest page with charts', value: weights.heaviestChart / 1000, aim: 160, unit: 'kB' },
        { name: 'heaviest JavaScript of a canvas', value: canvases.script / 1000, aim: 150, unit: 'kB' },
        { name: 'first search', value: searched.all.brotli / 1000, aim: 140, unit: 'kB' },
        { name: 'copy for reading without a network', value: offline / 1000, aim: 6000, unit: 'kB' },
      ]),
    ].join('\n\n');
  } finally {
    await host.close();
  }
}

/** Every guide page in the first language, and the home page. */
async function weighGuide(browser: Browser, address: string, say: (line: string) => void) {
  const home = { name: 'home', visit: await visit(browser, { address }) };
  const plain: Weighed[] = [];
  const charts: Weighed[] = [];
  for (const { id, words } of edition.pages) {
    const weighed = { name: id, visit: await visit(browser, { address: `${address}${language.page(id)}` }) };
    (words.get('nl')?.body.includes('<Chart') ? charts : plain).push(weighed);
    if ((plain.length + charts.length) % 10 === 0) say(`${plain.length + charts.length} pages weighed`);
  }
  const [light, middle, heavy, chart] = [
    byWeight(plain, 0),
    byWeight(plain, 0.5),
    byWeight(plain, 1),
    byWeight(charts, 1),
  ];
  return {
    shown: [
      home,
      titled('lightest', light),
      titled(`median of ${plain.length}`, middle),
      titled('heaviest', heavy),
      titled('heaviest with charts', chart),
    ],
    heaviest: Math.max(bytesOf(home), bytesOf(heavy)),
    heaviestChart: bytesOf(chart),
  };
}

async function weighCanvases(browser: Browser, address: string) {
  const weighed: Weighed[] = [];
  let script = 0;
  for (const { id } of edition.canvases) {
    const path = `${address}${language.canvas(id)}`;
    const inline = brotliCompressSync(await inlineScripts(browser, path)).length;
    const seen = await visit(browser, { address: path });
    script = Math.max(script, seen.load.js.brotli + inline);
    weighed.push({ name: id, visit: seen });
  }
  return {
    shown: [
      titled(`canvas, median of ${weighed.length}`, byWeight(weighed, 0.5)),
      titled('canvas, heaviest', byWeight(weighed, 1)),
    ],
    script,
  };
}

/** The scripts that stand in the page itself. */
async function inlineScripts(browser: Browser, address: string): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const code = await page
    .locator('script:not([src]):not([type*="json"])')
    .evaluateAll((scripts) => scripts.map((script) => script.textContent).join('\n'));
  await context.close();
  return code;
}

async function firstSearch(browser: Browser, address: string) {
  const search = (page: Page) => ownGenerator.search(page, 'betrokkenheid');
  const seen = await visit(browser, { address: `${address}${language.page(guidePage)}`, search });
  if (!seen.search) throw new Error('The search was not weighed.');
  return seen.search;
}

interface Audited {
  readonly name: string;
  readonly audit: Audit;
  readonly canvas: boolean;
}

function scoreTable(audited: readonly Audited[]): string {
  return table(
    [
      'Lighthouse, mobile',
      ...categories.map((name) => name.replace('-', ' ')),
      'performance of all runs',
      'speed of the machine',
      'fell short in',
    ],
    audited.map(({ name, audit }) => [
      name,
      ...categories.map((category) => shown(median(audit.scores[category]))),
      audit.scores.performance.join(', '),
      audit.machine.map(shown).join(', '),
      audit.shortcomings.join(', '),
    ]),
  );
}

function scoreAims({ name, audit, canvas: isCanvas }: Audited): Judged[] {
  return categories.map((category) => ({
    name: `${name}, ${category.replace('-', ' ')}`,
    value: median(audit.scores[category]),
    aim: isCanvas && category === 'performance' ? 95 : 100,
    least: true,
    unit: '',
  }));
}

function weightTable(weighed: readonly Weighed[]): string {
  return table(
    [
      'first load, brotli kB',
      'HTML raw',
      'HTML',
      'CSS',
      'JS',
      'fonts',
      'other',
      'all',
      'all, gzip',
      'requests',
    ],
    weighed.map(({ name, visit: { load } }) => [
      name,
      kilobytes(load.html.raw),
      ...[load.html, load.css, load.js, load.fonts, load.other, load.all].map(({ brotli }) =>
        kilobytes(brotli),
      ),
      kilobytes(load.all.gzip),
      String(load.requests),
    ]),
  );
}

/** The page at a share of the way from the lightest to the heaviest. */
function byWeight(weighed: readonly Weighed[], share: number): Weighed {
  const sorted = [...weighed].sort((a, b) => bytesOf(a) - bytesOf(b));
  const found = sorted[Math.round((sorted.length - 1) * share)];
  if (!found) throw new Error('No page was weighed.');
  return found;
}

function titled(what: string, { name, visit: seen }: Weighed): Weighed {
  return { name: `${what}: ${name}`, visit: seen };
}

function bytesOf({ visit: { load } }: Weighed): number {
  return load.all.brotli;
}
