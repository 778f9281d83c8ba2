import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { searchQuestions } from './search-questions.ts';
import { expect, test } from './visitor.ts';
import { edition, languages, type TestLanguage } from './words.ts';

/** Types a question and gives the paths of the results, the best first. */
async function ask(page: Page, language: TestLanguage, query: string): Promise<string[]> {
  const field = page.getByLabel(language.t('search.label'));
  await field.fill('');
  await expect.poll(() => page.locator('.search-results > li').count()).toBe(0);
  await field.fill(query);
  await page.locator('.search-result').first().waitFor();
  const links = await page
    .locator('.search-result > a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  return links;
}

/** The path of something that a question should lead to. */
function pathOf(language: TestLanguage, target: string): string {
  const [kind = '', id = ''] = target.split(':');
  if (kind === 'canvas') return `/${language.canvas(id)}`;
  if (kind !== 'session') return `/${language.page(target)}`;
  const session = edition.sessions.find((entry) => entry.id === id);
  const places = edition.site.languages.find((entry) => entry.code === language.code)?.places;
  const prefix = language.code === 'nl' ? '' : `/${language.code}`;
  return `${prefix}/${places?.facilitate}/${session?.url[language.code]}/`;
}

describe.each(languages)('in $code', (language) => {
  test('the right page comes first for what a teacher would type', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.goto(language.page('what/warm-school'));
    await page.keyboard.press('/');
    const wrong: string[] = [];
    for (const { query, first } of searchQuestions[language.code]) {
      const found = await ask(page, language, query);
      const right = first.map((target) => pathOf(language, target));
      if (!right.includes(found[0] ?? ''))
        wrong.push(`${query} → ${found[0]} (right: ${right.join(' or ')})`);
    }
    expect(wrong).toEqual([]);
  });

  test('search opens with a key, goes by keyboard, and the result is the page', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.goto(language.page('vision/why'));
    await page.keyboard.press('Control+k');
    await page.getByLabel(language.t('search.label')).fill('amore');
    await page.locator('.search-result').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const target = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === target);
  });

  test('Escape closes it and the focus goes back', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.goto(language.page('vision/why'));
    await page.locator('.search-open').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel(language.t('search.label')).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('search-open');
  });

  test('when no page has all the words, pages with any of them are shown', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.goto(language.page('vision/why'));
    await page.keyboard.press('/');
    const [first] = await ask(page, language, 'karasek xylofoonorkest');
    expect(first).toBe(pathOf(language, 'why/karasek'));
  });
});

test('an inflected Dutch word finds its family', async ({ visitor }) => {
  const [dutch] = languages;
  if (!dutch) throw new Error('The first language is Dutch.');
  await visitor.goto(dutch.page('vision/why'));
  await visitor.page.keyboard.press('/');
  expect(await ask(visitor.page, dutch, 'betrokken')).toContain(`/${dutch.page('what/involvement')}`);
});

test('single keys never act in a text field, and can be switched off', async ({ visitor }) => {
  const { page } = visitor;
  const [dutch] = languages;
  if (!dutch) throw new Error('The first language is Dutch.');
  await visitor.goto(dutch.workshop);
  await page.getByLabel(dutch.t('app.start.school')).fill('');
  await page.getByLabel(dutch.t('app.start.school')).press('/');
  expect(await page.locator('.search-dialog[open]').count()).toBe(0);
});
