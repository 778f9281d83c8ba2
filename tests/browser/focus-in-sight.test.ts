import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { hiddenFocus } from './hidden-focus.ts';
import { teamOf } from './team.ts';
import { expect, test } from './visitor.ts';
import { languages } from './words.ts';

/** Walks with a key; gives what had the focus where nobody could see it. */
async function covered(page: Page, key: string, presses: number): Promise<string[]> {
  const found: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press(key);
    const hidden = await page.evaluate(hiddenFocus);
    if (hidden !== undefined) found.push(hidden);
  }
  return found;
}

const screens = [
  { name: 'on a wide screen', size: { width: 1440, height: 900 } },
  { name: 'on a wide screen with touch', size: { width: 1280, height: 720, touch: true } },
  { name: 'on a phone', size: { width: 390, height: 844, touch: true } },
  { name: 'at 400 %', size: { width: 320, height: 256 } },
] as const;
const canvases = ['five-questions', 'challenges', 'warm-start', 'amore-check', 'three-years', 'screening'];

describe.each(languages.slice(0, 1))('in $code', (language) => {
  for (const { name, size } of screens) {
    test(`no bar covers what has the focus ${name}, forwards and backwards over filled canvases`, async ({
      another,
    }) => {
      const visitor = await another(size);
      const team = teamOf(visitor, language);
      await team.openExample();
      for (const canvas of canvases) {
        await team.goToCanvas(canvas);
        await visitor.page.evaluate(() => {
          document.querySelector<HTMLElement>('main')?.setAttribute('tabindex', '-1');
          document.querySelector<HTMLElement>('main')?.focus();
        });
        expect(await covered(visitor.page, 'Tab', 90), canvas).toEqual([]);
        expect(await covered(visitor.page, 'Shift+Tab', 90), `${canvas}, backwards`).toEqual([]);
      }
    });

    test(`the notice of what was removed covers nothing that has the focus ${name}`, async ({ another }) => {
      const visitor = await another(size);
      const team = teamOf(visitor, language);
      await team.openExample();
      await team.goToCanvas('five-questions');
      await visitor.page.locator('#why > .region-body .card-text').last().focus();
      await visitor.page.keyboard.press('Delete');
      await visitor.page.locator('.notice-floating').waitFor();
      expect(await covered(visitor.page, 'Tab', 60)).toEqual([]);
    });
  }
});
