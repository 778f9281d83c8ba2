import { describe, expect, test } from 'vitest';
import { checkDrawing } from '../../src/schemas/check-drawing.ts';
import { copyContent } from './content-copy.ts';

const { edit, problems } = copyContent();
const shape = '<path d="M0 0"/>';

describe('a drawing', () => {
  test.each([
    ['a tag that stays open', `<svg>\n<g>${shape}\n</svg>`, 'line 3', /<g> is not closed/],
    ['a drawing that breaks off', `<svg>\n<g>${shape}`, 'line 2', /unclosed tag: g/],
    ['a tag that breaks off', `<svg>\n<path d="M0 0\n</svg>`, 'line 2', /in <path>/],
    ['an attribute without quotes', '<svg>\n<path d=M0/>\n</svg>', 'line 2', /unquoted.*in <path>/],
    ['an attribute twice', '<svg>\n<path d="M0"\nd="M1"/></svg>', 'line 2', /duplicate.*in <path>/],
    [
      'an attribute between single quotes',
      "<svg>\n<text data-label='heart'/></svg>",
      'line 2',
      /double quotes/,
    ],
    ['a comment that is none', '<svg>\n<!-- a -- b --></svg>', 'line 2', /comment/],
    ['two drawings', '<svg></svg>\n<svg></svg>', 'line 2', /only one root/],
    ['no drawing', 'flower', 'line 1', /outside of root/],
    ['another root', '<g></g>', 'line 1', /one <svg>/],
    ['an ampersand', '<svg>\n<text>A & B</text>\n</svg>', 'line 2', /&amp;/],
    ['an ampersand before a semicolon', '<svg>\n<text>A & B; C</text>\n</svg>', 'line 2', /&amp;/],
    ['an entity of HTML', '<svg>\n<text>A&nbsp;B</text>\n</svg>', 'line 2', /&amp;/],
    ['a style attribute', `<svg>\n<path style="fill:red" d="M0 0"/></svg>`, 'line 2', /style=/],
    ['a style sheet', '<svg>\n<style>path{}</style></svg>', 'line 2', /<style>/],
    ['a script', '<svg onload="x()"></svg>', 'line 1', /onload=/],
    ['an unknown label', '<svg>\n<text data-label="hart"/></svg>', 'line 2', /"hart".*heart, leaf/],
    ['an unknown name of a link', '<svg><a aria-label="label:hart"></a></svg>', 'line 1', /"hart"/],
  ])('with %s is told at its line', (_, svg, field, expected) => {
    expect(checkDrawing(svg, { heart: {}, leaf: {} })).toEqual([
      { field, expected: expect.stringMatching(expected), remedy: expect.any(String) },
    ]);
  });

  test('that is right has no problem', () => {
    const svg = `<?xml version="1.0"?>\n<!-- drawn & kept, < too -->\n<svg viewBox="0 0 1 1" style="x">\n<g class="a"><a href="page:x"\n aria-label="label:leaf">${shape}</a></g><text data-label="heart" />&amp;</svg>\n`;
    expect(checkDrawing(svg, { heart: {}, leaf: {} })).toEqual([]);
  });

  test('with a link that leads nowhere is told', () => {
    edit('pictures/flower.svg', (text) => text.replace('page:what/talents', 'page:what/talent'));
    expect(problems()).toEqual([
      expect.objectContaining({
        file: 'content/pictures/flower.svg',
        expected: 'Unknown page "what/talent".',
      }),
    ]);
  });

  test('is checked with its words, once', () => {
    edit('pictures/flower.svg', (text) => text.replace('data-label="talents"', 'data-label="talent"'));
    expect(problems()).toEqual([
      expect.objectContaining({
        file: 'content/pictures/flower.svg',
        expected: expect.stringContaining('Unknown label "talent".'),
      }),
    ]);
  });
});
