import type { ReaderView } from './reader-view.ts';

/**
 * Makes a page's HTML fit to stand in one document with others: its ids get the page's own prefix, links to
 * pages of the same document become links within it, and headings go down two levels, below the titles of section and page.
 * `pages` gives the id of a page (`section/page`) by its address.
 */
export function embedPage(html: string, id: string, pages: ReadonlyMap<string, string>): string {
  const prefix = anchorOf(id);
  return html
    .replace(
      /\s(id|for|aria-labelledby|aria-describedby|aria-controls)="([^"]+)"/g,
      (_, name, ids: string) => {
        const own = ids.split(/\s+/).map((one) => `${prefix}--${one}`);
        return ` ${name}="${own.join(' ')}"`;
      },
    )
    .replace(/\shref="#([^"]+)"/g, ` href="#${prefix}--$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${prefix}--$1)`)
    .replace(/\shref="([^"#]+)(?:#([^"]*))?"/g, (whole, address: string, hash: string | undefined) => {
      const target = pages.get(address);
      if (!target) return whole;
      return hash ? ` href="#${anchorOf(target)}--${hash}"` : ` href="#${anchorOf(target)}"`;
    })
    .replace(
      /<(\/?)h([2-5])\b/g,
      (_, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) + 2)}`,
    );
}

/** The anchor of a page in the whole guide. */
export function anchorOf(id: string): string {
  return id.replace('/', '--');
}

/** The name under which the HTML of a page's text is kept for the whole guide. */
export function textName(view: ReaderView, id: string): string {
  return `text ${view.language.code} ${id}`;
}

const known = new WeakMap<ReaderView, ReadonlyMap<string, string>>();

/** The id of each page by its address, as `embedPage` wants it. Made once for a view: a guide may have thousands of pages. */
export function pageIdsByAddress(view: ReaderView): ReadonlyMap<string, string> {
  const ids = known.get(view) ?? new Map([...view.pages.values()].map(({ page, href }) => [href, page.id]));
  known.set(view, ids);
  return ids;
}
