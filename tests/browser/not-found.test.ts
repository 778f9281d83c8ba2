import type { Page } from 'playwright-core';
import { describe, inject } from 'vitest';
import { expect, test, type Visitor } from './visitor.ts';
import { edition, languages } from './words.ts';

const locales = new Map(edition.site.languages.map(({ code, locale }) => [code, locale]));
const [first] = edition.site.languages;

/** What stands around the main part of a page. */
const frameOf = (page: Page) =>
  page.evaluate(() =>
    ['.skip', 'header', 'footer'].map((part) =>
      [...document.querySelectorAll(part)].map((found) => [
        found.textContent?.replace(/\s+/g, ' ').trim(),
        ...[...found.querySelectorAll('a')].map((link) => link.getAttribute('href')),
        ...[...found.querySelectorAll('[aria-label]')].map((named) => named.getAttribute('aria-label')),
      ]),
    ),
  );

/** The browser itself notes every answer 404. */
function forgetAnswers(visitor: Visitor) {
  const others = visitor.complaints.filter((one) => !/404/.test(one));
  visitor.complaints.splice(0, visitor.complaints.length, ...others);
}

describe.each(languages)('an address in $code that leads nowhere', (language) => {
  const { code, t } = language;
  const prefix = code === first?.code ? '' : `${code}/`;

  test('is answered with a page in that language', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.goto(prefix);
    const frame = await frameOf(page);
    const answer = await page.goto(`${inject('site')}${prefix}nowhere/at-all/`);
    expect(answer?.status()).toBe(404);
    const title = t('site.not-found-title');
    await expect.poll(() => page.locator('main h1').allTextContents()).toEqual([title]);
    expect(await page.title()).toContain(title);
    expect(await page.locator('html').getAttribute('lang')).toBe(locales.get(code));
    expect(await frameOf(page)).toEqual(frame);
    expect(await visitor.accessibilityProblems()).toEqual([]);
    forgetAnswers(visitor);
  });

  test('leads on by its search', async ({ visitor }) => {
    const { page } = visitor;
    await page.goto(`${inject('site')}${prefix}nowhere/at-all/`);
    await page.locator('.search-open').click();
    const wanted = edition.pages.find(({ id }) => id === 'what/wellbeing')?.words.get(code)?.title ?? '';
    await page.getByLabel(t('search.label')).fill(wanted);
    const found = page.locator(`.search-result > a[href$="/${language.page('what/wellbeing')}"]`);
    await found.first().click();
    await page.waitForURL(`**/${language.page('what/wellbeing')}*`);
    forgetAnswers(visitor);
  });
});

test('without a script an address that leads nowhere is answered in every language', async ({ visitor }) => {
  const browser = visitor.context.browser();
  const context = await browser?.newContext({ javaScriptEnabled: false });
  const page = await context?.newPage();
  await page?.goto(`${inject('site')}en/nowhere/`);
  const parts = page?.locator('main section');
  expect(await parts?.evaluateAll((all) => all.map((part) => part.getAttribute('lang')))).toEqual([
    ...locales.values(),
  ]);
  const titles = languages.map(({ t }) => t('site.not-found-title'));
  expect(await parts?.locator('h1, h2').allInnerTexts()).toEqual(titles);
  await context?.close();
});
