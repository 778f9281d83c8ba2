import { describe, expect, it } from 'vitest';
import { renderPicture } from '../../src/guide/picture.ts';
import { createReaderView } from '../../src/guide/reader-view.ts';
import type { PictureTemplate } from '../../src/schemas/edition.ts';
import { exampleEdition } from './example-edition.ts';

const view = createReaderView(exampleEdition(), 'nl', '/');

function render(svg: string, labels: Record<string, string> = {}, alternative = 'Een bloem') {
  const template: PictureTemplate = {
    svg,
    alternative: { nl: alternative },
    labels: Object.fromEntries(Object.entries(labels).map(([key, nl]) => [key, { nl }])),
  };
  return renderPicture('flower', template, view);
}

describe('pictures', () => {
  it('are one image with a text alternative', () => {
    const svg = render('<?xml version="1.0"?><!-- drawn --><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>');
    expect(svg).toBe(
      '<svg class="picture picture-flower" role="img" aria-label="Een bloem" viewBox="0 0 1 1"><path d="M0 0"/></svg>',
    );
  });

  it('are a group when they hold links, which are resolved', () => {
    const svg = render('<svg viewBox="0 0 1 1"><a href="page:vision/why"><path d="M0 0"/></a></svg>');
    expect(svg).toContain('role="group"');
    expect(svg).toContain('<a href="/gids/visie/waarom/">');
  });

  it('carry the words of the language, as text and never as markup', () => {
    const svg = render('<svg><text data-label="a" x="5" y="9"/></svg>', { a: 'Wij & <b>zij</b>' });
    expect(svg).toContain('<text x="5" y="9">Wij &amp; &lt;b&gt;zij&lt;/b&gt;</text>');
    expect(render('<svg></svg>', {}, 'Een "bloem"')).toContain('aria-label="Een &quot;bloem&quot;"');
  });

  it('break a label into lines, centred on its place', () => {
    const svg = render('<svg><text data-label="a" x="5" y="9"></text></svg>', { a: 'een\ntwee' });
    expect(svg).toContain(
      '<text x="5" y="9"><tspan x="5" dy="-0.575em">een</tspan> <tspan x="5" dy="1.15em">twee</tspan></text>',
    );
  });

  it('make every id their own, and whatever refers to it', () => {
    const svg = render(
      '<svg><defs><marker id="tip"/></defs><path marker-end="url(#tip)"/><use href="#tip"/></svg>',
    );
    expect(svg).toContain('id="picture-flower-tip"');
    expect(svg).toContain('url(#picture-flower-tip)');
    expect(svg).toContain('href="#picture-flower-tip"');
  });

  it('hold no style attribute, which the policy would refuse', () => {
    expect(render('<svg style="color:red" viewBox="0 0 1 1"></svg>')).not.toContain('style=');
  });
});
