import { checkAddresses } from './check-addresses.ts';
import type { ContentProblem } from './content-problem.ts';
import type { Edition } from './edition.ts';
import { fieldPath } from './field-path.ts';
import { groupFiles, groupProblems } from './group-problems.ts';

/**
 * Tells every text that lacks a language, every file that does, and addresses that two things share. `keys` are the interface
 * strings that there must be besides those of the first language.
 */
export function checkLanguages(edition: Edition, keys: readonly string[]): ContentProblem[] {
  const languages = edition.site.languages.map((language) => language.code);
  return [
    ...structuredFiles(edition).flatMap(({ file, value }) => missingTexts(value, file, languages)),
    ...missingFiles(edition, languages),
    ...missingStrings(edition, languages, keys),
    ...checkAddresses(edition, languages),
  ];
}

interface StructuredFile {
  readonly file: string;
  readonly value: unknown;
}

function structuredFiles(edition: Edition): StructuredFile[] {
  return [
    { file: 'content/site.yaml', value: edition.site },
    ...edition.canvases.map((value) => ({ file: `content/canvases/${value.id}/canvas.yaml`, value })),
    ...edition.sessions.map((value) => ({ file: `content/sessions/${value.id}/session.yaml`, value })),
    ...[...edition.glossary].map(([id, value]) => ({ file: `content/glossary/${id}.yaml`, value })),
    ...edition.routes.map((value) => ({ file: `content/routes/${value.id}.yaml`, value })),
    ...[...edition.pictures].map(([id, value]) => ({ file: `content/pictures/${id}.yaml`, value })),
    ...[...edition.charts].map(([id, value]) => ({ file: `content/data/${id}.yaml`, value })),
    { file: 'content/sources.yaml', value: Object.fromEntries(edition.sources) },
  ];
}

/** Every text of a file that lacks a language: one by one, or by their number when they are many. */
function missingTexts(value: unknown, file: string, languages: readonly string[]): ContentProblem[] {
  const texts = [...localizedTexts(value, languages)];
  return languages.flatMap((language) =>
    groupProblems({
      file,
      fields: texts.filter(({ keys }) => !keys.includes(language)).map(({ path }) => fieldPath(value, path)),
      one: {
        expected: `The language "${language}" is missing here.`,
        remedy: `Add "${language}:" with the text in that language.`,
      },
      all: {
        expected: `texts lack the language "${language}"`,
        remedy: `Add "${language}:" to each, with the text in that language.`,
      },
    }),
  );
}

/** A group of keys is a localized text when one of its keys is a language of the site. */
function* localizedTexts(
  value: unknown,
  languages: readonly string[],
  path: readonly string[] = [],
): Generator<{ readonly path: readonly string[]; readonly keys: readonly string[] }> {
  if (typeof value !== 'object' || value === null || value instanceof Map) return;
  const keys = Object.keys(value);
  if (!Array.isArray(value) && keys.some((key) => languages.includes(key))) yield { path, keys };
  else
    for (const [key, inner] of Object.entries(value)) yield* localizedTexts(inner, languages, [...path, key]);
}

/** Every file of words that lacks a language: one by one, or as one list when they are many. */
function missingFiles(edition: Edition, languages: readonly string[]): ContentProblem[] {
  const there = (text: string) => ['mdx', 'md'].some((ending) => edition.unusable.has(`${text}.${ending}`));
  const texts: readonly (readonly [folder: string, has: ReadonlyMap<string, unknown>])[] = [
    ['home', edition.home],
    ...edition.pages.map((page) => [`guide/${page.id}`, page.words] as const),
    ...edition.canvases.map((canvas) => [`canvases/${canvas.id}`, canvas.guides] as const),
    ...edition.sessions.map((session) => [`sessions/${session.id}`, session.guides] as const),
  ];
  const remedy = 'the file of another language beside it shows what it needs.';
  return languages.flatMap((language) =>
    groupFiles({
      files: texts
        .filter(([folder, has]) => !has.has(language) && !there(`${folder}/${language}`))
        .map(([folder]) => `${folder}/${language}.mdx`),
      one: { expected: `The language "${language}" is missing.`, remedy: `Add this file; ${remedy}` },
      all: { expected: `files of the language "${language}" are missing`, remedy: `Add each; ${remedy}` },
    }),
  );
}

/** Which interface strings exist is the same in every language; plural forms may differ. */
function missingStrings(
  edition: Edition,
  languages: readonly string[],
  keys: readonly string[],
): ContentProblem[] {
  const base = (key: string) => key.replace(/\.(zero|one|two|few|many|other)$/, '');
  const [first = ''] = languages;
  const unusable = (language: string) => edition.unusable.has(`ui/${language}.json`);
  if (keys.length === 0 && unusable(first)) return [];
  const known = keys.length > 0 ? keys : Object.keys(edition.strings.get(first) ?? {});
  const expected = new Set(known.map(base));
  return languages.flatMap((language) => {
    if (unusable(language)) return [];
    const strings = edition.strings.get(language);
    const file = `content/ui/${language}.json`;
    if (!strings) {
      return [
        { file, expected: 'This file is missing.', remedy: `Copy ${first}.json and translate its texts.` },
      ];
    }
    const present = new Set(Object.keys(strings).map(base));
    const lacking = [...expected].filter((key) => !present.has(key));
    const surplus = [...present].filter((key) => !expected.has(key));
    const nobody =
      keys.length > 0 ? 'The site asks for no such text.' : `There is no such text in ${first}.json.`;
    return [
      ...groupProblems({
        file,
        fields: lacking,
        one: { expected: 'This text is missing.', remedy: `Translate it from ${first}.json.` },
        all: { expected: 'texts are missing', remedy: `Translate them from ${first}.json.` },
      }),
      ...groupProblems({
        file,
        fields: surplus,
        one: { expected: nobody, remedy: 'Remove it, or correct the key.' },
        all: {
          expected: keys.length > 0 ? 'texts are asked for by nothing' : `texts are not in ${first}.json`,
          remedy: 'Remove them, or correct the keys.',
        },
      }),
    ];
  });
}
