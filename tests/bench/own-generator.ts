import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { content, project, workshop } from './folders.ts';
import type { GeneratedPage, GeneratedSection } from './generated-pages.ts';
import type { Generator } from './generator.ts';

const require = createRequire(import.meta.url);
const colours = ['coral', 'sun', 'rose', 'teal', 'violet', 'sky', 'ink'] as const;
const language = {
  code: 'nl',
  locale: 'nl-BE',
  name: 'Nederlands',
  places: {
    guide: 'gids',
    all: 'alles',
    workshop: 'werkplaats',
    facilitate: 'begeleiden',
    screen: 'scherm',
    recover: 'herstel',
  },
};

/** Our own generator, built from a generated content folder through AMORE_CONTENT. */
export const ownGenerator: Generator = {
  name: 'AMORE',
  most: Number.POSITIVE_INFINITY,
  write(sections, count) {
    const folder = join(workshop, `own-${count}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    // A copy of the source, so that caches of this build and of the project itself never meet. Packages are found above it.
    for (const name of [
      'src',
      'public',
      'astro.config.mjs',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
    ])
      cpSync(join(project, name), join(folder, name), { recursive: true });
    writeEdition(join(folder, 'content'), sections);
    const output = join(folder, 'dist');
    return {
      build: {
        script: join(dirname(require.resolve('astro/package.json')), 'bin/astro.mjs'),
        args: ['build'],
        folder,
        env: {
          AMORE_CONTENT: './content',
          AMORE_OUT: output,
          AMORE_SITE: 'https://bench.example',
          AMORE_BASE: '/',
          // A site of 1,000 pages is too large for the copy for reading without a network, and the peers make none.
          AMORE_OFFLINE: '0',
        },
      },
      leftovers: [output, join(folder, '.astro'), join(folder, 'node_modules')],
      output,
      pathOf: (page) => `gids/${page}/`,
    };
  },
  async search(page, word) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(word);
    await page.locator('site-search .search-results li').first().waitFor();
  },
};

/** A small valid edition in one language: the generated pages, no canvases, the interface strings of the real one. */
function writeEdition(folder: string, sections: readonly GeneratedSection[]): void {
  const text = (nl: string) => ({ nl });
  write(
    join(folder, 'site.yaml'),
    stringify({
      id: 'bench',
      name: 'Bench',
      tagline: text('Bench'),
      description: text('Bench'),
      languages: [language],
      sections: sections.map(({ name, title }, index) => ({
        id: name,
        colour: colours[index % colours.length],
        url: text(name),
        title: text(title),
        description: text(title),
      })),
      pages: {
        glossary: 'about/glossary',
        sources: 'about/sources',
        privacy: 'about/page-3',
        licences: 'about/page-3',
      },
      phases: [{ id: 'start', title: text('Start') }],
    }),
  );
  write(
    join(folder, 'sources.yaml'),
    stringify({ bench: { kind: 'own', title: text('Bench'), says: text('Bench') } }),
  );
  write(
    join(folder, 'home/nl.mdx'),
    withFrontMatter({
      title: 'Bench',
      lead: 'Bench',
      start: 'Start',
      read: 'Lees',
      doors: [{ to: 'guide', colour: 'coral', title: 'Gids', text: 'Gids', link: 'Gids' }],
    }),
  );
  cpSync(join(content, 'mark.svg'), join(folder, 'mark.svg'));
  cpSync(join(content, 'ui/nl.json'), join(folder, 'ui/nl.json'));
  for (const { pages } of sections)
    for (const page of pages)
      write(join(folder, 'guide', page.section, page.name, 'nl.mdx'), guidePage(page));
}

function guidePage(page: GeneratedPage): string {
  const { title, description, order } = page;
  return withFrontMatter(
    { title, description, url: page.name, order, sources: ['bench'] },
    page.body((target) => `page:${target}`),
  );
}

/** A Markdown file. */
export function withFrontMatter(frontMatter: Readonly<Record<string, unknown>>, body = ''): string {
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${body}\n`;
}

/** Writes a file and the folders that it stands in. */
export function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
