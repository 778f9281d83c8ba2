import { describe } from 'vitest';
import { exampleDocument, openDocument } from './print-documents.ts';
import { readPdf, withoutSpace } from './read-pdf.ts';
import { untilStored } from './screen.ts';
import { teamOf } from './team.ts';
import { expect, test, type Visitor } from './visitor.ts';
import { edition, languages, type TestLanguage } from './words.ts';

/** Points of A4, upright. */
const a4 = { width: 595.28, height: 841.89 };

const titleOf = (id: string, { code }: TestLanguage) =>
  edition.pages.find((page) => page.id === id)?.words.get(code)?.title ?? '';

async function printed(visitor: Visitor) {
  return await readPdf(await visitor.page.pdf({ preferCSSPageSize: true, printBackground: true }));
}

describe.each(languages)('in $code', (language) => {
  const { t, code } = language;
  const places = edition.site.languages.find((one) => one.code === code)?.places;
  const prefix = code === 'nl' ? '' : `${code}/`;

  test('the whole guide prints as one document: contents first, each page on a sheet of its own', async ({
    visitor,
  }) => {
    visitor.context.setDefaultTimeout(120_000);
    await visitor.goto(`${prefix}${places?.guide}/${places?.all}/`);
    const pages = await printed(visitor);
    const titles = edition.pages.map(({ id }) => withoutSpace(titleOf(id, language)));
    const [cover, contents, ...sheets] = pages;
    expect(cover?.text).toContain(withoutSpace(edition.site.name));
    for (const title of titles) expect(contents?.text).toContain(title);
    const whereOf = (title: string) => sheets.findIndex(({ text }) => text.includes(title));
    expect(titles.filter((title) => whereOf(title) < 0)).toEqual([]);
    for (const { width, height, outside, missingFonts } of pages) {
      expect(Math.abs(width - a4.width)).toBeLessThan(1);
      expect(Math.abs(height - a4.height)).toBeLessThan(1);
      expect(outside).toEqual([]);
      expect(missingFonts).toEqual([]);
    }
  });

  test('the home page prints its doors in ink, for printers leave out backgrounds', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.goto(prefix);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const inkOf = (place: string) =>
      page.locator(place).evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).color))]);
    expect(await inkOf('.door, .door h2, .door p')).toEqual(await inkOf('h1'));
    expect(await page.locator('.hero-buttons').isVisible()).toBe(false);
  });

  test('a table in a coloured box fades into the colour of that box where it goes on', async ({
    visitor,
  }) => {
    await visitor.goto(language.page('vision/five-questions'));
    const table = visitor.page.locator('.aside .table').first();
    const [fade, box] = await table.evaluate((element) => [
      getComputedStyle(element).backgroundImage,
      getComputedStyle(element.closest('.aside') ?? element).backgroundColor,
    ]);
    expect(fade).toContain(box);
  });

  test('a page of the guide prints on a few A4 sheets, without what is for the screen', async ({
    visitor,
  }) => {
    await visitor.goto(language.page('what/involvement'));
    const pages = await printed(visitor);
    const text = pages.map((page) => page.text).join('');
    expect(pages.length).toBeLessThanOrEqual(4);
    expect(text).toContain(withoutSpace(titleOf('what/involvement', language)));
    expect(text).not.toContain(withoutSpace(t('search.open')));
    expect(pages.flatMap(({ outside }) => outside)).toEqual([]);
  });

  test('a page shows the own cards of the prototype used last, and nothing before there are any', async ({
    visitor,
  }) => {
    const { page } = visitor;
    const own = page.locator('own-cards').first();
    await visitor.goto(language.page('vision/why'));
    expect(await own.isVisible()).toBe(false);
    const team = teamOf(visitor, language);
    await team.begin('De Regenboog');
    await team.write('five-questions', 'why', ['Elk kind <b>gezien</b>']);
    await untilStored(page, 'Elk kind <b>gezien</b>');
    await visitor.goto(language.page('vision/why'));
    await own.waitFor();
    expect(await own.innerText()).toContain('Elk kind <b>gezien</b>');
    expect(await own.innerText()).toContain('De Regenboog');
    expect(await visitor.accessibilityProblems()).toEqual([]);
    await own.getByRole('link').click();
    await team.ready();
    await expect.poll(() => team.texts('five-questions', 'why')).toEqual(['Elk kind <b>gezien</b>']);
  });

  test('a page about a canvas with marks shows the sentences there, and no mark as if it were a card', async ({
    visitor,
  }) => {
    const { page } = visitor;
    const document = exampleDocument(code);
    await openDocument(teamOf(visitor, language), language, document, 'amore-check');
    const criteria = edition.canvases
      .flatMap(({ regions }) => regions)
      .flatMap((region) => (region.field === 'rating' ? region.criteria.map(({ id }) => id) : []));
    await visitor.goto(language.page('vision/amore-check'));
    const own = page.locator('own-cards').first();
    await own.waitFor();
    expect(await own.locator('.statement').count()).toBeGreaterThan(0);
    const cards = await own.locator('li').allInnerTexts();
    expect(cards.filter((text) => criteria.includes(text))).toEqual([]);
  });

  test('own cards keep the lines that a team wrote, and a name without spaces stays on a phone', async ({
    another,
  }) => {
    const visitor = await another({ width: 320, height: 700 });
    const { page } = visitor;
    const written = exampleDocument(
      code,
      [{ id: 'lines', canvas: 'five-questions', region: 'why', order: 'A', text: 'Eerst dit\nDan dat' }],
      'basisschooldezonnebloem'.repeat(3),
    );
    const team = teamOf(visitor, language);
    await openDocument(team, language, written, 'five-questions');
    await visitor.goto(language.page('vision/why'));
    const own = page.locator('own-cards').first();
    await own.waitFor();
    expect(await own.innerText()).toContain('Eerst dit\nDan dat');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('a reading route remembers what was read on this device, until it is told to forget', async ({
    visitor,
  }) => {
    const { page } = visitor;
    const route = edition.routes[0];
    const first = route?.pages[0];
    if (!route || !first) throw new Error('This guide has no reading route.');
    await visitor.goto(language.page(first.page));
    await page.locator('read-mark').scrollIntoViewIfNeeded();
    // What was read shows on the overview only; here it is no more than kept.
    const keptTexts = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
    await expect.poll(keptTexts).toContain(first.page);
    await visitor.goto(`${prefix}${places?.guide}/`);
    const shown = page.locator('reading-route').first();
    const progress = t('guide.route-read', { done: '1', total: String(route.pages.length) });
    await expect.poll(() => shown.innerText()).toContain(progress);
    await shown.getByRole('button', { name: t('guide.route-reset') }).click();
    await expect.poll(() => shown.innerText()).not.toContain(progress);
  });

  test('a reader chooses sectors, level and year, and the address brings another reader the same drawing', async ({
    visitor,
    another,
  }) => {
    const { page } = visitor;
    await visitor.goto(language.page('why/workload'));
    const chooser = page.locator('chart-chooser');
    const boxes = chooser.getByRole('checkbox');
    const lines = chooser.locator('svg polyline');
    const atFirst = await lines.count();
    expect(await boxes.and(page.locator(':checked')).count()).toBe(atFirst);
    await boxes.nth(3).click();
    expect(await lines.count()).toBe(atFirst + 1);
    await chooser.locator('select[name="year"]').selectOption('2013');
    expect(await chooser.locator('svg rect').count()).toBe(atFirst + 1);
    const described = await chooser.locator('svg').getAttribute('aria-label');
    expect(described).toContain('2013');

    const reader = await another({ width: 390, height: 844 });
    await reader.page.goto(page.url());
    const drawing = reader.page.locator('chart-chooser svg');
    expect(await drawing.locator('rect').count()).toBe(atFirst + 1);
    expect(await drawing.getAttribute('aria-label')).toBe(described);
  });

  test('the language switch keeps what a reader chose of a chart, and the place on the page', async ({
    visitor,
  }) => {
    const { page } = visitor;
    const chooser = page.locator('chart-chooser');
    const boxes = chooser.getByRole('checkbox');
    const chosen = () => boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked));
    const others = edition.site.languages.filter((one) => one.code !== code);
    for (const { locale } of others) {
      await visitor.goto(language.page('why/workload'));
      await boxes.nth(3).click();
      await chooser.locator('select[name="year"]').selectOption('2013');
      const before = await chosen();
      await page.locator(`a[hreflang="${locale}"]`).first().click();
      await page.waitForURL((address) => address.searchParams.get('year') === '2013');
      await chooser.locator('svg').waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      expect(await chosen()).toEqual(before);

      const place = '#vision--why';
      await visitor.goto(`${prefix}${places?.guide}/${places?.all}/${place}`);
      await page.locator(`a[hreflang="${locale}"]`).first().click();
      await page.waitForURL((address) => address.hash === place);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
    }
  });

  test('a reader whose browser does not let a page copy is told where the address of the choice stands', async ({
    visitor,
  }) => {
    const { page } = visitor;
    await page.addInitScript(() => {
      const writeText = async () => {
        throw new DOMException('Not allowed.', 'NotAllowedError');
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await visitor.goto(language.page('why/workload'));
    const chooser = page.locator('chart-chooser');
    await chooser.getByRole('button', { name: t('chart.copy-address') }).click();
    await expect.poll(() => chooser.getByRole('status').innerText()).toBe(t('chart.not-copied'));
  });

  test('a term explains itself on hover, on focus and on touch, and Escape takes the note away', async ({
    visitor,
    another,
  }) => {
    const path = language.page('what/involvement');
    await visitor.goto(path);
    const term = visitor.page.locator('article a.term').first();
    const note = visitor.page.locator('.term-note:popover-open');
    await term.hover();
    await note.waitFor();
    await visitor.page.mouse.move(5, 5);
    await note.waitFor({ state: 'hidden' });
    await term.focus();
    await note.waitFor();
    expect((await note.innerText()).length).toBeGreaterThan(20);
    await visitor.page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });

    await visitor.page.keyboard.press('Shift+Tab');
    await visitor.page.keyboard.press('Tab');
    await note.waitFor();
    await visitor.page.keyboard.press('Tab');
    expect(await visitor.page.locator('.term-note a:focus').count()).toBe(1);
    await visitor.page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);

    const phone = await another({ touch: true, width: 390, height: 844 });
    await phone.goto(path);
    await phone.page.locator('article a.term').first().tap();
    await phone.page.locator('.term-note:popover-open').waitFor();
    expect(new URL(phone.page.url()).pathname).toBe(`/${path}`);
  });
});
