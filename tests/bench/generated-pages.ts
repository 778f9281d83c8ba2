import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomNumbers } from './random-numbers.ts';

/** A page that every generator under test gets, in the same words. */
export interface GeneratedPage {
  readonly section: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Place within the section, from 1. */
  readonly order: number;
  /** Markdown without a first heading. `hrefOf` gives the address of `section/name` as the generator wants it in a link. */
  body(hrefOf: (page: string) => string): string;
}

/** A section with its pages. */
export interface GeneratedSection {
  readonly name: string;
  readonly title: string;
  readonly pages: readonly GeneratedPage[];
}

/** The section that holds the pages on which our generator prints lists. */
const about = 'about';

const inSection = 25;

/**
 * `count` pages of some 450 words, always the same ones: paragraphs, lists, a table, a quote and links, put together from
 * the sentences of the guide in `content`. A section has 25 pages, a long chapter: a larger site has more sections.
 */
export function generatePages(count: number, content: string): readonly GeneratedSection[] {
  const sentences = readSentences(join(content, 'guide'));
  const places = Array.from({ length: count }, (_, index) => {
    const section = Math.floor(index / inSection);
    const order = (index % inSection) + 1;
    if (section > 0) return { section: `section-${section}`, name: `page-${order}`, order };
    return { section: about, name: ['sources', 'glossary'][order - 1] ?? `page-${order}`, order };
  });
  const all = places.map(({ section, name }) => `${section}/${name}`);
  const pages = places.map((place, index) => ({ ...place, ...writePage(index, all, sentences) }));
  return [...Map.groupBy(pages, ({ section }) => section)].map(([name, own], index) => ({
    name,
    title: `${index + 1}. ${shorten(sentences[(index * 31) % sentences.length] ?? name, 3)}`,
    pages: own,
  }));
}

function writePage(index: number, all: readonly string[], sentences: readonly string[]) {
  const random = randomNumbers(index + 1);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new Error('There is nothing to choose from.');
    return found;
  };
  const sentence = () => pick(sentences);
  const title = `${shorten(sentence(), 4)} ${index + 1}`;
  const description = shorten(sentence(), 20);
  const targets = Array.from({ length: 3 }, () => ({ text: shorten(sentence(), 4), page: pick(all) }));
  const paragraph = (length: number) => Array.from({ length }, sentence).join(' ');
  const parts = Array.from({ length: 4 }, () => ({
    heading: shorten(sentence(), 5),
    before: paragraph(4),
    after: paragraph(3),
    items: [shorten(sentence(), 8), shorten(sentence(), 8), shorten(sentence(), 8)],
  }));
  const rows = Array.from({ length: 4 }, () => `| ${shorten(sentence(), 3)} | ${shorten(sentence(), 6)} |`);
  const quote = sentence();
  const opening = paragraph(3);
  const body = (hrefOf: (page: string) => string): string => {
    const links = targets.map(({ text, page }) => `- [${text}](${hrefOf(page)})`);
    return [
      opening,
      ...parts.flatMap(({ heading, before, after, items }) => [
        `## ${heading}`,
        before,
        items.map((item) => `- ${item}`).join('\n'),
        after,
      ]),
      `> ${quote}`,
      ['| | |', '|---|---|', ...rows].join('\n'),
      links.join('\n'),
    ].join('\n\n');
  };
  return { title, description, body };
}

/** The first words of a sentence, without what ends it. */
function shorten(sentence: string, words: number): string {
  return sentence
    .split(' ')
    .slice(0, words)
    .join(' ')
    .replace(/[.,;:?!]+$/, '');
}

/** The plain sentences of the guide in the first language: letters, digits and simple signs only, so that no generator reads syntax in them. */
export function readSentences(folder: string): readonly string[] {
  const sentences = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /[\\/]nl\.mdx?$/.test(name))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
      return text
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .split(/\n+|(?<=[.?!]) /)
        .map((sentence) => sentence.trim())
        .filter((sentence) => /^\p{Lu}[\p{L}\d ,;'’-]{30,160}[.?!]$/u.test(sentence));
    });
  if (sentences.length < 100) throw new Error(`Only ${sentences.length} sentences were found in ${folder}.`);
  return sentences;
}
