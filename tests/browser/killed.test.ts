import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { randomNumbers } from '../bench/random-numbers.ts';
import { startOwnBrowser } from './own-browser.ts';
import { shownIn } from './screen.ts';
import { expect, test } from './visitor.ts';
import { inLanguage } from './words.ts';

const { t, canvas } = inLanguage('nl');
const kills = process.env['AMORE_LONG'] ? 50 : 5;
const seed = Number(process.env['AMORE_SEED'] ?? Date.now() % 1_000_000);

/** What stood on the screen, and when it was last seen there (ms). */
interface Glance {
  readonly at: number;
  readonly text: string;
}

async function ready(page: Page): Promise<void> {
  await page.locator('.canvas[aria-busy="false"]').waitFor();
}

async function glance(page: Page): Promise<Glance> {
  const text = (await shownIn(page, 'why')).join('\n');
  return { at: Date.now(), text };
}

/** Writes cards, letter by letter with a person's unevenness, for some milliseconds. Gives what stood there at each moment. */
async function write(page: Page, random: () => number, milliseconds: number): Promise<Glance[]> {
  const glances: Glance[] = [];
  const until = Date.now() + milliseconds;
  await page
    .locator('[id="why"]')
    .getByRole('button', { name: t('app.card.add'), exact: true })
    .last()
    .click();
  while (Date.now() < until) {
    if (random() < 0.1) await page.keyboard.press('Enter');
    else await page.keyboard.insertText(String.fromCharCode(97 + Math.floor(random() * 26)));
    glances.push(await glance(page));
    // The pause of a person between two letters.
    await page.waitForTimeout(random() * 150);
  }
  glances.push(await glance(page));
  return glances;
}

test(`what stood on the screen a second before the browser or the tab was killed is there, ${kills} times (seed ${seed})`, {
  timeout: 1_800_000,
}, async () => {
  const random = randomNumbers(seed);
  const profile = mkdtempSync(join(tmpdir(), 'amore-profile-'));
  let browser = await startOwnBrowser(profile);
  try {
    let page = await browser.open(new URL(canvas('five-questions'), inject('site')).href);
    await page.waitForURL(/[?&]p=/);
    await ready(page);
    const address = page.url();
    for (let kill = 1; kill <= kills; kill += 1) {
      const glances = await write(page, random, 1_200 + random() * 1_800);
      const secondBefore = Date.now() - 1_000;
      if (kill % 2 === 0) await browser.crash(page);
      else {
        await browser.kill();
        browser = await startOwnBrowser(profile);
      }
      page = await browser.open(address);
      await ready(page);
      const kept = glances.filter(({ at }) => at <= secondBefore).at(-1)?.text ?? '';
      const { text } = await glance(page);
      expect(text.slice(0, kept.length), `after kill ${kill}`).toBe(kept);
    }
    expect((await glance(page)).text.length).toBeGreaterThan(kills);
  } finally {
    await browser.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
