import { expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

const site = 'https://amore.example';
const pages = builtPages().filter((page) => page.path !== '/404.html');

test('every page says its language, its own address and the same page in the other language', () => {
  const paths = new Set(pages.map((page) => page.path));
  for (const { path, $ } of pages) {
    expect($('html').attr('lang'), path).toBe(path.startsWith('/en/') ? 'en' : 'nl-BE');
    expect($('link[rel="canonical"]').attr('href'), path).toBe(site + path);
    const alternates = $('link[rel="alternate"][hreflang]')
      .toArray()
      .map((link) => ({
        language: $(link).attr('hreflang') ?? '',
        path: ($(link).attr('href') ?? '').replace(site, ''),
      }));
    expect(alternates.map((alternate) => alternate.language).sort(), path).toEqual([
      'en',
      'nl-BE',
      'x-default',
    ]);
    for (const alternate of alternates) {
      expect(paths.has(alternate.path), `${path} → ${alternate.path}`).toBe(true);
      const back = pages.find((page) => page.path === alternate.path);
      const returns = back
        ?.$('link[rel="alternate"][hreflang]')
        .toArray()
        .map((link) => back.$(link).attr('href'));
      expect(returns, `${alternate.path} → ${path}`).toContain(site + path);
    }
  }
});

test('Dutch and English have as many pages', () => {
  const english = pages.filter((page) => page.path.startsWith('/en/'));
  expect(english.length).toBe(pages.length - english.length);
  expect(english.length).toBeGreaterThan(30);
});

test('every page has one first heading, a title and a description of its own', () => {
  const titles = new Set<string>();
  for (const { path, $ } of pages) {
    expect($('h1').length, path).toBe(1);
    const title = `${$('html').attr('lang')}: ${$('title').text()}`;
    expect(titles.has(title), `${path}: ${title}`).toBe(false);
    titles.add(title);
    expect($('meta[name="description"]').attr('content')?.length ?? 0, path).toBeGreaterThan(20);
    expect($('meta[property="og:image"]').attr('content') ?? '', path).toMatch(
      /^https:\/\/amore\.example\/.*\.png$/,
    );
  }
});

test('the site map lists every page', async () => {
  const { readFileSync } = await import('node:fs');
  const { builtFiles } = await import('./built-pages.ts');
  const { inject } = await import('vitest');
  const maps = builtFiles().filter((file) => /sitemap.*\.xml$/.test(file));
  const listed = maps.map((file) => readFileSync(`${inject('siteFolder')}/${file}`, 'utf8')).join('\n');
  const noindex = new Set(
    pages
      .filter((page) => page.$('meta[name="robots"][content*="noindex"]').length > 0)
      .map((page) => page.path),
  );
  for (const { path } of pages) {
    if (!noindex.has(path)) expect(listed, path).toContain(`${site}${path}`);
  }
});
