import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { type BuiltPage, builtPages } from './built-pages.ts';
import { bytesOfFile, firstLoadBytes, scriptBytes } from './page-bytes.ts';

/** Budgets in bytes as they travel, compressed. */
const budget = {
  contentScripts: 10_000,
  contentPage: 110_000,
  chartPage: 160_000,
  canvasScripts: 150_000,
  offlineCopy: 6_000_000,
};

const pages = builtPages();
const guide = pages.filter((page) => /^\/(en\/guide|gids)\/./.test(page.path));
const home = pages.filter((page) => ['/', '/en/'].includes(page.path));
const whole = (page: BuiltPage) => /^\/(gids\/alles|en\/guide\/all)\/$/.test(page.path);
const content = [...home, ...guide.filter((page) => !whole(page))];
const hasChart = (page: BuiltPage) => page.$('.chart, survey-chooser, .survey, [data-chart]').length > 0;
const canvases = pages.filter((page) => /^\/(en\/workshop|werkplaats)\/./.test(page.path));

/** Pages over a budget, with what they weigh. */
function over(found: readonly BuiltPage[], weigh: (page: BuiltPage) => number, most: number) {
  return found.map((page) => ({ path: page.path, bytes: weigh(page) })).filter(({ bytes }) => bytes > most);
}

test('a content page ships at most 10 kB of JavaScript before search is opened', () => {
  expect(content.length).toBeGreaterThan(80);
  expect(over([...content, ...guide], scriptBytes, budget.contentScripts)).toEqual([]);
});

test('content pages ship no framework', () => {
  expect([...content, ...guide].filter((page) => page.$('astro-island').length > 0)).toEqual([]);
});

test('the first visit to a content page costs less than 110 kB with typefaces, one with charts 160 kB', () => {
  const charts = content.filter(hasChart);
  expect(charts.length).toBeGreaterThan(0);
  expect(charts.length).toBeLessThan(content.length / 4);
  const plain = content.filter((page) => !hasChart(page));
  expect(over(plain, firstLoadBytes, budget.contentPage)).toEqual([]);
  expect(over(charts, firstLoadBytes, budget.chartPage)).toEqual([]);
});

test('a first visit is weighed with both typefaces, the styles and the scripts', () => {
  const [first] = content;
  const fonts = first?.$('link[rel="preload"][as="font"]').toArray() ?? [];
  expect(fonts).toHaveLength(2);
  const kinds = [...fonts, ...(first?.$('link[rel="stylesheet"]').toArray() ?? [])].map((element) =>
    bytesOfFile(first?.$(element).attr('href') ?? ''),
  );
  expect(Math.min(...kinds)).toBeGreaterThan(300);
  expect(first && firstLoadBytes(first)).toBeGreaterThan(kinds.reduce((sum, bytes) => sum + bytes, 0));
  for (const match of readFileSync('src/styles/tokens.css', 'utf8').matchAll(/url\("([^"]+)"\)/g))
    expect(match[1]).toMatch(/latin-wght-normal\.woff2$/);
});

test('the JavaScript of a canvas is less than 150 kB', () => {
  expect(canvases.length).toBeGreaterThan(30);
  for (const page of canvases) expect(scriptBytes(page), page.path).toBeGreaterThan(50_000);
  expect(over(canvases, scriptBytes, budget.canvasScripts)).toEqual([]);
});

test('the copy for reading without a network is one file of less than 6 MB', () => {
  const folder = join(inject('siteFolder'), 'offline');
  const packs = readdirSync(folder);
  expect(packs).toHaveLength(1);
  expect(statSync(join(folder, packs[0] ?? '')).size).toBeLessThan(budget.offlineCopy);
});

test('the navigation of a page names the pages of its own section only, so that no page grows with the site', () => {
  const sections = new Set(guide.map(({ path }) => path.split('/').slice(0, -2).join('/')));
  expect(sections.size).toBeGreaterThan(10);
  for (const page of guide.filter((one) => !whole(one))) {
    const links = page
      .$('.guide-side a')
      .toArray()
      .map((link) => page.$(link).attr('href') ?? '');
    const depth = page.path.startsWith('/en/') ? 4 : 3;
    const own = page.path.split('/').slice(0, depth).join('/');
    const elsewhere = links.filter(
      (href) => href.split('/').filter(Boolean).length >= depth && !href.startsWith(`${own}/`),
    );
    expect(elsewhere, page.path).toEqual([]);
    expect(links.length, page.path).toBeGreaterThan(5);
  }
});
