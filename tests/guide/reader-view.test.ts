import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../src/guide/neighbours.ts';
import { createReaderView } from '../../src/guide/reader-view.ts';
import { exampleEdition, page } from './example-edition.ts';

describe('what a reader sees', () => {
  it('groups pages by section, in the order of the site', () => {
    const view = createReaderView(exampleEdition(), 'nl', '/');
    expect(view.sections.map(({ title, pages }) => [title, pages.map(({ page: { id } }) => id)])).toEqual([
      ['visie', ['vision/why', 'vision/values']],
      ['hoe', ['how/forum']],
      ['over', ['about/glossary']],
    ]);
  });

  it('leaves out a page that has no words in the language', () => {
    const half = page('how/forum', 'forum', 'forum');
    const edition = exampleEdition({
      pages: [page('vision/why', 'waarom', 'why'), { ...half, words: new Map([...half.words].slice(0, 1)) }],
    });
    expect([...createReaderView(edition, 'en', '/').pages.keys()]).toEqual(['vision/why']);
  });

  it('gives the text of its own language, and nothing where there is none', () => {
    const view = createReaderView(exampleEdition(), 'en', '/');
    expect(view.text({ nl: 'Vliegwiel', en: 'Flywheel' })).toBe('Flywheel');
    expect(view.maybe(undefined)).toBeUndefined();
    expect(view.list(undefined)).toEqual([]);
  });
});

describe('previous and next', () => {
  const view = createReaderView(exampleEdition(), 'nl', '/');
  const ids = (id: string) => {
    const { previous, next } = neighboursOf(view, id);
    return [previous?.page.id, next?.page.id];
  };

  it('follows the whole guide, over the end of a section', () => {
    expect(ids('vision/why')).toEqual([undefined, 'vision/values']);
    expect(ids('how/forum')).toEqual(['vision/values', 'about/glossary']);
    expect(ids('about/glossary')).toEqual(['how/forum', undefined]);
  });

  it('lets a page name another next one', () => {
    expect(ids('vision/values')).toEqual(['vision/why', 'about/glossary']);
  });
});
