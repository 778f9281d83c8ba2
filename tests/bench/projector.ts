import type { Browser, Page } from 'playwright-core';
import { createAddresses } from '../../src/guide/addresses.ts';
import { edition, inLanguage } from '../browser/words.ts';
import { buildOwnSite } from './own-site.ts';
import { judgement, shown, table } from './report.ts';
import { hostSite } from './static-host.ts';
import { median, quantile } from './statistics.ts';

const language = inLanguage('nl');
const { t } = language;
const session = 'team-meeting';
const region = 'five-questions#values';
const cards = 500;
/** Typed a letter at a time; the first one makes the card. */
const sentences = [
  'wie hier binnenkomt wordt gezien en gehoord',
  'fouten maken mag ook voor wie voor de klas staat',
  'ouders horen erbij vanaf de eerste dag aan de poort',
];

/**
 * From a keystroke in the console to paint on the projector, two windows, with 500 cards in the region that the room sees. Returns
 * Markdown.
 */
export async function benchProjector(browser: Browser, say: (line: string) => void): Promise<string> {
  const host = await hostSite(await buildOwnSite(say));
  try {
    say(`${cards} cards on the projector …`);
    const path = createAddresses(edition, language.code, '/').session(session).slice(1);
    const costs = await measure(browser, `${host.address}${path}`);
    const [middle, slow] = [median(costs), quantile(costs, 0.95)];
    return [
      table(
        ['keystroke to paint on the projector, ms', 'median', '95th percentile', 'slowest', 'keystrokes'],
        [
          [
            `${cards} cards in the region`,
            shown(middle),
            shown(slow),
            shown(Math.max(...costs)),
            String(costs.length),
          ],
        ],
      ),
      judgement([
        { name: 'keystroke to projector, median', value: middle, aim: 50, unit: 'ms' },
        { name: 'keystroke to projector, 95th percentile', value: slow, aim: 120, unit: 'ms' },
      ]),
    ].join('\n\n');
  } finally {
    await host.close();
  }
}

async function measure(browser: Browser, address: string): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-BE' });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.prepare .button-primary:enabled').click();
  const opened = context.waitForEvent('page');
  await page.locator('.control-screen').click();
  const projector = await opened;
  await projector.setViewportSize({ width: 1920, height: 1080 });
  const step = edition.sessions
    .find(({ id }) => id === session)
    ?.steps.find(({ canvas }) => canvas === region)?.title[language.code];
  await page
    .locator('.agenda-rail')
    .getByRole('button', { name: step ?? '' })
    .first()
    .click();
  await page.locator('.step-scenes button').last().click();
  await page.getByRole('button', { name: t('facilitate.panel.write'), exact: true }).click();
  await pasteCards(page);
  await projector.locator('.stage-pages').waitFor();
  // The page on which the next card will stand: the last one.
  await page.getByRole('button', { name: t('facilitate.panel.show'), exact: true }).click();
  await page.getByRole('button', { name: t('facilitate.page.previous'), exact: true }).click();
  await page.getByRole('button', { name: t('facilitate.panel.write'), exact: true }).click();
  await page.locator('.scribe input').focus();
  await page.waitForTimeout(2000);
  await projector.evaluate(installWatch);
  await page.evaluate(() => {
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => Object.assign(globalThis, { pressedAt: performance.timeOrigin + timeStamp }),
      true,
    );
  });
  const costs: number[] = [];
  for (const sentence of sentences) {
    let text = '';
    for (const letter of sentence) {
      text += letter;
      const painted = projector.evaluate((wanted) => Reflect.get(globalThis, 'painted')(wanted), text);
      await projector.waitForTimeout(40);
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      costs.push((await painted) - (await page.evaluate(() => Reflect.get(globalThis, 'pressedAt'))));
    }
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
  }
  await context.close();
  return costs;
}

async function pasteCards(page: Page): Promise<void> {
  const lines = Array.from(
    { length: cards },
    (_, at) => `Kaartje ${at + 1}: wat wij hier belangrijk vinden ${'en waarom '.repeat(at % 3)}`,
  );
  await page.locator('.scribe input').evaluate((field, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, lines.join('\n'));
}

/** Runs on the projector: `painted(text)` resolves with the moment at which a card with this text has been painted. */
function installWatch(): void {
  const onPage = (text: string) =>
    [...document.querySelectorAll('.stage-page .stage-card-text')].some((card) => card.textContent === text);
  const painted = (text: string) =>
    new Promise<number>((done) => {
      const afterFrame = () =>
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => done(performance.timeOrigin + performance.now());
          channel.port2.postMessage(undefined);
        });
      if (onPage(text)) {
        afterFrame();
        return;
      }
      const observer = new MutationObserver(() => {
        if (!onPage(text)) return;
        observer.disconnect();
        afterFrame();
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  Object.assign(globalThis, { painted });
}
