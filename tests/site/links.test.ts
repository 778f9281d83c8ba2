import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, inject, test } from 'vitest';
import { builtPages } from './built-pages.ts';

const here = 'https://amore.example';

test('every internal link, anchor and file leads somewhere', () => {
  const folder = inject('siteFolder');
  const pages = new Map(builtPages().map((page) => [page.path, page]));
  const ids = new Map(
    [...pages].map(([path, { html }]) => [
      path,
      new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
    ]),
  );
  const broken: string[] = [];
  for (const page of pages.values()) {
    const references = page.$('[href], [src]').toArray();
    for (const element of references) {
      const reference = page.$(element).attr('href') ?? page.$(element).attr('src') ?? '';
      if (/^(data|mailto|tel|blob):/.test(reference)) continue;
      const url = new URL(reference, here + page.path);
      if (url.origin !== here) continue;
      const path = decodeURIComponent(url.pathname);
      const target = pages.get(path);
      if (target) {
        const anchor = decodeURIComponent(url.hash.slice(1));
        // A region of a canvas is drawn by the island as well as by the server; both carry its id.
        if (anchor && !ids.get(path)?.has(anchor))
          broken.push(`${page.path} → ${reference} (no such anchor)`);
        continue;
      }
      const file = join(folder, path);
      if (!existsSync(file) || statSync(file).isDirectory()) broken.push(`${page.path} → ${reference}`);
    }
  }
  expect(broken).toEqual([]);
});

test('no id stands twice on a page', () => {
  const twice = builtPages().flatMap(({ path, shown }) =>
    shown.flatMap((html) => {
      const ids = [...load(html)('[id]')].map((element) => element.attribs['id'] ?? '');
      return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${path}#${id}`);
    }),
  );
  expect(twice).toEqual([]);
});
