import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyContent } from './content-copy.ts';

const { folder, edit, problems } = copyContent();

/** Adds French to the languages of the site, and nothing else. */
function addFrench(): void {
  edit('site.yaml', (text) =>
    text.replace(
      /^sections:/m,
      '  - { code: fr, locale: fr, name: Français, places: { guide: guide, all: tout, workshop: atelier, facilitate: animer, screen: ecran, recover: sauver } }\nsections:',
    ),
  );
}

describe('a language that was only just added', () => {
  test('has no address that two things share', () => {
    addFrench();
    const found = problems();
    expect(found).not.toEqual([]);
    expect(found.filter(({ expected }) => /undefined|already that of/.test(expected))).toEqual([]);
  });

  test('lacks texts that are told per file, with their number and the first of them', () => {
    addFrench();
    const found = problems().filter(({ file }) => file === 'content/canvases/five-questions/canvas.yaml');
    expect(found).toEqual([
      {
        file: 'content/canvases/five-questions/canvas.yaml',
        expected: expect.stringMatching(
          /^\d+ texts lack the language "fr": url, title, description, \S+ and \d+ more\.$/,
        ),
        remedy: 'Add "fr:" to each, with the text in that language.',
      },
    ]);
    const inFiles = problems().filter(({ field }) => field !== undefined);
    expect(
      Math.max(
        ...Map.groupBy(inFiles, ({ file }) => file)
          .values()
          .map(({ length }) => length),
      ),
    ).toBeLessThan(6);
  });

  test('lacks files that are told as one list', () => {
    addFrench();
    const missing = () => problems().filter(({ file, expected }) => /\bfr\.mdx/.test(file + expected));
    const pages = readdirSync(join(folder, 'guide'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /[\\/]nl\.mdx?$/.test(name))
      .map((name) => `guide/${name.split(sep).slice(0, -1).join('/')}/fr.mdx`);
    const [list, ...others] = missing();
    expect(others).toEqual([]);
    const told = list?.expected.split(/\s*\n\s*/) ?? [];
    expect(told[0]).toBe(`${told.length - 1} files of the language "fr" are missing:`);
    expect(told).toEqual(expect.arrayContaining([...pages, 'home/fr.mdx']));
  });

  test('lacks interface strings that are told one by one only when they are few', () => {
    addFrench();
    const dutch = readFileSync(join(folder, 'ui/nl.json'), 'utf8');
    writeFileSync(join(folder, 'ui/fr.json'), '{}');
    const strings = () => problems().filter(({ file }) => file === 'content/ui/fr.json');
    expect(strings()).toHaveLength(1);
    expect(strings()[0]?.expected).toMatch(/^\d+ texts are missing: /);
    writeFileSync(join(folder, 'ui/fr.json'), dutch.replace('"site.skip"', '"site.skipp"'));
    expect(strings().map(({ field }) => field)).toEqual(['site.skip', 'site.skipp']);
    rmSync(join(folder, 'ui/fr.json'));
    expect(strings().map(({ expected }) => expected)).toEqual(['This file is missing.']);
  });
});

describe('a place in a list is named by its id', () => {
  test('for a value that is wrong', () => {
    edit('site.yaml', (text) => text.replace('title: { nl: Waarom,', 'colours: x\n    title: { nl: Waarom,'));
    expect(problems()).toContainEqual(expect.objectContaining({ field: 'sections.why' }));
  });

  test('for a text that lacks a language', () => {
    edit('canvases/five-questions/canvas.yaml', (text) =>
      text.replace(/(id: why\n[\s\S]*?)title: .*\n(?: {6,}.*\n)*/, '$1title: { nl: Waarom }\n'),
    );
    expect(problems()).toEqual([
      expect.objectContaining({
        field: 'regions.why.title',
        expected: 'The language "en" is missing here.',
      }),
    ]);
  });

  test('for an entry without an id, by its number', () => {
    edit('sessions/study-day/session.yaml', (text) => text.replace(/^( *)- id: .*\n {4}/m, '$1- '));
    expect(problems()).toContainEqual(expect.objectContaining({ field: 'steps.0.id' }));
  });
});
