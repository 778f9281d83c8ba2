import { describe, inject } from 'vitest';
import { untilStored } from './screen.ts';
import { teamOf } from './team.ts';
import { expect, test } from './visitor.ts';
import { languages } from './words.ts';

describe.each(languages)('in $code', (language) => {
  const { t } = language;

  test('a team goes from its first visit to a file that opens on another laptop', async ({
    visitor,
    another,
  }) => {
    const team = teamOf(visitor, language);
    await team.begin('De Regenboog');
    await team.write('five-questions', 'why', ['Elk kind voelt zich hier gezien', 'Fouten maken mag']);
    await expect
      .poll(() => team.texts('five-questions', 'why'))
      .toEqual(['Elk kind voelt zich hier gezien', 'Fouten maken mag']);
    await expect.poll(() => visitor.page.locator('.bar').innerText()).toContain(t('app.where.browser'));

    const file = await team.download();
    expect(file.name).toBe('De Regenboog.amore.json');

    const colleague = teamOf(await another(), language);
    await colleague.visitor.goto(language.workshop);
    await colleague.open(file);
    await colleague.page.getByRole('heading', { name: 'De Regenboog' }).first().waitFor();
    const { id } = JSON.parse(file.bytes.toString());
    expect(new URL(colleague.page.url()).searchParams.get('p')).toBe(id);
    await colleague.goToCanvas('five-questions');
    await expect
      .poll(() => colleague.texts('five-questions', 'why'))
      .toEqual(['Elk kind voelt zich hier gezien', 'Fouten maken mag']);
    await expect.poll(() => colleague.page.locator('.bar').innerText()).toContain('De Regenboog');
  });

  test.for(['its button', 'Enter'] as const)(
    'a name that is given before the page is awake, with %s, is not lost',
    async (way, { visitor }) => {
      const { page, context } = visitor;
      const awake = Promise.withResolvers<void>();
      await context.route(/WorkshopApp\.[^/]*\.js$/, async (route) => {
        await awake.promise;
        await route.continue();
      });
      await page.goto(new URL(language.workshop, inject('site')).href, { waitUntil: 'domcontentloaded' });
      const name = page.getByLabel(t('app.start.school'));
      await name.fill('De Regenboog');
      if (way === 'Enter') await name.press('Enter');
      else await page.getByRole('button', { name: t('app.start.begin') }).click({ force: true });
      awake.resolve();
      await page.locator('.canvas[aria-busy="false"]').waitFor();
      await expect.poll(() => page.locator('.bar').innerText()).toContain('De Regenboog');
    },
  );

  test('a button that is pressed before the page is awake still does what it says', async ({ visitor }) => {
    const { page, context } = visitor;
    let awake = Promise.withResolvers<void>();
    await context.route(/(WorkshopApp|CanvasApp)\.[^/]*\.js$/, async (route) => {
      await awake.promise;
      await route.continue();
    });
    await page.goto(new URL(language.workshop, inject('site')).href);
    expect(await page.locator('astro-island[ssr]').count()).toBe(1);
    await Promise.all([
      page.waitForEvent('filechooser'),
      page
        .getByRole('button', { name: t('app.file.open') })
        .first()
        .click()
        .then(() => awake.resolve()),
    ]);
    awake = Promise.withResolvers();
    await page.goto(new URL(language.canvas('five-questions'), inject('site')).href);
    expect(await page.locator('astro-island[ssr]').count()).toBe(1);
    await page
      .locator('.bar')
      .getByRole('button', { name: t('app.menu') })
      .click();
    awake.resolve();
    await page.locator('.popover').waitFor();
  });

  test('a reload keeps the last card', async ({ visitor }) => {
    const team = teamOf(visitor, language);
    await team.begin('De Regenboog');
    await team.write('five-questions', 'values', ['Wie blijft zitten, blijft erbij']);
    await untilStored(visitor.page, 'Wie blijft zitten, blijft erbij');
    await visitor.page.reload();
    await team.ready();
    await expect
      .poll(() => team.texts('five-questions', 'values'))
      .toEqual(['Wie blijft zitten, blijft erbij']);
  });

  test('the same with the keyboard alone', async ({ visitor }) => {
    const { page } = visitor;
    const team = teamOf(visitor, language);
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 150; presses += 1) {
        await page.keyboard.press('Tab');
        const label = await page.evaluate(() => {
          const { activeElement: element } = document;
          return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
        });
        const labelled = await page.evaluate(() => {
          const { activeElement: element } = document;
          return element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '').trim() : '';
        });
        if (label === name || labelled === name) return;
      }
      throw new Error(`The keyboard does not reach "${name}".`);
    };
    await visitor.goto(language.workshop);
    await tabTo(t('app.start.school'));
    await page.keyboard.type('De Regenboog');
    await page.keyboard.press('Enter');
    await page.waitForURL(/[?&]p=/);
    await team.ready();
    await team.goToCanvas('five-questions');
    await tabTo(t('app.card.add'));
    await page.keyboard.press('Enter');
    await page.keyboard.type('Een');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Twee');
    await page.keyboard.press('Escape');
    await expect.poll(() => team.texts('five-questions', 'why')).toEqual(['Een', 'Twee']);
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(() => team.texts('five-questions', 'why')).toEqual(['Twee', 'Een']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => team.texts('five-questions', 'why')).toEqual(['Een', 'Twee']);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(download.suggestedFilename()).toBe('De Regenboog.amore.json');
  });
});

test('answers keep their place when the language changes', async ({ visitor }) => {
  const [dutch, english] = languages;
  if (!dutch || !english) throw new Error('This site has two languages.');
  const team = teamOf(visitor, dutch);
  await team.begin('De Regenboog');
  await team.write('five-questions', 'principles', ['Samen beslissen']);
  await untilStored(visitor.page, 'Samen beslissen');
  await visitor.page.getByRole('link', { name: 'English' }).first().click();
  await visitor.page.waitForURL(/\/en\//);
  const same = teamOf(visitor, english);
  await same.ready();
  await expect.poll(() => same.texts('five-questions', 'principles')).toEqual(['Samen beslissen']);
});
