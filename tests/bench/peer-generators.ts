import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { peers } from './folders.ts';
import type { GeneratedPage, GeneratedSection } from './generated-pages.ts';
import type { Generator } from './generator.ts';
import { withFrontMatter, write } from './own-generator.ts';

/** What differs between the peers. */
interface Peer {
  readonly id: string;
  readonly name: string;
  readonly most: number;
  /** The program within node_modules and its arguments. */
  readonly program: readonly [string, ...string[]];
  /** Where the pages stand, the extension of their files, and their front matter beside title and description. */
  readonly pages: string;
  readonly extension: 'mdx' | 'md';
  readonly frontMatter: (page: GeneratedPage) => Readonly<Record<string, unknown>>;
  /** Front matter of the home page, where that is a file among the pages. */
  readonly home?: Readonly<Record<string, unknown>>;
  /** Whether the title stands in the text as its first heading; else the layout prints it. */
  readonly headed?: boolean;
  /** What an address ends with. */
  readonly ending: '/' | '';
  readonly output: string;
  readonly caches: readonly string[];
  readonly search: (page: Page, word: string) => Promise<void>;
}

const astroCaches = ['.astro', 'node_modules'];

/** Starlight as its own starter sets it up: every page in the sidebar, Pagefind's ready-made interface. */
export const starlight = createPeer({
  id: 'starlight',
  name: 'Starlight',
  most: Number.POSITIVE_INFINITY,
  program: ['astro/bin/astro.mjs', 'build'],
  pages: 'src/content/docs',
  extension: 'mdx',
  frontMatter: ({ order }) => ({ sidebar: { order } }),
  home: { title: 'Bench' },
  ending: '/',
  output: 'dist',
  caches: astroCaches,
  async search(page, word) {
    await page.keyboard.press('Control+k');
    await page.locator('site-search dialog input').fill(word);
    await page.locator('site-search .pagefind-ui__result').first().waitFor();
  },
});

/** Astro with one small layout and Pagefind, and nothing else: what the pages cost at least. */
export const bareAstro = createPeer({
  id: 'bare-astro',
  name: 'bare Astro',
  most: Number.POSITIVE_INFINITY,
  program: ['astro/bin/astro.mjs', 'build'],
  pages: 'src/content',
  extension: 'mdx',
  frontMatter: ({ order }) => ({ order }),
  ending: '/',
  output: 'dist',
  caches: astroCaches,
  // It has no search box: Pagefind's interface is asked for what a box would show first.
  search: (page, word) =>
    page.evaluate(async (query) => {
      const pagefind = await import(new URL('/pagefind/pagefind.js', location.href).href);
      const { results } = await pagefind.search(query);
      await Promise.all(results.slice(0, 5).map((hit: { data(): Promise<unknown> }) => hit.data()));
    }, word),
});

/** VitePress with its own local search and one sidebar. */
export const vitePress = createPeer({
  id: 'vitepress',
  name: 'VitePress',
  most: 1000,
  program: ['vitepress/bin/vitepress.js', 'build'],
  pages: '.',
  extension: 'md',
  frontMatter: () => ({}),
  home: { layout: 'home' },
  headed: true,
  ending: '',
  output: '.vitepress/dist',
  caches: ['.vitepress/cache', '.vitepress/.temp', 'node_modules'],
  async search(page, word) {
    await page.keyboard.press('Control+k');
    await page.locator('.VPLocalSearchBox input').fill(word);
    await page.locator('.VPLocalSearchBox .result').first().waitFor();
  },
});

function createPeer(peer: Peer): Generator {
  return {
    name: peer.name,
    most: peer.most,
    search: peer.search,
    write(sections, count) {
      const folder = join(peers, `${peer.id}-${count}`);
      rmSync(folder, { recursive: true, force: true });
      cpSync(join(import.meta.dirname, 'sites', peer.id), folder, { recursive: true });
      write(join(folder, 'sections.json'), JSON.stringify(sections.map(listed)));
      // Astro reads from here which packages are written for it.
      cpSync(join(import.meta.dirname, 'package.json'), join(folder, 'package.json'));
      if (peer.home) write(join(folder, peer.pages, `index.${peer.extension}`), withFrontMatter(peer.home));
      for (const page of sections.flatMap(({ pages }) => pages))
        write(join(folder, peer.pages, page.section, `${page.name}.${peer.extension}`), textOf(peer, page));
      const [program, ...args] = peer.program;
      const output = join(folder, peer.output);
      return {
        build: { script: join(peers, 'node_modules', program), args, folder, limit: 1800 },
        leftovers: [output, ...peer.caches.map((name) => join(folder, name))],
        output,
        pathOf: (page) => `${page}${peer.ending}`,
      };
    },
  };
}

function textOf(peer: Peer, page: GeneratedPage): string {
  const { title, description } = page;
  const heading = peer.headed ? `# ${title}\n\n` : '';
  const body = page.body((target) => `/${target}${peer.ending}`);
  return withFrontMatter({ title, description, ...peer.frontMatter(page) }, `${heading}${body}`);
}

function listed({ name, title, pages }: GeneratedSection) {
  return {
    name,
    title,
    first: `${name}/${pages[0]?.name}`,
    pages: pages.map((page) => ({ title: page.title, href: `/${name}/${page.name}` })),
  };
}
