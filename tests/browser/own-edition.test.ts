import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { loadEdition } from '../../src/schemas/read-content.ts';
import { type SiteServer, serve } from '../../src/scripts/serve.ts';
import { buildEdition } from '../site/build-edition.ts';
import { builtPages } from '../site/built-pages.ts';
import { facilitatorOf, shownCards } from './facilitator.ts';
import { foreignWords } from './foreign-words.ts';
import { teamOf } from './team.ts';
import { test as base, expect, type Visitor } from './visitor.ts';
import { inLanguage } from './words.ts';

const path = '/tuin/';
const garden = loadEdition('tests/edition');
const english = inLanguage('en', garden);
const { t } = english;
const folder = mkdtempSync(join(tmpdir(), 'amore-edition-'));
let server: SiteServer;

beforeAll(async () => {
  await buildEdition({
    AMORE_CONTENT: 'tests/edition',
    AMORE_BASE: path,
    AMORE_OUT: folder,
    AMORE_SITE: 'https://garden.example',
  });
  server = await serve({ folder, base: path });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const test = base.extend<{ neighbour: Visitor }>({
  neighbour: async ({ another }, use) => {
    await use(await another({ site: server.address, locale: 'en-GB', offlineCopy: true }));
  },
});

/** What stands on the page now, names of controls included. */
function wordsOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const names = [...document.querySelectorAll('*')].flatMap((element) =>
      ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    );
    return [document.title, document.body.innerText, ...names].join('\n');
  });
}

test('no page says a word of another edition or language', () => {
  const pages = builtPages(folder);
  expect(pages.length).toBeGreaterThan(15);
  const found = pages.flatMap((page) => {
    const { $ } = page;
    $('script, style, .licence').remove();
    const names = $('[content], [aria-label], [title], [alt], [placeholder]')
      .toArray()
      .flatMap((element) => Object.values(element.attribs));
    return foreignWords([$('html').text(), ...names].join('\n')).map((word) => `${page.path}: ${word}`);
  });
  expect(found).toEqual([]);
  expect(foreignWords('Start jullie prototype')).not.toEqual([]);
  expect(foreignWords('The five questions of AMORE')).not.toEqual([]);
});

test('name, mark, colours and addresses are those of the edition', async ({ neighbour }) => {
  const { page } = neighbour;
  await neighbour.goto('');
  expect(await page.locator('.site-name').innerText()).toBe('Common Ground');
  expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
  expect(await page.locator('.languages').count()).toBe(0);
  const hero = await page.locator('.hero').evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(hero).toBe('rgb(156, 204, 60)');
  const door = await page.locator('.door[data-hue="teal"]').evaluate((element) => {
    const { backgroundColor, color } = getComputedStyle(element);
    return { backgroundColor, color };
  });
  expect(door).toEqual({ backgroundColor: 'rgb(138, 75, 35)', color: 'rgb(255, 255, 255)' });
  const mark = readFileSync(join(folder, 'favicon.svg'), 'utf8');
  expect(mark).toContain('<ellipse');
  expect(mark).not.toContain('#ff7a59');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8'));
  expect(manifest).toMatchObject({
    name: 'Common Ground',
    start_url: path,
    scope: path,
    lang: 'en-GB',
    theme_color: '#9ccc3c',
  });
  expect(await neighbour.accessibilityProblems()).toEqual([]);
});

test('the handbook is read and searched', async ({ neighbour }) => {
  const { page } = neighbour;
  await neighbour.goto(english.page('begin/why-a-garden'));
  expect(await page.locator('h1').innerText()).toBe('Why a garden');
  expect(await neighbour.accessibilityProblems()).toEqual([]);
  await page.keyboard.press('/');
  await page.getByLabel(t('search.label')).fill('wheelbarrow');
  await page.locator('.search-result a').first().click();
  await page.waitForURL(`**${path}handbook/grow/beds-and-paths/**`);
  await page.locator('a.term').first().hover();
  await page.locator('.term-note:popover-open').waitFor();
  await page.locator('.site-footer').getByRole('link', { name: 'About this example' }).click();
  await page.locator('#trowel').waitFor();
  await page.locator('#gate-sign').waitFor();
  await page.locator('#licences-reader').waitFor();
  expect(foreignWords(await wordsOn(page))).toEqual([]);
});

test('a canvas is filled in, saved and opened again, and everything it keeps carries the id of the edition', async ({
  neighbour,
  another,
}) => {
  const { page } = neighbour;
  const team = teamOf(neighbour, english);
  await neighbour.goto(english.workshop);
  expect(await page.getByRole('button', { name: t('app.example.open') }).count()).toBe(0);
  await team.begin('Elm Street', 'plot');
  await team.write('plot', 'wishes', ['Sweet peas along the fence', 'A bench in the sun']);
  expect(foreignWords(await wordsOn(page))).toEqual([]);
  const file = await team.download();
  expect(JSON.parse(file.bytes.toString('utf8')).madeWith.edition).toBe('common-ground');
  await team.goToCanvas('season');
  await expect
    .poll(() => page.locator('[id="gathered"]').innerText())
    .toContain('Sweet peas along the fence');
  expect(foreignWords(await wordsOn(page))).toEqual([]);
  await page.locator('[data-offline-ready]').waitFor({ state: 'attached' });

  const kept = await page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...Object.keys(localStorage).map((name) => `text ${name}`),
  ]);
  expect(kept.length).toBeGreaterThan(2);
  expect(kept.filter((name) => !/^\w+ common-ground\b/.test(name))).toEqual([]);

  const colleague = teamOf(await another({ site: server.address, locale: 'en-GB' }), english);
  await colleague.visitor.goto(english.workshop);
  await colleague.open(file);
  await colleague.page.getByRole('heading', { name: 'Elm Street' }).first().waitFor();
  await colleague.goToCanvas('plot');
  await expect
    .poll(() => colleague.texts('plot', 'wishes'))
    .toEqual(['Sweet peas along the fence', 'A bench in the sun']);
});

test('an evening is run from the console, and the wall shows it', async ({ neighbour }) => {
  const team = teamOf(neighbour, english);
  await team.begin('Elm Street', 'plot');
  await team.write('plot', 'wishes', ['Sweet peas along the fence']);
  await expect.poll(() => team.texts('plot', 'wishes')).toEqual(['Sweet peas along the fence']);
  const prototype = new URL(neighbour.page.url()).searchParams.get('p') ?? '';
  const facilitator = facilitatorOf(neighbour, english);
  await facilitator.goTo('first-evening', prototype);
  await facilitator.begin();
  const wall = await facilitator.openProjector();
  await facilitator.goToStep('Wishes');
  await neighbour.page.locator('.step-scenes button').last().click();
  await expect.poll(() => shownCards(wall)).toEqual(['Sweet peas along the fence']);
  expect(foreignWords(await wordsOn(neighbour.page))).toEqual([]);
  expect(foreignWords(await wordsOn(wall))).toEqual([]);
  expect(new URL(wall.url()).pathname).toBe(`${path}gatherings/wall/`);
});
