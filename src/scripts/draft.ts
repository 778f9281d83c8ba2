import type { Edition } from '../schemas/edition.ts';
import { id } from '../schemas/localized.ts';

/** A file to write, relative to the content folder: YAML alone, or a text with front matter. */
export interface DraftFile {
  readonly path: string;
  readonly data?: unknown;
  readonly body?: string;
}

type Draft = (name: string, edition: Edition) => readonly DraftFile[];

/** A name that cannot be used; its message says what a name looks like. */
export class NameError extends Error {}

/** Kinds of content that `npm run new` can begin. */
export type DraftKind = 'page' | 'canvas' | 'session' | 'term';

/** Tells whether a word is a kind of content that can be begun. */
export function isDraftKind(word: string): word is DraftKind {
  return Object.hasOwn(drafts, word);
}

/** The first files of each kind of content: valid as they stand, in every language of the site. */
export const drafts: Readonly<Record<DraftKind, Draft>> = {
  page(name, edition) {
    const [section = '', page = ''] = name.split('/');
    if (
      !edition.site.sections.some((entry) => entry.id === section) ||
      !isId(page) ||
      name !== `${section}/${page}`
    ) {
      const sections = edition.site.sections.map((entry) => entry.id).join(', ');
      throw new NameError(`A page is section/page in lower case, with one of these sections: ${sections}.`);
    }
    const last = Math.max(
      0,
      ...edition.pages.filter((other) => other.section === section).map((other) => other.order),
    );
    const source = [...edition.sources.keys()][0] ?? '';
    return languages(edition).map((language, index) => ({
      path: `guide/${section}/${page}/${language}.mdx`,
      data: {
        title: `${page} (${language})`,
        description: `${page} (${language})`,
        url: page,
        ...(index === 0 ? { order: last + 1, sources: [source] } : {}),
      },
      body: '…',
    }));
  },

  canvas(name, edition) {
    requireId(name);
    const text = everyLanguage(edition, name);
    return [
      {
        path: `canvases/${name}/canvas.yaml`,
        data: {
          url: everyLanguage(edition, name),
          title: text,
          description: text,
          phase: edition.site.phases[0]?.id,
          order: 99,
          durations: { '45': text, '90': text, '180': text },
          materials: everyLanguage(edition, [name]),
          regions: [{ id: 'ideas', field: 'cards', width: 12, title: text, empty: text }],
        },
      },
      ...guides('canvases', name, edition),
    ];
  },

  session(name, edition) {
    requireId(name);
    const text = everyLanguage(edition, name);
    return [
      {
        path: `sessions/${name}/session.yaml`,
        data: {
          url: everyLanguage(edition, name),
          title: text,
          description: text,
          order: 99,
          people: text,
          start: '09:00',
          proposal: text,
          sources: [[...edition.sources.keys()][0] ?? ''],
          steps: [{ id: 'welcome', title: text, minutes: 15 }],
        },
      },
      ...guides('sessions', name, edition),
    ];
  },

  term(name, edition) {
    requireId(name);
    const text = everyLanguage(edition, name);
    return [{ path: `glossary/${name}.yaml`, data: { term: text, definition: text } }];
  },
};

function isId(name: string): boolean {
  return id.safeParse(name).success;
}

function requireId(name: string): void {
  if (!isId(name))
    throw new NameError(`"${name}" is not an id: use lower-case letters, digits and single hyphens.`);
}

function languages(edition: Edition): string[] {
  return edition.site.languages.map((language) => language.code);
}

function everyLanguage<T>(edition: Edition, value: T): Record<string, T> {
  return Object.fromEntries(languages(edition).map((language) => [language, value]));
}

function guides(folder: string, name: string, edition: Edition): DraftFile[] {
  return languages(edition).map((language) => ({ path: `${folder}/${name}/${language}.mdx`, body: '…' }));
}
