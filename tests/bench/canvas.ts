import type { Browser, Page } from 'playwright-core';
import { saveFile } from '../../src/model/save.ts';
import { inLanguage } from '../browser/words.ts';
import { type MeasuredInput, measureInputs } from './canvas-inputs.ts';
import { generatePrototype, type PlannedRegion, regionsOf } from './generated-prototype.ts';
import { benchLargeFiles } from './large-files.ts';
import { buildOwnSite } from './own-site.ts';
import { createProbe, type InputCost, type PaintProbe } from './paint-probe.ts';
import { type Judged, judgement, kilobytes, megabytes, shown, table } from './report.ts';
import { hostSite } from './static-host.ts';
import { median, quantile } from './statistics.ts';

const language = inLanguage('nl');
const canvas = 'five-questions';
const region = 'why';
const openings = 5;
const times = 30;

interface Setting {
  readonly name: string;
  readonly count: number;
  readonly regions: readonly PlannedRegion[];
  /** Aims for the median, in ms. */
  readonly aims: readonly Aim[];
}

interface Aim {
  readonly input: MeasuredInput['name'];
  readonly of: keyof Pick<InputCost, 'toPaint' | 'script'>;
  readonly most: number;
}

const cardsHere = regionsOf(canvas).filter(({ field }) => field === 'cards');
const scriptAims = (['type', 'first letter', 'next card', 'move by key', 'move by pointer'] as const).map(
  (input) => ({ input, of: 'script' as const, most: 50 }),
);
const settings: readonly Setting[] = [
  { name: '500 cards on one canvas', count: 500, regions: cardsHere, aims: scriptAims },
  {
    name: '2,000 cards on one canvas',
    count: 2000,
    regions: cardsHere,
    aims: [
      { input: 'type', of: 'toPaint', most: 24 },
      { input: 'type quickly', of: 'toPaint', most: 24 },
      { input: 'first letter', of: 'toPaint', most: 32 },
      { input: 'next card', of: 'toPaint', most: 32 },
    ],
  },
  { name: '2,000 items on all canvases', count: 2000, regions: regionsOf(), aims: scriptAims },
];

interface Outcome {
  readonly setting: Setting;
  readonly file: number;
  readonly opening: readonly InputCost[];
  readonly reopening: readonly number[];
  readonly heap: number;
  readonly inputs: readonly MeasuredInput[];
}

/** Opens large prototypes in the built site and works in them. Returns Markdown. */
export async function benchCanvas(browser: Browser, say: (line: string) => void): Promise<string> {
  const host = await hostSite(await buildOwnSite(say));
  try {
    const outcomes: Outcome[] = [];
    for (const setting of settings) {
      say(`${setting.name} …`);
      outcomes.push(await measureSetting(browser, `${host.address}${language.canvas(canvas)}`, setting));
    }
    say('Large files …');
    const large = await benchLargeFiles(browser, host.address);
    return [
      openingTable(outcomes),
      ...outcomes.map(({ setting, inputs }) => `### ${setting.name}\n\n${inputTable(inputs)}`),
      judgement(outcomes.flatMap(aimsOf)),
      large,
    ].join('\n\n');
  } finally {
    await host.close();
  }
}

async function measureSetting(browser: Browser, address: string, setting: Setting): Promise<Outcome> {
  const prototype = generatePrototype(setting.count, setting.regions);
  const bytes = saveFile(prototype);
  const here = cardsHere.map((planned) => `${planned.canvas}#${planned.region}`);
  const count = setting.regions
    .map((planned, index) => ({ key: `${planned.canvas}#${planned.region}`, share: shareOf(setting, index) }))
    .filter(({ key }) => here.includes(key))
    .reduce((total, { share }) => total + share, 0);
  const opening: InputCost[] = [];
  const reopening: number[] = [];
  for (let turn = 1; ; turn += 1) {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'nl-BE',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'showOpenFilePicker'));
    const page = await context.newPage();
    const probe = await createProbe(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    opening.push(await openFile(page, probe, bytes, count));
    reopening.push(await reopen(page, count));
    if (turn < openings) {
      await context.close();
      continue;
    }
    const heap = await probe.heap();
    const inputs = await measureInputs(page, probe, language, region, times);
    await context.close();
    return { setting, file: bytes.length, opening, reopening, heap, inputs };
  }
}

/** How many items of a setting stand in its region with this index; as `generatePrototype` spreads them. */
function shareOf({ count, regions }: Setting, index: number): number {
  return Math.floor(((index + 1) * count) / regions.length) - Math.floor((index * count) / regions.length);
}

/** Opens a file with the app's own button; time counts from the browser handing over the file. */
async function openFile(page: Page, probe: PaintProbe, bytes: Uint8Array, count: number): Promise<InputCost> {
  await page.waitForURL(/[?&]p=/);
  const before = page.url();
  const open = page.getByRole('button', { name: language.t('app.file.open') }).first();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open.click()]);
  const cost = await probe.measure('change', { kind: 'cards-shown', count }, 1000, () =>
    chooser.setFiles({
      name: 'De Regenboog.amore.json',
      mimeType: 'application/json',
      buffer: Buffer.from(bytes),
    }),
  );
  // The address names the opened prototype once it is stored.
  await page.waitForURL((url) => url.href !== before);
  return cost;
}

/** Loads the page again: milliseconds from the start of the navigation until the stored cards are painted. */
async function reopen(page: Page, count: number): Promise<number> {
  await page.reload();
  return await page.evaluate(
    (wanted) =>
      new Promise<number>((done, fail) => {
        const cards = document.getElementsByClassName('card');
        const look = () => {
          if (performance.now() > 60_000)
            return fail(new Error(`${cards.length} of ${wanted} cards came back.`));
          if (cards.length < wanted) return requestAnimationFrame(look);
          const channel = new MessageChannel();
          channel.port1.onmessage = () => done(performance.now());
          return channel.port2.postMessage(undefined);
        };
        requestAnimationFrame(look);
      }),
    count,
  );
}

function openingTable(outcomes: readonly Outcome[]): string {
  return table(
    ['', 'file, kB', 'open a file, ms', 'its script, ms', 'load the page again, ms', 'heap, MB'],
    outcomes.map(({ setting, file, opening, reopening, heap }) => [
      setting.name,
      kilobytes(file),
      shown(median(opening.map(({ toPaint }) => toPaint))),
      shown(median(opening.map(({ script }) => script))),
      shown(median(reopening)),
      megabytes(heap),
    ]),
  );
}

function inputTable(inputs: readonly MeasuredInput[]): string {
  return table(
    [
      'median of 30, ms',
      'to paint',
      'to paint, 95 %',
      'event timing',
      'script',
      'script, 95 %',
      'style and layout',
      'main thread',
    ],
    inputs.map(({ name, costs }) => {
      const [paint, script] = [costs.map(({ toPaint }) => toPaint), costs.map((cost) => cost.script)];
      const timings = costs.flatMap(({ eventTiming }) => eventTiming ?? []);
      return [
        name,
        shown(median(paint)),
        shown(quantile(paint, 0.95)),
        timings.length < costs.length / 2 ? 'not told' : shown(median(timings)),
        shown(median(script)),
        shown(quantile(script, 0.95)),
        shown(median(costs.map(({ layout }) => layout))),
        shown(median(costs.map(({ task }) => task))),
      ];
    }),
  );
}

function aimsOf({ setting, inputs, opening }: Outcome): Judged[] {
  const figures = setting.aims.flatMap(({ input, of, most }) => {
    const found = inputs.find(({ name }) => name === input);
    if (!found) return [];
    const what = of === 'script' ? 'script' : 'to paint';
    return [
      {
        name: `${setting.name}: ${input}, ${what}`,
        value: median(found.costs.map((cost) => cost[of])),
        aim: most,
        unit: 'ms',
      },
    ];
  });
  const open = median(opening.map(({ toPaint }) => toPaint));
  return setting.regions === cardsHere
    ? figures
    : [{ name: `${setting.name}: open a file`, value: open, aim: 1000, unit: 'ms' }, ...figures];
}
