import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const languages = ['nl', 'en'] as const;

/** All keys of a language, plural forms as one. */
function keysOf(language: string): ReadonlySet<string> {
  const strings: object = JSON.parse(readFileSync(`content/ui/${language}.json`, 'utf8'));
  return new Set(Object.keys(strings).map((key) => key.replace(/\.(zero|one|two|few|many|other)$/, '')));
}

/** Every key of words that stands in the source of stores and storage, and every code of a problem. */
function keysInSource(): readonly string[] {
  const files = globSync(['src/stores/*.ts', 'src/storage/*.ts']);
  return files.flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    const keys = source.match(/'(?:app|problem)\.[a-z.-]+'/g) ?? [];
    const codes = source.match(/'(?:storage|file)-[a-z-]+'/g) ?? [];
    return [...keys.map((key) => key.slice(1, -1)), ...codes.map((code) => `problem.${code.slice(1, -1)}`)];
  });
}

it.each(languages)('every notice, announcement and problem of the stores has words in %s', (language) => {
  const words = keysOf(language);
  const wanted = keysInSource();
  expect(wanted.length).toBeGreaterThan(30);
  expect([...new Set(wanted)].filter((key) => !words.has(key))).toEqual([]);
});
