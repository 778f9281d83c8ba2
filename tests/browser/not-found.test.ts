import { describe, inject } from 'vitest';
import { expect, test } from './visitor.ts';
import { edition, languages } from './words.ts';

const locales = new Map(edition.site.languages.map(({ code, locale }) => [code, locale]));

/** The part of the page around a heading, and the language that a voice would read it in. */
const spoken = (element: Element) => element.closest('[lang]')?.getAttribute('lang');

describe.each(languages)('an address in $code that leads nowhere', ({ code, t }) => {
  const prefix = code === edition.site.languages[0]?.code ? '' : `${code}/`;

  test('is answered in that language first, and each part says its language', async ({ visitor }) => {
    const { page } = visitor;
    const answer = await page.goto(`${inject('site')}${prefix}nowhere/at-all/`);
    expect(answer?.status()).toBe(404);
    const title = t('site.not-found-title');
    await expect.poll(() => page.locator('main h1').allTextContents()).toEqual([title]);
    expect(await page.locator('main :is(h1, h2)').first().innerText()).toBe(title);
    expect(await page.title()).toContain(title);
    expect(await page.locator('html').getAttribute('lang')).toBe(locales.get(code));
    const parts = await page
      .locator('main section')
      .evaluateAll((all) => all.map((part) => part.getAttribute('lang')));
    expect(new Set(parts)).toEqual(new Set(locales.values()));
    // The frame is printed once, in the first language of the site.
    expect(await page.locator('header').first().evaluate(spoken)).toBe([...locales.values()][0]);
    expect(await visitor.accessibilityProblems()).toEqual([]);
    // The browser itself notes every answer 404.
    const others = visitor.complaints.filter((one) => !/404/.test(one));
    visitor.complaints.splice(0, visitor.complaints.length, ...others);
  });
});
