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
  /** The page as readers get it: its HTML, and for each language that waits in a template the HTML that a script makes of it. */
  readonly shown: readonly string[];
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
      const path = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
      return { path, file, html, $: load(html), shown: shownOf(html) };
    });
}

function shownOf(html: string): string[] {
  const template = /<template data-home[^>]*>(.*?)<\/template>/gs;
  const others = [...html.matchAll(template)].map(([, content = '']) =>
    html.replace(
      /(<body[^>]*>).*?(<script[^>]*><\/script><\/body>)/s,
      (_all, open, close) => open + content + close,
    ),
  );
  return [html.replace(template, ''), ...others];
}
