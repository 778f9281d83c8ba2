import { inject } from 'vitest';
import { builtPages } from '../site/built-pages.ts';
import { AxeBuilder, contrastOnly } from './axe-builder.ts';
import { teamOf } from './team.ts';
import { expect, test } from './visitor.ts';
import { languages } from './words.ts';

const paths = () => builtPages(inject('siteFolder')).map((page) => page.path.slice(1));

// Beside each other: this is the longest of the tests, and each language alone leaves a processor idle.
test.concurrent.for(languages)(
  'every built page in $code: axe-core finds nothing, light or dark, and nothing scrolls sideways at 320 pixels, with text twice as large too',
  async (language, { visitor }) => {
    const { page } = visitor;
    const found: string[] = [];
    const note = (path: string, problems: readonly string[]) =>
      found.push(...problems.map((problem) => `/${path}: ${problem}`));
    for (const path of paths().filter((path) => path.startsWith('en/') === (language.code === 'en'))) {
      await visitor.goto(path);
      note(path, await visitor.accessibilityProblems());
      await page.emulateMedia({ colorScheme: 'dark' });
      note(path, await AxeBuilder.run(page, contrastOnly));
      await page.setViewportSize({ width: 320, height: 640 });
      for (const size of ['', '200%']) {
        const width = await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
          return document.documentElement.scrollWidth;
        }, size);
        if (width > 320) note(path, [`${width} pixels wide ${size && `with text at ${size}`}`]);
      }
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1440, height: 900 });
    }
    expect(found).toEqual([]);
  },
);

test.for(languages)(
  'axe-core finds nothing on the canvas in $code: empty, filled, and with a dialog open',
  async (language, { visitor }) => {
    const { page } = visitor;
    const team = teamOf(visitor, language);
    await team.begin('De Regenboog');
    expect(await visitor.accessibilityProblems()).toEqual([]);
    await team.write('five-questions', 'why', ['Elk kind voelt zich hier gezien', 'Fouten maken mag']);
    expect(await visitor.accessibilityProblems()).toEqual([]);
    await page
      .getByRole('button', { name: language.t('app.card.more-named', { card: 'Fouten maken mag' }) })
      .click();
    expect(await visitor.accessibilityProblems()).toEqual([]);
    await page.keyboard.press('Escape');
    const { title } = language.region('five-questions', 'why');
    // A summary has no role that every browser agrees on.
    await page.getByLabel(language.t('app.help.open-named', { region: title }), { exact: true }).click();
    expect(await visitor.accessibilityProblems()).toEqual([]);
  },
);
