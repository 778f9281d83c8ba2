import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../src/guide/addresses.ts';
import { linkPlugin, parseLink, termsOf } from '../../src/guide/link-plugin.ts';
import { tablePlugin } from '../../src/guide/table-plugin.ts';
import { exampleEdition } from './example-edition.ts';

const edition = exampleEdition();
const plugins = [
  linkPlugin((language) => createAddresses(edition, language, '/')),
  tablePlugin((language) => (language === 'nl' ? 'Tabel' : 'Table')),
];

async function toHtml(markdown: string, file = 'file:///content/guide/vision/why/nl.md') {
  const frontmatter = {};
  const { html } = await markdownToHtml(markdown, {
    hastPlugins: plugins,
    fileURL: new URL(file),
    data: {
      astro: {
        frontmatter,
        headings: [],
        localImagePaths: new Set<string>(),
        remoteImagePaths: new Set<string>(),
      },
    },
  });
  return { html, terms: termsOf(frontmatter) };
}

describe('links of the content', () => {
  it('takes them apart and leaves ordinary links alone', () => {
    expect(parseLink('page:vision/why#first')).toEqual({ kind: 'page', reference: 'vision/why#first' });
    expect(parseLink('https://example.org/')).toBeUndefined();
    expect(parseLink('mailto:someone@example.org')).toBeUndefined();
  });

  it('resolves them in the language of the file', async () => {
    expect((await toHtml('[a](page:vision/values)')).html).toContain('href="/gids/visie/waarden/"');
    expect((await toHtml('[a](page:vision/values)', 'file:///x/en.md')).html).toContain(
      'href="/en/guide/vision/values/"',
    );
    expect((await toHtml('[a](https://example.org/)')).html).toContain('href="https://example.org/"');
  });

  it('works in MDX too, also within a component', async () => {
    const { code } = await mdxToJs('<Aside>\n\n[a](page:how/forum#x)\n\n</Aside>', {
      hastPlugins: plugins,
      fileURL: new URL('file:///content/nl.mdx'),
      optimizeStatic: { component: 'Fragment', prop: 'set:html' },
    });
    expect(code).toContain('/gids/hoe/forum/#x');
  });

  it('marks terms and notes each once', async () => {
    const { html, terms } = await toHtml('[forum](term:forum), [een forum](term:forum), [x](term:nest)');
    expect(html).toContain('<a href="/gids/over/begrippen/#forum" class="term" data-term="forum">forum</a>');
    expect(terms).toEqual(['forum', 'nest']);
  });
});

describe('tables', () => {
  it('scroll by themselves, under a name in the language of the text', async () => {
    const table = '| a | b |\n|---|---|\n| 1 | 2 |';
    expect((await toHtml(table)).html).toContain(
      '<div class="table" role="group" tabindex="0" aria-label="Tabel"><table>',
    );
    expect((await toHtml(table, 'file:///x/en.md')).html).toContain('aria-label="Table"');
  });

  it('name each row by its first cell when there is more to it than a pair', async () => {
    const { html } = await toHtml(
      '| a | b | c |\n|---|---|---|\n| [x](term:forum) y | 2 | 3 |\n|  | 5 | 6 |',
    );
    expect(html.match(/<th scope="row">/g)).toHaveLength(1);
    expect(html).toMatch(/<th scope="row"><a href="\/gids\/over\/begrippen\/#forum"[^>]*>x<\/a> y<\/th>/);
    expect(html.match(/<th scope="col">/g)).toHaveLength(3);
    expect((await toHtml('| a | b |\n|---|---|\n| 1 | 2 |')).html).not.toContain('scope="row"');
  });

  it('have no empty headings', async () => {
    const { html } = await toHtml('|  | b |\n|---|---|\n| 1 | 2 |');
    expect(html.match(/<th\b/g)).toHaveLength(1);
    expect(html).toContain('<td></td>');
  });
});
