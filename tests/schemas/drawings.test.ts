import { describe, expect, test } from 'vitest';
import { checkDrawing } from '../../src/schemas/check-drawing.ts';
import { copyContent } from './content-copy.ts';

const { edit, problems } = copyContent();
const shape = '<path d="M0 0"/>';

describe('a drawing', () => {
  test.each([
    ['a tag that stays open', `<svg>\n<g>${shape}\n</svg>`, 'line 3', /<\/svg> closes <g>/],
    ['a drawing that breaks off', `<svg>\n<g>${shape}`, 'line 2', /<g> is not closed/],
    ['a tag that breaks off', `<svg>\n<path d="M0 0\n</svg>`, 'line 2', /is no whole tag/],
    ['an attribute without quotes', '<svg>\n<path d=M0/>\n</svg>', 'line 2', /is no whole tag/],
    ['two drawings', '<svg></svg>\n<svg></svg>', 'line 2', /one <svg>/],
    ['no drawing', 'flower', 'line 1', /one <svg>/],
    ['an ampersand', '<svg>\n<text>A & B</text></svg>', 'line 2', /&amp;/],
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
    const svg = `<?xml version="1.0"?>\n<!-- drawn & kept -->\n<svg viewBox="0 0 1 1" style="x">\n<g class="a"><a href="page:x"\n aria-label="label:leaf">${shape}</a></g><text data-label="heart" />&amp;</svg>\n`;
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
