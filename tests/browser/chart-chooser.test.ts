import type { Locator } from 'playwright-core';
import { describe } from 'vitest';
import { readPdf, withoutSpace } from './read-pdf.ts';
import { expect, test, type Visitor } from './visitor.ts';
import { languages, type TestLanguage } from './words.ts';

/** Opens the page of a survey and chooses rows by their place in the form. */
async function choose(visitor: Visitor, language: TestLanguage, places: readonly number[] | 'all') {
  await visitor.goto(language.page('why/workload'));
  const chooser = visitor.page.locator('chart-chooser');
  const boxes = await chooser.getByRole('checkbox').all();
  for (const [place, box] of boxes.entries())
    await box.setChecked(places === 'all' || places.includes(place));
  return chooser;
}

/** Words of a drawing that reach past it, or over other words of it. */
async function misplaced(drawing: Locator): Promise<string[]> {
  return await drawing.evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const words = [...svg.querySelectorAll('text')].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return { text: text.textContent ?? '', left, right, top, bottom };
    });
    const outside = words.filter(({ left, right, top, bottom }) =>
      [frame.left - left, right - frame.right, frame.top - top, bottom - frame.bottom].some(
        (past) => past > 2,
      ),
    );
    // The lines of a text may touch, its letters not.
    const touching = words.filter((one, at) =>
      words
        .slice(at + 1)
        .some(
          (other) =>
            Math.min(one.right, other.right) > Math.max(one.left, other.left) - 3 &&
            Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top) + 6,
        ),
    );
    return [...outside, ...touching].map(({ text }) => text);
  });
}

describe.each(languages)('the chart that a reader chooses, in $code', (language) => {
  test.for([1440, 390, 320])(
    'shows all its words at %i pixels, lines and bars',
    async (width, { another }) => {
      const visitor = await another({ width, height: 900 });
      const chooser = await choose(visitor, language, 'all');
      const drawing = chooser.locator('svg');
      expect(await misplaced(drawing)).toEqual([]);
      await chooser.locator('select[name="year"]').selectOption('2013');
      expect(await misplaced(drawing)).toEqual([]);
    },
  );

  test('has a piece of its line, with its sign, before each name', async ({ visitor }) => {
    const chooser = await choose(visitor, language, 'all');
    const rows = await chooser.getByRole('checkbox').count();
    expect(await chooser.locator('svg line.chart-line').count()).toBe(rows);
  });

  test('stands out against colours that the device forces, whatever theme was chosen', async ({
    visitor,
  }) => {
    const { page } = visitor;
    const chooser = await choose(visitor, language, [0, 2, 13]);
    const label = chooser.locator('svg .chart-label').first();
    const fill = (theme: string) =>
      label.evaluate((words, chosen) => {
        if (chosen) document.documentElement.dataset['theme'] = chosen;
        else delete document.documentElement.dataset['theme'];
        return getComputedStyle(words).fill;
      }, theme);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      const own = await fill('');
      expect([await fill('light'), await fill('dark')]).toEqual([own, own]);
    }
  });

  test('is printed whole once somebody chose, without the form, and not before', async ({ visitor }) => {
    await visitor.goto(language.page('why/workload'));
    const button = withoutSpace(language.t('chart.copy-address'));
    const title = withoutSpace(`, ${language.t('chart.all-years')} (`);
    const print = async () => {
      const pdf = await visitor.page.pdf({ preferCSSPageSize: true, printBackground: true });
      return (await readPdf(pdf)).map(({ text }) => text).join('');
    };
    expect(await print()).not.toContain(title);
    const chooser = await choose(visitor, language, [0, 2, 13]);
    const names = await chooser.locator('svg .chart-label').allTextContents();
    expect(names.length).toBeGreaterThanOrEqual(3);
    const printed = await print();
    expect(printed).toContain(title);
    expect(printed).not.toContain(button);
    for (const name of names) expect(printed).toContain(withoutSpace(name));
    const sheet = await readPdf(await visitor.page.pdf({ preferCSSPageSize: true }));
    expect(sheet.flatMap(({ outside }) => outside)).toEqual([]);
  });
});
