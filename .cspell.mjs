import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parse } from 'yaml';

/**
 * Spelling of a content folder (AMORE_CONTENT, else ours). Dutch and English have a dictionary here. For another language install one,
 * such as `@cspell/dict-fr-fr`, import it below and name it in `dictionaries`; until then its texts are not checked, nor are the
 * structured files, in which all languages stand side by side.
 */
const dictionaries = { nl: 'nl,en-GB', en: 'en-GB' };

const content = relative('.', process.env['AMORE_CONTENT'] || 'content');
const known = Object.keys(dictionaries);
const site = parse(readFileSync(`${content}/site.yaml`, 'utf8'));
const others = (site.languages ?? []).map(({ code }) => code).filter((code) => !known.includes(code));
const words = ['content/.words.txt', `${content}/.words.txt`].filter(existsSync);

export default {
  version: '0.2',
  language: 'en-GB',
  import: ['@cspell/dict-nl-nl/cspell-ext.json'],
  dictionaryDefinitions: words.map((path, index) => ({ name: `words-${index}`, path, addWords: true })),
  dictionaries: words.map((_, index) => `words-${index}`),
  minWordLength: 3,
  overrides: [
    ...known.map((code) => ({ filename: `**/${code}.{md,mdx,json}`, language: dictionaries[code] })),
    { filename: '**/*.{yaml,csv}', language: 'nl,en-GB', enabled: others.length === 0 },
    ...others.map((code) => ({ filename: `**/${code}.{md,mdx,json}`, enabled: false })),
  ],
  ignoreRegExpList: [
    '/https?:\\/\\/\\S+/g',
    '/\\]\\((page|canvas|session|term):[^)]+\\)/g',
    '/^(url|sources|canvas|next|phase|guide|after|id|page): .*$/gm',
  ],
  files: [`${content}/**/*.{md,mdx,yaml,json}`, 'README.md'],
};
