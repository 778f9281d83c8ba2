import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { inject } from 'vitest';
import type { BuiltPage } from './built-pages.ts';

/** Kinds of files that no host compresses again. */
const compressed = new Set(['.woff2', '.png', '.jpg', '.webp', '.avif', '.gz']);

const weighed = new Map<string, number>();

/** Bytes of a file of the site on the wire: compressed with brotli, unless its kind is compressed already. */
export function bytesOfFile(path: string): number {
  const known = weighed.get(path);
  if (known !== undefined) return known;
  const content = readFileSync(join(inject('siteFolder'), decodeURIComponent(path)));
  const bytes =
    compressed.has(extname(path)) || /\/pagefind\/.*\.pf_|\.pagefind$/.test(path)
      ? content.length
      : brotliCompressSync(content).length;
  weighed.set(path, bytes);
  return bytes;
}

/** The scripts that a script imports at once, itself included. */
function withImports(path: string, seen: Set<string>): void {
  if (seen.has(path)) return;
  seen.add(path);
  const code = readFileSync(join(inject('siteFolder'), path), 'utf8');
  for (const [, imported = ''] of code.matchAll(
    /(?:^|[;\n}])import\s*(?:[^"'()]*?from\s*)?["']([^"']+)["']/g,
  ))
    withImports(new URL(imported, `https://x${path}`).pathname, seen);
}

/** Bytes of JavaScript that a page loads by itself: its scripts, its islands, and all that these import at once. */
export function scriptBytes(page: BuiltPage): number {
  const files = new Set<string>();
  let inline = 0;
  for (const script of page.$('script').toArray()) {
    if (/json/.test(page.$(script).attr('type') ?? '')) continue;
    const source = page.$(script).attr('src');
    if (source) withImports(source, files);
    else inline += brotliCompressSync(page.$(script).text()).length;
  }
  for (const island of page.$('astro-island').toArray())
    for (const name of ['component-url', 'renderer-url', 'before-hydration-url']) {
      const source = page.$(island).attr(name);
      if (source) withImports(source, files);
    }
  return [...files].reduce((sum, file) => sum + bytesOfFile(file), inline);
}

/** Bytes of everything that a first visit to a page loads: itself, scripts, styles, typefaces, pictures and icon. */
export function firstLoadBytes(page: BuiltPage): number {
  const files = page
    .$(
      'link[rel="stylesheet"], link[rel="preload"], link[rel="icon"], link[rel="manifest"], img[src], source[src]',
    )
    .toArray()
    .map((element) => page.$(element).attr('href') ?? page.$(element).attr('src') ?? '')
    .filter((address) => address.startsWith('/'));
  const own = brotliCompressSync(page.html).length;
  return [...new Set(files)].reduce((sum, file) => sum + bytesOfFile(file), own + scriptBytes(page));
}
