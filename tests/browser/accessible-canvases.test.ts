import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { clippedWords, namelessControls, spaceText } from './page-checks.ts';
import { teamOf } from './team.ts';
import { expect, test } from './visitor.ts';
import { edition, inLanguage, languages } from './words.ts';

const canvases = edition.canvases.map(({ id }) => id);

/** Shows all that can be folded out. */
async function unfold(page: Page, form: string): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.workshop details'))
      details.open = true;
  });
  const opener = page.getByRole('button', { name: form }).first();
  if ((await opener.count()) > 0) await opener.press('Enter');
}

describe.each(languages)('in $code, on every canvas', (language) => {
  const { t } = language;

  test('controls are named as they read, and fit when text is twice as large or widely spaced', async ({
    another,
  }) => {
    const found: string[] = [];
    for (const [width, large] of [
      [1280, '225%'],
      [320, '200%'],
    ] as const) {
      const visitor = await another({ width, height: 800, touch: width < 500 });
      const team = teamOf(visitor, language);
      const { page } = visitor;
      await team.openExample();
      for (const canvas of canvases) {
        await team.goToCanvas(canvas);
        await unfold(page, t('app.rating.one-by-one'));
        const note = (how: string, problems: readonly string[]) =>
          found.push(...problems.map((problem) => `${canvas}, ${width}, ${how}: ${problem}`));
        note('named', await page.evaluate(namelessControls));
        note('as it is', await page.evaluate(clippedWords));
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, large);
        note('twice as large', await page.evaluate(clippedWords));
        await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
        await page.evaluate(spaceText);
        note('spaced', await page.evaluate(clippedWords));
      }
    }
    expect(found).toEqual([]);
  });
});

const dutch = inLanguage('nl');

test('the second stop of Tab skips to the canvas; the first thing to do there is at most five stops on', async ({
  visitor,
}) => {
  const { page } = visitor;
  for (const canvas of canvases) {
    await visitor.goto(dutch.canvas(canvas));
    await teamOf(visitor, dutch).ready();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      dutch.t('site.skip-canvas'),
    );
    await page.keyboard.press('Enter');
    const doing = page.locator(':is([data-add], .field-collect > .control, .rating-ways button):focus');
    let presses = 0;
    while (presses < 5 && (await doing.count()) === 0) {
      await page.keyboard.press('Tab');
      presses += 1;
    }
    expect(await doing.count(), canvas).toBe(1);
  }
});

test('in forced colours the buttons of every card show their signs, and a card its colour', async ({
  visitor,
}) => {
  const { page } = visitor;
  await page.emulateMedia({ forcedColors: 'active' });
  const team = teamOf(visitor, dutch);
  await team.openExample();
  for (const canvas of ['five-questions', 'warm-start', 'three-years']) {
    await team.goToCanvas(canvas);
    const bare = await page.evaluate(() => {
      const unseen = (element: Element, part: string) => {
        const { content, backgroundImage, backgroundColor, forcedColorAdjust } = getComputedStyle(
          element,
          part,
        );
        const painted = backgroundImage !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)';
        return content === 'none' || !painted || forcedColorAdjust !== 'none';
      };
      return [
        ...[...document.querySelectorAll('.card-controls > .control')].filter((one) =>
          unseen(one, '::before'),
        ),
        ...[...document.querySelectorAll('.card[data-hue]')].filter((one) => unseen(one, '::after')),
      ].map((element) => element.outerHTML.slice(0, 120));
    });
    expect(bare, canvas).toEqual([]);
  }
});

test('what is taken out of the workshop is chosen without scrolling sideways at 320 pixels', async ({
  another,
}) => {
  const visitor = await another({ width: 320, height: 568, touch: true });
  const { page } = visitor;
  await teamOf(visitor, dutch).begin('De Linde');
  await page.getByRole('button', { name: dutch.t('app.menu'), exact: true }).press('Enter');
  await page
    .locator('.popover')
    .getByRole('button', { name: dutch.t('app.export.title') })
    .press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.locator('.export-files').waitFor();
  expect(await dialog.evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBeLessThanOrEqual(0);
});
