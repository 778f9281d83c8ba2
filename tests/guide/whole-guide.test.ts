import { describe, expect, it } from 'vitest';
import { anchorOf, embedPage } from '../../src/guide/whole-guide.ts';

const pages = new Map([
  ['/gids/hoe/forum/', 'how/forum'],
  ['/gids/visie/waarom/', 'vision/why'],
]);
const embed = (html: string) => embedPage(html, 'how/forum', pages);

describe('a page in the whole guide', () => {
  it('has ids of its own', () => {
    expect(embed('<h2 id="maandag">Maandag</h2>')).toBe('<h4 id="how--forum--maandag">Maandag</h4>');
    expect(embed('<svg aria-labelledby="a b"></svg>')).toBe(
      '<svg aria-labelledby="how--forum--a how--forum--b"></svg>',
    );
  });

  it('has its headings below the titles of its section and of the page itself', () => {
    expect(embed('<h2>a</h2><h3>b</h3><h4>c</h4><h5>d</h5>')).toBe(
      '<h4>a</h4><h5>b</h5><h6>c</h6><h6>d</h6>',
    );
  });

  it('leads to other pages within the document, and to the rest outside it', () => {
    expect(embed('<a href="/gids/visie/waarom/">x</a>')).toBe('<a href="#vision--why">x</a>');
    expect(embed('<a href="/gids/visie/waarom/#x">x</a>')).toBe('<a href="#vision--why--x">x</a>');
    expect(embed('<a href="#maandag">x</a>')).toBe('<a href="#how--forum--maandag">x</a>');
    expect(embed('<a href="https://example.org/#x">x</a>')).toBe('<a href="https://example.org/#x">x</a>');
    expect(anchorOf('vision/why')).toBe('vision--why');
  });

  it('leaves the attributes of other names alone', () => {
    expect(embed('<p data-id="x" class="id">y</p>')).toBe('<p data-id="x" class="id">y</p>');
  });
});
