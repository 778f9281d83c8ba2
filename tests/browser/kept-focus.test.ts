import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { teamOf } from './team.ts';
import { expect, test } from './visitor.ts';
import { inLanguage } from './words.ts';

const dutch = inLanguage('nl');
const { t } = dutch;

/** Where the focus is, in the words of the page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement === document.body ? 'nowhere' : (activeElement?.textContent?.trim() ?? '');
  });

describe('the focus stays where somebody works', () => {
  test('on the button that saves, which is switched off meanwhile', async ({ visitor }) => {
    const team = teamOf(visitor, dutch);
    await team.begin('De Linde');
    await team.write('five-questions', 'why', ['Een kaartje']);
    const save = visitor.page.getByRole('button', { name: t('app.file.save') }).first();
    await save.focus();
    await Promise.all([visitor.page.waitForEvent('download'), visitor.page.keyboard.press('Enter')]);
    await expect.poll(() => focused(visitor.page)).toBe(t('app.file.save'));
  });

  test('near a prototype that is removed', async ({ visitor }) => {
    const { page } = visitor;
    const team = teamOf(visitor, dutch);
    for (const name of ['De Linde', 'De Es']) await team.begin(name);
    await visitor.goto(dutch.workshop);
    const remove = page.getByRole('button', {
      name: t('app.prototypes.remove-named', { title: 'De Linde' }),
    });
    await remove.focus();
    await page.keyboard.press('Enter');
    await remove.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe(t('app.put-back'));
    await page.keyboard.press('Tab');
    expect(await focused(page)).not.toBe('nowhere');
  });

  test('nowhere, when somebody presses an empty spot', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.goto(dutch.workshop);
    await page.getByLabel(t('app.start.school')).click();
    await page.locator('h1').first().click();
    await page.evaluate(() => document.querySelector('footer')?.remove());
    await page.waitForTimeout(200);
    expect(await focused(page)).toBe('nowhere');
  });
});

test('who goes on at once after a dialog was closed is not called back to what opened it', async ({
  visitor,
}) => {
  const { page } = visitor;
  await visitor.goto(dutch.canvas('five-questions'));
  await teamOf(visitor, dutch).ready();
  await page.locator('.bar-print').click();
  await page.getByRole('dialog').waitFor();
  await page.evaluate(() => {
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    document.querySelector<HTMLElement>('.bar-open')?.focus();
  });
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('bar-open');
});
