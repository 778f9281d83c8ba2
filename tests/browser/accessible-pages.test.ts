import { inject } from 'vitest';
import { builtPages } from '../site/built-pages.ts';
import { teamOf } from './team.ts';
import { expect, test } from './visitor.ts';
import { languages } from './words.ts';

const paths = () => builtPages(inject('siteFolder')).map((page) => page.path.slice(1));

for (const dark of [false, true]) {
  test(`axe-core finds nothing on any built page, ${dark ? 'dark' : 'light'}`, { timeout: 600_000 }, async ({
    another,
  }) => {
    const visitor = await another({ dark });
    const found: string[] = [];
    for (const path of paths()) {
      // A page that exists answers 200; the page for what is not there is looked at by its own name.
      await visitor.goto(path);
      for (const problem of await visitor.accessibilityProblems()) found.push(`/${path}: ${problem}`);
    }
    expect(found).toEqual([]);
  });
}

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
    await page
      .getByRole('button', {
        name: language.t('app.help.open-named', { region: language.region('five-questions', 'why').title }),
      })
      .click();
    expect(await visitor.accessibilityProblems()).toEqual([]);
  },
);

test.for(languages)(
  'nothing scrolls sideways at 320 pixels in $code',
  { timeout: 300_000 },
  async (language, { another }) => {
    const visitor = await another({ width: 320, height: 640 });
    const wide: string[] = [];
    for (const path of paths().filter((path) => path.startsWith('en/') === (language.code === 'en'))) {
      await visitor.goto(path);
      const width = await visitor.page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`/${path}: ${width}`);
    }
    expect(wide).toEqual([]);
  },
);
