import { describe, expect, test } from 'vitest';
import { copyContent } from './content-copy.ts';

const { edit, problems } = copyContent();

describe('one slip is told once, where it stands', () => {
  test('in the front matter of a page to which others lead', () => {
    edit('guide/vision/why/nl.mdx', (text) => text.replace(/^title:/m, 'titel:'));
    expect(problems()).toEqual([
      expect.objectContaining({ field: 'title', expected: 'Expected a text, found nothing.' }),
      expect.objectContaining({ expected: 'Unknown key "titel".' }),
    ]);
  });

  test('in the front matter of a translation', () => {
    edit('guide/vision/why/en.mdx', (text) => text.replace(/^url: .*$/m, 'url: Why Not'));
    expect(problems()).toEqual([
      expect.objectContaining({ file: 'content/guide/vision/why/en.mdx', field: 'url' }),
    ]);
  });

  test('in the field of a region, with the word that is wrong', () => {
    edit('canvases/five-questions/canvas.yaml', (text) => text.replace('field: cards', 'field: card'));
    expect(problems()).toEqual([
      expect.objectContaining({
        file: 'content/canvases/five-questions/canvas.yaml',
        expected: expect.stringMatching(/^Expected "cards", .*"collect", found "card"\.$/),
      }),
    ]);
  });

  test.each(['nl', 'en'])('in the interface strings of %s', (language) => {
    edit(`ui/${language}.json`, (text) => text.replace('",\n', '"\n'));
    expect(problems()).toEqual([
      expect.objectContaining({
        file: `content/ui/${language}.json`,
        expected: expect.stringContaining('not valid JSON'),
      }),
    ]);
  });

  test.each([
    ['a session', 'sessions/study-day/session.yaml', /^order:/m],
    ['a term', 'glossary/flywheel.yaml', /^definition:/m],
    ['the sources', 'sources.yaml', /kind: deck/],
    ['the words of a picture', 'pictures/flower.yaml', /^alternative:/m],
    ['the home page', 'home/nl.mdx', /^lead:/m],
    ['how to run a canvas', 'canvases/five-questions/en.mdx', /^/],
  ])('in %s', (_, file, pattern) => {
    edit(file, (text) => text.replace(pattern, file.startsWith('canvases') ? '---\nx: 1\n---\n' : 'slip: x'));
    const found = problems();
    expect(found).not.toEqual([]);
    expect([...new Set(found.map((problem) => problem.file))]).toEqual([`content/${file}`]);
  });

  test('in the id of a section', () => {
    edit('site.yaml', (text) => text.replace('id: measure', 'id: meassure'));
    expect(problems()).toEqual([expect.objectContaining({ file: 'content/guide/measure' })]);
  });
});
