import { describe } from 'vitest';
import { facilitatorOf } from './facilitator.ts';
import { expect, test } from './visitor.ts';
import { inLanguage, languages } from './words.ts';

const dutch = inLanguage('nl');
const { t } = dutch;

test('a presenter’s remote works in whichever window has the focus', async ({ visitor }) => {
  const facilitator = facilitatorOf(visitor, dutch);
  const { console } = facilitator;
  const projector = await facilitator.beginWithProjector('team-meeting');
  const step = () => console.locator('.agenda-rail [aria-current]').innerText();
  const first = await step();
  await projector.bringToFront();
  for (const key of ['PageDown', 'ArrowRight', 'ArrowDown']) await projector.keyboard.press(key);
  await expect.poll(step).not.toBe(first);
  const further = await step();
  for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp']) await projector.keyboard.press(key);
  await expect.poll(step).toBe(first);
  await projector.keyboard.press('b');
  await expect.poll(() => projector.locator('.stage').getAttribute('data-blank')).toBe('true');
  await projector.keyboard.press('.');
  await expect.poll(() => projector.locator('.stage').getAttribute('data-blank')).toBe('false');
  await projector.keyboard.press('+');
  await expect.poll(() => projector.locator('.stage').getAttribute('data-scale')).toBe('1.15');
  await projector.keyboard.press('?');
  await projector.getByRole('dialog').waitFor();
  await projector.keyboard.press('Escape');

  await console.bringToFront();
  for (let presses = 0; presses < 3; presses += 1) await console.keyboard.press('PageDown');
  await expect.poll(step).toBe(further);
  await console.keyboard.press('-');
  await expect.poll(() => projector.locator('.stage').getAttribute('data-scale')).toBe('1');
});

test('a note that is being written stays with its step when a presenter’s remote goes on', async ({
  visitor,
}) => {
  const facilitator = facilitatorOf(visitor, dutch);
  const { console } = facilitator;
  const projector = await facilitator.beginWithProjector('team-meeting');
  const step = () => console.locator('.agenda-rail [aria-current]').innerText();
  const first = await step();
  const title = await console.locator('#current-step').innerText();
  const note = console.locator('.own-note textarea');
  await note.click();
  await console.keyboard.type('Vraag Els ');
  for (let presses = 0; (await step()) === first && presses < 4; presses += 1) {
    await projector.keyboard.press('PageDown');
    await console.waitForTimeout(200);
  }
  await console.keyboard.type('om te tellen');
  expect(await console.locator('.own-note label').innerText()).toBe(
    t('facilitate.note-named', { step: title }),
  );
  await console.locator('.console-names').click();
  expect(await note.inputValue()).toBe('');
  expect(await console.locator('.own-note label').innerText()).toBe(t('facilitate.note'));
  await console.locator('.agenda-rail button').first().click();
  await expect.poll(() => note.inputValue()).toBe('Vraag Els om te tellen');
});

test('keys never act in a text field, and single ones can be switched off', async ({ visitor }) => {
  const facilitator = facilitatorOf(visitor, dutch);
  const { console } = facilitator;
  const projector = await facilitator.beginWithProjector('team-meeting');
  const blank = () => projector.locator('.stage').getAttribute('data-blank');
  await console.locator('.own-note textarea').fill('');
  await console.locator('.own-note textarea').press('b');
  await console.locator('.own-note textarea').press('PageDown');
  await console.locator('.panel input').press('?');
  expect(await console.getByRole('dialog').count()).toBe(0);
  expect(await console.locator('.own-note textarea').inputValue()).toBe('b');
  expect(await blank()).toBe('false');

  await console.locator('.console-names').click();
  await console.keyboard.press('?');
  await console.getByRole('dialog').getByRole('checkbox').uncheck();
  await console.keyboard.press('Escape');
  await console.locator('.console-names').click();
  await console.keyboard.press('b');
  await console.keyboard.press('d');
  for (let presses = 0; presses < 2; presses += 1) await console.keyboard.press('PageDown');
  await expect
    .poll(() => console.locator('.agenda-rail button').nth(1).getAttribute('aria-current'))
    .toBe('step');
  expect(await blank()).toBe('false');
  expect(await console.locator('#tool-title').innerText()).toBe(t('facilitate.panel.show'));
});

test('ten minutes of clock: green, orange, red, over, through a sleep, a pause and five minutes more', async ({
  visitor,
}) => {
  const { page } = visitor;
  await page.clock.install({ time: new Date('2026-11-23T16:00:00') });
  const facilitator = facilitatorOf(visitor, dutch);
  await facilitator.goTo('team-meeting');
  await page.getByLabel(t('facilitate.minutes-of', { step: await firstStep(page) })).fill('10');
  await page.clock.pauseAt(new Date('2026-11-23T16:05:00'));
  await facilitator.begin();
  const clock = page.locator('.console-clock');
  const shows = async () => [
    await page.locator('.console-clock-time').innerText(),
    await clock.getAttribute('data-phase'),
  ];
  const at = async (time: string, phase: string) =>
    expect
      .poll(async () => (await shows()).join(' '))
      .toMatch(new RegExp(`${time.replace('+', '\\+')}\\s*${phase}`));
  await page.clock.runFor(1000);
  await at('09:59', 'ample');
  // The laptop sleeps for seven minutes: no timer runs, then all is right at once.
  await page.clock.fastForward('07:00');
  await at('02:59', 'ample');
  await page.clock.runFor(60_000);
  await at('01:59', 'near');
  await facilitator.press(t('facilitate.clock.pause'));
  await page.clock.fastForward('30:00');
  await at('01:59', 'near');
  await facilitator.press(t('facilitate.clock.resume'));
  await page.clock.runFor(90_000);
  await at('00:29', 'last');
  await page.clock.runFor(95_000);
  await at('+01:06', 'over');
  await facilitator.press(t('facilitate.clock.add', { count: 5 }));
  await page.clock.runFor(1000);
  await at('04:59', 'ample');
  await facilitator.press(t('facilitate.clock.add', { count: 1 }));
  await page.clock.runFor(1000);
  await at('05:58', 'ample');
});

describe.each(languages)('in $code', (language) => {
  test('a session is prepared and run with the keyboard alone', async ({ visitor }) => {
    const { page } = visitor;
    const facilitator = facilitatorOf(visitor, language);
    await facilitator.goTo('sprint-review');
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 200; presses += 1) {
        await page.keyboard.press('Tab');
        const label = await page.evaluate(() => {
          const { activeElement: element } = document;
          const labels = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
          return (element?.getAttribute('aria-label') ?? labels ?? element?.textContent ?? '').trim();
        });
        if (label === name) return;
      }
      throw new Error(`The keyboard does not get to “${name}”.`);
    };
    const words = language.t;
    await tabTo(words('facilitate.minutes-of', { step: await firstStep(page) }));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('12');
    await expect.poll(() => page.locator('.step-row .step-time').nth(1).innerText()).toBe('13:42');
    await page.reload();
    await page.locator('.prepare .button-primary:enabled').waitFor();
    await tabTo(words('facilitate.begin'));
    await page.keyboard.press('Enter');
    await page.locator('.console').waitFor();
    await tabTo(words('facilitate.panel.write'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    for (let presses = 0; presses < 2; presses += 1) await page.keyboard.press('PageDown');
    await expect
      .poll(() => page.locator('.agenda-rail button').nth(1).getAttribute('aria-current'))
      .toBe('step');
  });

  test('nothing to complain about for axe: preparing, every tool, the projector', async ({ visitor }) => {
    const { page } = visitor;
    const facilitator = facilitatorOf(visitor, language);
    await facilitator.goTo('team-meeting');
    expect(await visitor.accessibilityProblems()).toEqual([]);
    await facilitator.begin();
    await facilitator.write(language.t('facilitate.parking'), ['Een', 'Twee']);
    const tools = page.locator('.console-bar-row').last().getByRole('button');
    // Every tool in one language; in the other those whose words differ most in length.
    const looked = language === dutch ? await tools.all() : (await tools.all()).slice(0, 3);
    for (const tool of looked) {
      if ((await tool.innerText()) === '?') continue;
      await tool.click();
      expect(await visitor.accessibilityProblems()).toEqual([]);
    }
    await facilitator.press(language.t('facilitate.keys.title'));
    expect(await visitor.accessibilityProblems()).toEqual([]);
    await page.keyboard.press('Escape');
    await facilitator.press(language.t('facilitate.parking'));
    await facilitator.press(language.t('facilitate.show-on-screen'));
    const path = new URL(await page.evaluate(() => window.location.href)).search;
    const screen = await page.evaluate(
      () =>
        document
          .querySelector('astro-island')
          ?.getAttribute('props')
          ?.match(/"screen":\[0,"([^"]+)"/)?.[1],
    );
    await page.goto(new URL(`${screen}${path}`, page.url()).href);
    await page.locator('.stage-page .stage-card').first().waitFor();
    await page.mouse.move(200, 200);
    expect(await visitor.accessibilityProblems()).toEqual([]);
  });
});

function firstStep(page: import('playwright-core').Page): Promise<string> {
  return page.locator('.step-row .step-name').first().innerText();
}
