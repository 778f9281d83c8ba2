import { join } from 'node:path';
import type { ContentProblem } from './content-problem.ts';
import type { Page, PageWords } from './edition.ts';
import { type GuidePage, type GuidePageTranslation, guidePage, guidePageTranslation } from './guide-page.ts';
import type { Reader } from './reader.ts';
import type { Site } from './site.ts';

/** Reads the guide: one folder per page, one file per language, in the order of sections and pages. */
export function readPages(reader: Reader, site: Site): Page[] {
  const root = join(reader.folder, 'guide');
  const sections = site.sections.map((section) => section.id);
  const pages: Page[] = [];
  for (const section of reader.list(root, 'folders')) {
    if (!sections.includes(section)) {
      reader.problems.push({
        file: reader.name(join(root, section)),
        expected: `Unknown section "${section}". The sections are ${sections.join(', ')}.`,
        remedy: 'Add the section to site.yaml, or move the folder into a section that exists.',
      });
      for (const name of reader.list(join(root, section), 'folders'))
        reader.unusable.add(`guide/${section}/${name}/`);
      continue;
    }
    for (const name of reader.list(join(root, section), 'folders')) {
      const page = readPage(reader, site, section, name);
      if (page) pages.push(page);
    }
  }
  return pages.sort((a, b) => sections.indexOf(a.section) - sections.indexOf(b.section) || a.order - b.order);
}

function readPage(reader: Reader, site: Site, section: string, name: string): Page | undefined {
  const folder = join(reader.folder, 'guide', section, name);
  const words = new Map<string, PageWords>();
  let shared: GuidePage | undefined;
  for (const [index, { code }] of site.languages.entries()) {
    if (index === 0) {
      const text = reader.text(folder, code, guidePage);
      shared = text?.words;
      if (text) words.set(code, { ...wordsOf(text.words), file: text.file, body: text.body });
      continue;
    }
    const text = reader.text(folder, code, guidePageTranslation);
    if (text) words.set(code, { ...text.words, file: text.file, body: text.body });
  }
  if (!shared) {
    const first = site.languages[0]?.code ?? '';
    if (!reader.textPath(folder, first))
      reader.problems.push(noFirstLanguage(reader.name(join(folder, `${first}.mdx`)), first));
    return undefined;
  }
  const { order, sources, canvas, minutes, next, search } = shared;
  return { order, sources, canvas, minutes, next, search, id: `${section}/${name}`, section, words };
}

function noFirstLanguage(file: string, language: string): ContentProblem {
  return {
    file,
    expected: `This page has no file in the first language, "${language}".`,
    remedy: 'Add it: order, sources and canvas of a page stand in that file.',
  };
}

/** The words alone, without what all languages share. */
function wordsOf({ title, navigation, kicker, description, url, keywords }: GuidePage): GuidePageTranslation {
  return { title, navigation, kicker, description, url, keywords };
}
