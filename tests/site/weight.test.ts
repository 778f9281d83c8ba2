import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { type BuiltPage, builtPages } from './built-pages.ts';

/** Bytes of JavaScript that a page loads by itself, compressed: its scripts and all that these import at once. */
function scriptWeight(page: BuiltPage): number {
  const folder = inject('siteFolder');
  const seen = new Set<string>();
  let bytes = 0;
  const follow = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const code = readFileSync(join(folder, path), 'utf8');
    bytes += brotliCompressSync(code).length;
    for (const [, imported = ''] of code.matchAll(
      /(?:^|[;\n}])import\s*(?:[^"'()]*?from\s*)?["']([^"']+)["']/g,
    )) {
      follow(new URL(imported, `https://x${path}`).pathname);
    }
  };
  for (const script of page.$('script').toArray()) {
    const type = page.$(script).attr('type') ?? '';
    if (/json/.test(type)) continue;
    const source = page.$(script).attr('src');
    if (source) follow(source);
    else bytes += brotliCompressSync(page.$(script).text()).length;
  }
  return bytes;
}

const guide = () =>
  builtPages().filter((page) => /^\/(en\/guide|gids)\//.test(page.path) || ['/', '/en/'].includes(page.path));

test('a content page ships at most 10 kB of JavaScript before search is opened', () => {
  const heavy = guide()
    .map((page) => ({ path: page.path, bytes: scriptWeight(page) }))
    .filter(({ bytes }) => bytes > 10_000);
  expect(heavy).toEqual([]);
});

test('content pages ship no framework', () => {
  const islands = guide()
    .filter((page) => page.$('astro-island').length > 0)
    .map((page) => page.path);
  expect(islands).toEqual([]);
});
