import type { Page } from 'playwright-core';
import { facilitatorOf } from './facilitator.ts';
import { expect, test, type Visitor } from './visitor.ts';
import { inLanguage } from './words.ts';

const dutch = inLanguage('nl');
const { t } = dutch;

/** What a page asked of the screens, as the stand-ins below wrote it down. */
const asked = (page: Page) => page.evaluate<string[]>('globalThis.askedOfScreens');

/** Runs in each page: a laptop with a projector at its right, for a headless browser knows one screen only. */
function standInForScreens(permission: 'granted' | 'denied') {
  const notes: string[] = [];
  const laptop = { availLeft: 0, availTop: 0, availWidth: 1440, availHeight: 900 };
  const wall = { availLeft: 1440, availTop: 20, availWidth: 1920, availHeight: 1060 };
  Object.defineProperty(window.screen, 'isExtended', { value: true, configurable: true });
  Object.assign(globalThis, {
    askedOfScreens: notes,
    getScreenDetails: async () => {
      notes.push('screens');
      if (permission === 'denied') throw new DOMException('no', 'NotAllowedError');
      return { screens: [laptop, wall], currentScreen: laptop };
    },
    moveTo: (x: number, y: number) => notes.push(`moved to ${x} ${y}`),
    resizeTo: (width: number, height: number) => notes.push(`resized to ${width} ${height}`),
  });
}

/** Runs in each page: counts which locks on the screen are held. */
function standInForWakeLock() {
  const notes: string[] = [];
  const request = async (kind: string) => {
    notes.push(`asked ${kind}`);
    return { release: async () => void notes.push(`released ${kind}`) };
  };
  Object.assign(globalThis, { askedOfScreens: notes });
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
}

async function running(visitor: Visitor) {
  const facilitator = facilitatorOf(visitor, dutch);
  await facilitator.goTo('team-meeting');
  await facilitator.begin();
  return facilitator;
}

test('the projector opens on the second screen and fills it', async ({ visitor }) => {
  await visitor.context.addInitScript(standInForScreens, 'granted' as const);
  const facilitator = await running(visitor);
  const projector = await facilitator.openProjector();
  await expect.poll(() => asked(projector)).toEqual(['moved to 1440 20', 'resized to 1920 1060']);
  expect(await asked(facilitator.console)).toEqual(['screens']);
});

test('who says no to the second screen still gets a projector, where the browser puts it', async ({
  visitor,
}) => {
  await visitor.context.addInitScript(standInForScreens, 'denied' as const);
  const facilitator = await running(visitor);
  const projector = await facilitator.openProjector();
  await expect.poll(() => asked(facilitator.console)).toEqual(['screens']);
  await expect
    .poll(() => facilitator.console.locator('.control-screen').innerText())
    .toBe(t('facilitate.screen.connected'));
  expect(await asked(projector)).toEqual([]);
});

test('the projector fills its screen and leaves it, by key and by button', async ({ visitor }) => {
  const facilitator = await running(visitor);
  const projector = await facilitator.openProjector();
  const isFull = () => projector.evaluate(() => document.fullscreenElement !== null);
  await projector.bringToFront();
  await projector.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  const button = projector.getByRole('button', { name: t('facilitate.screen.full') });
  await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
  await button.click();
  await expect.poll(isFull).toBe(false);
  await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false');
  await button.click();
  await expect.poll(isFull).toBe(true);
});

test('both windows keep their screen awake, again after they were hidden, and let go in the end', async ({
  visitor,
}) => {
  await visitor.context.addInitScript(standInForWakeLock);
  const facilitator = facilitatorOf(visitor, dutch);
  const { console } = facilitator;
  await facilitator.goTo('team-meeting');
  expect(await asked(console)).toEqual([]);
  await facilitator.begin();
  await expect.poll(() => asked(console)).toEqual(['asked screen']);
  const projector = await facilitator.openProjector();
  await expect.poll(() => asked(projector)).toEqual(['asked screen']);
  // A browser lets go by itself while a page is hidden; when it shows again the page asks anew.
  await projector.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(() => asked(projector)).toEqual(['asked screen', 'asked screen']);
  await facilitator.stop();
  await console.locator('.console').waitFor({ state: 'detached' });
  await expect.poll(() => asked(console)).toEqual(['asked screen', 'released screen']);
});
