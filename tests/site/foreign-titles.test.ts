import { expect, test } from 'vitest';
import { dutchWords } from '../browser/foreign-words.ts';
import { edition } from '../browser/words.ts';
import { builtPages } from './built-pages.ts';

const pages = builtPages().filter(({ path }) => path !== '/404.html');

/** The language of each source's title; of none that has one in every language. */
const languageOfTitle = new Map(
  [...edition.sources].flatMap(([id, source]) => {
    if (source.kind === 'own') return [];
    const named = source.kind === 'public' ? source.language : undefined;
    return [[id, named ?? edition.site.languages[0]?.code ?? '']];
  }),
);

test('the title of a source says its language wherever that is not the language of the page', () => {
  let told = 0;
  for (const { path, $ } of pages) {
    const own = $('html').attr('lang')?.split('-')[0];
    const titles = [
      ...$('.sources a[href*="#"]')
        .toArray()
        .map((link) => ({ id: $(link).attr('href')?.split('#')[1] ?? '', lang: $(link).attr('lang') })),
      ...$('.source-list dl > div[id]')
        .toArray()
        .map((entry) => ({ id: $(entry).attr('id') ?? '', lang: $(entry).find('dt [lang]').attr('lang') })),
    ];
    for (const { id, lang } of titles) {
      // On the page with the whole guide an id begins with the page that it comes from.
      const language = languageOfTitle.get(id.replace(/^.*--/, ''));
      const expected = language === own ? undefined : language;
      expect(lang?.split('-')[0], `${id} on ${path}`).toBe(expected);
      if (lang) told += 1;
    }
  }
  expect(told).toBeGreaterThan(100);
});

test('Dutch words on English pages are marked as Dutch', () => {
  const unmarked = pages
    .filter(({ $ }) => $('html').attr('lang') === 'en')
    .flatMap(({ path, $ }) => {
      const main = $('main').clone();
      // Names and explanations of terms and sources are plain text, which marks nothing.
      main.find('[lang^="nl"], dl, .glossary, .source-list :is(h2, h3, h4), script, style, code').remove();
      const words = [...dutchWords(main.text()), ...(main.text().match(ours) ?? [])];
      return words.map((word) => `${word} on ${path}`);
    });
  expect(unmarked).toEqual([]);
});

/** Words of the method that English pages quote in Dutch. */
const ours = /\b(vliegwiel|veranderteam|doenken|warme scholen|onderscheidend)\b/gi;
