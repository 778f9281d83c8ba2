import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { searchQuestions } from './search-questions.ts';
import { expect, test } from './visitor.ts';
import { edition, inLanguage, languages, type TestLanguage } from './words.ts';

const dutch = inLanguage('nl');

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

/** Types a question and presses Enter in the same moment, before anything can be looked up. */
async function pressEnterAfter(page: Page, language: TestLanguage, query: string): Promise<void> {
  await page.getByLabel(language.t('search.label')).evaluate((field, typed) => {
    (field as HTMLInputElement).value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  }, query);
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

  test('Enter goes to the first result for what is typed, however fast', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.goto(language.page('vision/why'));
    await page.keyboard.press('/');
    const [right] = await ask(page, language, 'forum');
    const [other] = await ask(page, language, 'karasek');
    expect(other).not.toBe(right);
    await pressEnterAfter(page, language, 'forum');
    await page.waitForURL((url) => url.pathname === right);
  });

  test('Enter goes nowhere when nothing is found for what is typed', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.goto(language.page('vision/why'));
    await page.keyboard.press('/');
    await ask(page, language, 'karasek');
    await pressEnterAfter(page, language, 'qqqq');
    await page.getByText(language.t('search.none')).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/${language.page('vision/why')}`);
  });

  test('a double press on more shows each page once, and the focus goes to the first new one', async ({
    visitor,
  }) => {
    const { page } = visitor;
    await visitor.goto(language.page('vision/why'));
    await page.keyboard.press('/');
    const before = (await ask(page, language, 'school')).length;
    await page.locator('.search-more').dblclick();
    const paths = page.locator('.search-result > a');
    await expect.poll(() => paths.count()).toBeGreaterThan(before);
    await page.waitForLoadState('networkidle');
    const all = await paths.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(all).toEqual([...new Set(all)]);
    expect(await page.locator('.search-more').count()).toBeLessThan(2);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(all[before]);
  });
});

/** Takes out of the complaints what the browser notes of requests that a test lets fail on purpose. */
function expectCutRequests(complaints: string[]): void {
  const cut = /net::ERR_|Failed to (fetch|load)|Pagefind/;
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !cut.test(one)));
}

test.for(languages)(
  'what did not come once is asked for again when one types on ($code)',
  async (language, { visitor }) => {
    const { page, context } = visitor;
    for (const part of [/search-dialog\./, /\/search\/\w+\.json/, /pagefind-entry/, /wasm\./, /pf_meta/]) {
      await visitor.goto(language.page('vision/why'));
      await context.route(part, (route) => route.abort());
      await page.keyboard.press('Control+k');
      await page.keyboard.type('forum');
      await page.locator('.search-status').getByText(language.t('search.failed')).waitFor();
      await context.unroute(part);
      await page.keyboard.type(' ');
      await page.locator('.search-result').first().waitFor();
      expect(await page.locator('.search-status').textContent()).not.toBe(language.t('search.failed'));
    }
    expectCutRequests(visitor.complaints);
  },
);

test('a network that is gone is not taken for a word that is nowhere', async ({ visitor }) => {
  const { page, context } = visitor;
  await visitor.goto(dutch.page('vision/why'));
  await page.keyboard.press('/');
  await ask(page, dutch, 'karasek');
  await context.setOffline(true);
  const field = page.getByLabel(dutch.t('search.label'));
  await field.fill('welbevinden');
  await page.locator('.search-status').getByText(dutch.t('search.failed')).waitFor();
  await context.setOffline(false);
  await field.fill('welbevinden ');
  await page.locator('.search-result').first().waitFor();
  expectCutRequests(visitor.complaints);
});

test('more results that did not come are told, and come with another press', async ({ visitor }) => {
  const { page, context } = visitor;
  await visitor.goto(dutch.page('vision/why'));
  await page.keyboard.press('/');
  const before = (await ask(page, dutch, 'school')).length;
  const told = await page.locator('.search-status').textContent();
  await context.setOffline(true);
  await page.locator('.search-more').click();
  await page.locator('.search-status').getByText(dutch.t('search.failed')).waitFor();
  await context.setOffline(false);
  await page.locator('.search-more').click();
  await expect.poll(() => page.locator('.search-result').count()).toBeGreaterThan(before);
  expect(await page.locator('.search-status').textContent()).toBe(told);
  expectCutRequests(visitor.complaints);
});

test('a result that is opened in a tab beside leaves the others in sight', async ({ visitor }) => {
  const { page, context } = visitor;
  await visitor.goto(dutch.page('vision/why'));
  await page.keyboard.press('/');
  const [first] = await ask(page, dutch, 'forum');
  const [beside] = await Promise.all([
    context.waitForEvent('page'),
    page
      .locator('.search-result > a')
      .first()
      .click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await beside.waitForURL((url) => url.pathname === first);
  expect(await page.locator('.search-dialog[open]').count()).toBe(1);
});

test('an inflected Dutch word finds its family', async ({ visitor }) => {
  await visitor.goto(dutch.page('vision/why'));
  await visitor.page.keyboard.press('/');
  expect(await ask(visitor.page, dutch, 'betrokken')).toContain(`/${dutch.page('what/involvement')}`);
});

test('single keys never act in a text field, and can be switched off', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.goto(dutch.workshop);
  await page.getByLabel(dutch.t('app.start.school')).fill('');
  await page.getByLabel(dutch.t('app.start.school')).press('/');
  expect(await page.locator('.search-dialog[open]').count()).toBe(0);
});
