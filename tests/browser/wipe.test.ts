import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { untilStored } from './screen.ts';
import { teamOf } from './team.ts';
import { expect, test } from './visitor.ts';
import { inLanguage, languages } from './words.ts';

/** Everything that this browser keeps for the site. */
function kept(page: Page) {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    texts: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));
}

const nothing = { databases: [], texts: [], caches: [], workers: 0, cookies: '' };

test.for(languages)(
  'the privacy page in $code offers the files, asks, and wipes everything',
  async (language, { another }) => {
    const visitor = await another({ offlineCopy: true });
    const { page } = visitor;
    const { t } = language;
    const team = teamOf(visitor, language);
    await team.goToCanvas('five-questions');
    await team.write('five-questions', 'why', ['Weg te halen', 'Ook weg']);
    await page.locator('[data-offline-ready]').waitFor({ state: 'attached' });
    await untilStored(page, 'Weg te halen', 'Ook weg');

    await visitor.goto(language.page('about/privacy'));
    await page.locator('[data-offline-ready]').waitFor();
    await page.getByRole('button', { name: t('site.preferences') }).click();
    await page.getByLabel(t('site.theme-dark')).check();
    await page.keyboard.press('Escape');
    await page.evaluate(() => sessionStorage.setItem('amore:new-version-later', '1'));
    const before = await kept(page);
    expect(before.databases).toEqual(['amore-prototypes']);
    expect(before.texts.length).toBeGreaterThan(2);
    expect(before.caches).toHaveLength(1);

    const start = page.getByRole('button', { name: t('recover.wipe-button') });
    await start.click();
    const question = page.getByRole('group', { name: t('recover.wipe') });
    await question.waitFor();
    expect(await question.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await question.textContent()).toContain(t('recover.cards', { count: 2 }));
    expect(await question.textContent()).toMatch(
      new RegExp(t('recover.wipe-unsaved', { count: 2 }).replace('2', '\\d')),
    );
    expect(await visitor.accessibilityProblems()).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      question
        .getByRole('button', { name: t('recover.download') })
        .first()
        .click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('Weg te halen');

    await page.getByRole('button', { name: t('recover.wipe-no') }).click();
    expect(await start.evaluate((element) => element === document.activeElement)).toBe(true);
    const after = await kept(page);
    expect({ ...after, texts: before.texts }).toEqual(before);
    expect(after.texts).toEqual(expect.arrayContaining(before.texts));

    await start.click();
    await page.getByRole('button', { name: t('recover.wipe-yes') }).click();
    await page.getByRole('status').getByText(t('recover.wiped')).waitFor();
    expect(await kept(page)).toEqual(nothing);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    // Nothing may come: what a page keeps when it is scrolled would be there by then.
    await page.waitForTimeout(300);
    expect(await kept(page)).toEqual(nothing);
  },
);

const dutch = inLanguage('nl');

test('nothing is wiped while the workshop is open beside it', async ({ visitor }) => {
  const team = teamOf(visitor, dutch);
  await team.goToCanvas('five-questions');
  await team.write('five-questions', 'why', ['Nog bezig']);
  await untilStored(visitor.page, 'Nog bezig');
  const beside = await visitor.context.newPage();
  await beside.goto(new URL(`/${dutch.page('about/privacy')}`, visitor.page.url()).href);
  await beside.getByRole('button', { name: dutch.t('recover.wipe-button') }).click();
  await beside.getByRole('button', { name: dutch.t('recover.wipe-yes') }).click();
  await beside.getByRole('status').getByText(dutch.t('recover.wipe-elsewhere')).waitFor();
  await visitor.page.reload();
  await team.ready();
  expect(await team.texts('five-questions', 'why')).toEqual(['Nog bezig']);

  await visitor.page.close();
  await beside.getByRole('button', { name: dutch.t('recover.wipe-button') }).click();
  await beside.getByRole('button', { name: dutch.t('recover.wipe-yes') }).click();
  await beside.getByRole('status').getByText(dutch.t('recover.wiped')).waitFor();
  expect(await kept(beside)).toEqual(nothing);
});

test('the recovery page shows at once that nothing is left', async ({ visitor }) => {
  const { page } = visitor;
  const team = teamOf(visitor, dutch);
  await team.goToCanvas('five-questions');
  await team.write('five-questions', 'why', ['Weg te halen']);
  await untilStored(page, 'Weg te halen');
  await visitor.goto('herstel/');
  await page.locator('.stored').waitFor();
  await page.getByRole('button', { name: dutch.t('recover.wipe-button') }).click();
  await page.getByRole('button', { name: dutch.t('recover.wipe-yes') }).click();
  await page.getByText(dutch.t('recover.nothing')).waitFor();
  expect(await page.locator('.stored').count()).toBe(0);
});

test('a double press on yes wipes, and takes itself for no other tab', async ({ visitor }) => {
  const { page } = visitor;
  const team = teamOf(visitor, dutch);
  await team.goToCanvas('five-questions');
  await team.write('five-questions', 'why', ['Weg te halen']);
  await untilStored(page, 'Weg te halen');
  await visitor.goto(dutch.page('about/privacy'));
  await page.getByRole('button', { name: dutch.t('recover.wipe-button') }).click();
  await page.getByRole('button', { name: dutch.t('recover.wipe-yes') }).dblclick();
  await page.getByRole('status').getByText(dutch.t('recover.wiped')).waitFor();
  expect(await kept(page)).toEqual(nothing);
});

test('a browser that refuses its database is said to, and the rest is wiped', async ({ visitor }) => {
  const { page } = visitor;
  await page.addInitScript(() => {
    for (const name of ['open', 'deleteDatabase'] as const)
      IDBFactory.prototype[name] = () => {
        throw new DOMException('A mutation operation failed.', 'InvalidStateError');
      };
  });
  await visitor.goto(dutch.page('about/privacy'));
  await page.getByRole('button', { name: dutch.t('site.preferences') }).click();
  await page.getByLabel(dutch.t('site.theme-dark')).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: dutch.t('recover.wipe-button') }).click();
  await page.getByRole('button', { name: dutch.t('recover.wipe-yes') }).click();
  const reason = 'A mutation operation failed.';
  await page.getByRole('status').getByText(dutch.t('recover.refused', { reason })).waitFor();
  expect((await kept(page)).texts).toEqual([]);
});
