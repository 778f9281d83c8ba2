import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { limits } from '../../src/model/limits.ts';
import { saveFile } from '../../src/model/save.ts';
import { inLanguage } from '../browser/words.ts';
import { generatePrototype, type PlannedRegion, regionsOf } from './generated-prototype.ts';
import { type Judged, judgement, kilobytes, megabytes, shown, table } from './report.ts';
import { median } from './statistics.ts';

const language = inLanguage('nl');
const canvas = 'five-questions';
const openings = 5;

interface LargeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What shows that the page is done with it. */
  readonly done: { readonly cards: number } | { readonly says: string };
  /** The most that it may take, in ms. */
  readonly aim: number;
}

interface Cost {
  /** From the browser handing over the file to the frame that shows the outcome, in ms. */
  readonly time: number;
  /** The longest stretch in which the page did not answer, in ms. */
  readonly longest: number;
  /** All memory of the page afterwards, in bytes of JavaScript's heap. */
  readonly heap: number;
}

/** Opens files of thousands of items, and some past the limits, with the app's own button. Returns Markdown. */
export async function benchLargeFiles(browser: Browser, address: string): Promise<string> {
  const rows: string[][] = [];
  const aims: Judged[] = [];
  for (const file of largeFiles()) {
    const costs: Cost[] = [];
    for (let turn = 0; turn < openings; turn += 1) costs.push(await measure(browser, address, file));
    const time = median(costs.map((cost) => cost.time));
    const longest = median(costs.map((cost) => cost.longest));
    const heap = median(costs.map((cost) => cost.heap));
    rows.push([file.name, kilobytes(file.bytes.length), shown(time), shown(longest), megabytes(heap)]);
    aims.push({ name: file.name, value: time, aim: file.aim, unit: 'ms' });
  }
  const head = ['', 'file, kB', 'until it shows, ms', 'longest task, ms', 'heap, MB'];
  return `### Large files\n\n${table(head, rows)}\n\n${judgement(aims)}`;
}

function largeFiles(): LargeFile[] {
  const opens = (count: number, aim: number): LargeFile => {
    const regions = regionsOf();
    const cards = cardsOnCanvas(count, regions);
    const bytes = saveFile(generatePrototype(count, regions));
    return { name: `${count} items on all canvases, opened`, bytes, done: { cards }, aim };
  };
  const refused = (name: string, text: string, says: string): LargeFile => ({
    name: `${name}, refused`,
    bytes: new TextEncoder().encode(text),
    done: { says },
    aim: 1000,
  });
  const items = Array.from({ length: limits.items + 1 }, (_, at) => ({ id: `${at}`, text: `Kaart ${at}` }));
  const tooMany = JSON.stringify({ format: 'amore-prototype', version: 1, id: 'large', items });
  const start = (key: 'problem.too-many-items' | 'problem.file-too-large') =>
    language.t(key).split('{')[0]?.trim() ?? '';
  return [
    opens(2000, 1000),
    opens(5000, 2000),
    refused('10,001 items', tooMany, start('problem.too-many-items')),
    refused('10.1 MB', 'x'.repeat(limits.fileBytes + 100_000), start('problem.file-too-large')),
  ];
}

/** How many of the items stand as cards on the canvas, as `generatePrototype` spreads them. */
function cardsOnCanvas(count: number, regions: readonly PlannedRegion[]): number {
  const upTo = (index: number) => Math.floor((index * count) / regions.length);
  return regions
    .map((region, index) =>
      region.canvas === canvas && region.field === 'cards' ? upTo(index + 1) - upTo(index) : 0,
    )
    .reduce((total, share) => total + share, 0);
}

async function measure(browser: Browser, address: string, { bytes, done }: LargeFile): Promise<Cost> {
  const context = await browser.newContext({
    locale: 'nl-BE',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'showOpenFilePicker'));
  const page = await context.newPage();
  await page.goto(`${address}${language.canvas(canvas)}`, { waitUntil: 'networkidle' });
  await page.waitForURL(/[?&]p=/);
  const open = page.getByRole('button', { name: language.t('app.file.open') }).first();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open.click()]);
  const cost = watch(page, done);
  await page.waitForTimeout(200);
  // From the disk: bytes that are handed over would be unpacked in the page, in one long task that is not the app's.
  const folder = mkdtempSync(join(tmpdir(), 'amore-bench-'));
  const path = join(folder, 'De Regenboog.amore.json');
  writeFileSync(path, bytes);
  await chooser.setFiles(path);
  const { time, longest } = await cost;
  rmSync(folder, { recursive: true });
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  return { time, longest, heap: usedSize };
}

/** Watches one opening in the page; time counts from the event with which the browser hands over the file. */
function watch(page: Page, done: LargeFile['done']): Promise<Pick<Cost, 'time' | 'longest'>> {
  return page.evaluate(
    (wanted) =>
      new Promise<{ time: number; longest: number }>((resolve, reject) => {
        let began = Number.NaN;
        let longest = 0;
        const note = (entries: readonly PerformanceEntry[]) => {
          for (const { startTime, duration } of entries)
            if (startTime + duration > began) longest = Math.max(longest, duration);
        };
        const tasks = new PerformanceObserver((list) => note(list.getEntries()));
        tasks.observe({ type: 'longtask' });
        const shows = () =>
          'cards' in wanted
            ? document.getElementsByClassName('card').length >= wanted.cards
            : [...document.getElementsByClassName('notice')].some(({ textContent }) =>
                textContent?.includes(wanted.says),
              );
        const look = () => {
          if (performance.now() - began > 60_000) return reject(new Error('The file does not show.'));
          if (!shows()) return requestAnimationFrame(look);
          const time = performance.now() - began;
          // The browser tells of a long task some time after it ended.
          return setTimeout(() => {
            note(tasks.takeRecords());
            resolve({ time, longest });
          }, 1_000);
        };
        document.addEventListener(
          'change',
          () => {
            began = performance.now();
            requestAnimationFrame(look);
          },
          { capture: true, once: true },
        );
      }),
    done,
  );
}
