import type { Edition, Page, PageWords } from '../../src/schemas/edition.ts';
import type { Site } from '../../src/schemas/site.ts';

/** A small edition in two languages, made by hand: what the tests of the guide look things up in. */
export function exampleEdition(change: Partial<Edition> = {}): Edition {
  const site: Site = {
    id: 'example',
    name: 'Voorbeeld',
    tagline: { nl: 'Een zin', en: 'A sentence' },
    description: { nl: 'Wat het is', en: 'What it is' },
    languages: [
      {
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
      },
      {
        code: 'en',
        locale: 'en',
        name: 'English',
        places: {
          guide: 'guide',
          all: 'all',
          workshop: 'workshop',
          facilitate: 'facilitate',
          screen: 'screen',
          recover: 'recover',
        },
      },
    ],
    sections: [
      section('vision', { nl: 'visie', en: 'vision' }),
      section('how', { nl: 'hoe', en: 'how' }),
      section('about', { nl: 'over', en: 'about' }),
    ],
    pages: {
      glossary: 'about/glossary',
      sources: 'about/sources',
      privacy: 'about/privacy',
      licences: 'about/licences',
    },
    colours: {},
    phases: [{ id: 'start', title: { nl: 'Begin', en: 'Start' } }],
  };
  return {
    folder: 'nowhere',
    mark: '<circle cx="50" cy="50" r="40"/>',
    site,
    pages: [
      page('vision/why', 'waarom', 'why'),
      page('vision/values', 'waarden', 'values', { next: 'about/glossary' }),
      page('how/forum', 'forum', 'forum'),
      page('about/glossary', 'begrippen', 'glossary'),
    ],
    canvases: [],
    sessions: [],
    glossary: new Map(),
    sources: new Map(),
    routes: [],
    pictures: new Map(),
    charts: new Map(),
    home: new Map(),
    strings: new Map([
      ['nl', {}],
      ['en', {}],
    ]),
    tables: new Set(),
    unusable: new Set(),
    ...change,
  };
}

function section(id: string, url: Record<string, string>): Site['sections'][number] {
  return { id, colour: 'rose', url, title: url, description: url };
}

/** A page with words in both languages; the last part of its Dutch and of its English address. */
export function page(id: string, nl: string, en: string, change: Partial<Page> = {}): Page {
  const words = (title: string, language: string): PageWords => ({
    title,
    description: title,
    url: title,
    keywords: [],
    file: `content/guide/${id}/${language}.mdx`,
    body: '',
  });
  return {
    id,
    section: id.split('/')[0] ?? '',
    order: 1,
    sources: ['S01'],
    search: true,
    words: new Map([
      ['nl', words(nl, 'nl')],
      ['en', words(en, 'en')],
    ]),
    ...change,
  };
}
