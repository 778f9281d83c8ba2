import type { PictureTemplate } from '../schemas/edition.ts';
import { parseLink, resolveLink } from './link-plugin.ts';
import type { ReaderView } from './reader-view.ts';

/** Height of a line in a picture's label, in em. */
const lineHeight = 1.15;

/**
 * The inline SVG of a picture in one language: words filled in, links resolved, and every id made the
 * picture's own so that several pictures can stand on one page. A picture with links in it is a group of
 * links; any other is one image with its text alternative.
 */
export function renderPicture(id: string, template: PictureTemplate, view: ReaderView): string {
  const words = (key: string) => {
    const label = template.labels[key];
    return label ? view.text(label) : '';
  };
  const drawing = ownIds(fillWords(withoutComments(template.svg), words), `picture-${id}`).replace(
    /\b(?:xlink:)?href="([a-z]+:[^"]+)"/g,
    (whole, href: string) => {
      const link = parseLink(href);
      return link ? `href="${resolveLink(link, view.addresses)}"` : whole;
    },
  );
  const role = /<a\b/.test(drawing) ? 'group' : 'img';
  const alternative = asText(view.text(template.alternative));
  return drawing.replace(/<svg\b([^>]*)>/, (_, attributes: string) => {
    const kept = attributes.replace(
      /\s(role|aria-label|aria-hidden|style|class|xmlns(:xlink)?)="[^"]*"/g,
      '',
    );
    return `<svg class="picture picture-${id}" role="${role}" aria-label="${alternative}"${kept}>`;
  });
}

function withoutComments(svg: string): string {
  return svg
    .replace(/<\?xml[^>]*\?>|<!DOCTYPE[^>]*>|<!--[\s\S]*?-->/g, '')
    .replace(/<title>[\s\S]*?<\/title>|<desc>[\s\S]*?<\/desc>/g, '')
    .trim();
}

/** Fills `<text data-label="key">`, and `aria-label="label:key"` on a link. */
function fillWords(svg: string, words: (key: string) => string): string {
  return svg
    .replace(/<text\b([^>]*?)(\/>|>[\s\S]*?<\/text>)/g, (whole, attributes: string) => {
      const key = /\bdata-label="([^"]*)"/.exec(attributes)?.[1];
      return key === undefined ? whole : fillLabel(attributes, words(key));
    })
    .replace(/\baria-label="label:([^"]*)"/g, (_, key: string) => {
      return `aria-label="${asText(words(key).replaceAll('\n', ' '))}"`;
    });
}

/** A label with one `tspan` per line, centred on the place that the drawing gave it. */
function fillLabel(attributes: string, words: string): string {
  const lines = words
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const kept = attributes.replace(/\s*data-label="[^"]*"/, '').trimEnd();
  if (lines.length === 1) return `<text${kept}>${asText(lines[0] ?? '')}</text>`;
  const x = /\bx="([^"]*)"/.exec(attributes)?.[1] ?? '0';
  const first = -((lines.length - 1) * lineHeight) / 2;
  const spans = lines.map((line, index) => {
    const dy = index === 0 ? first : lineHeight;
    return `<tspan x="${x}" dy="${Number(dy.toFixed(3))}em">${asText(line)}</tspan>`;
  });
  return `<text${kept}>${spans.join(' ')}</text>`;
}

function ownIds(svg: string, prefix: string): string {
  return svg
    .replace(/\sid="([^"]+)"/g, ` id="${prefix}-$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${prefix}-$1)`)
    .replace(/href="#([^"]+)"/g, `href="#${prefix}-$1"`)
    .replace(/\s(aria-labelledby|aria-describedby)="([^"]+)"/g, (_, name, ids: string) => {
      const own = ids.split(/\s+/).map((one) => `${prefix}-${one}`);
      return ` ${name}="${own.join(' ')}"`;
    });
}

function asText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
