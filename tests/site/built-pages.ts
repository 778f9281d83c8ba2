import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { inject } from 'vitest';

/** A page of the built site. */
export interface BuiltPage {
  /** Path on the site, such as `/en/guide/`. */
  readonly path: string;
  /** File on disk. */
  readonly file: string;
  readonly html: string;
  /** Query the page as with jQuery. */
  readonly $: CheerioAPI;
}

/** Every file of the built site, as paths from its root with forward slashes. */
export function builtFiles(folder = inject('siteFolder')): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Every HTML page of the built site. */
export function builtPages(folder = inject('siteFolder')): BuiltPage[] {
  return builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((name) => {
      const file = join(folder, name);
      const html = readFileSync(file, 'utf8');
      return { path: `/${name.replace(/(^|\/)index\.html$/, '$1')}`, file, html, $: load(html) };
    });
}
