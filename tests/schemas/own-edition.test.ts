import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fieldTypes } from '../../src/model/fields/index.ts';
import { readContent } from '../../src/schemas/read-content.ts';

const { edition, problems } = readContent('tests/edition');

test('the example edition is complete: one language, five pages, two canvases, one session', () => {
  expect(problems).toEqual([]);
  expect(edition?.site.languages.map(({ code }) => code)).toEqual(['en']);
  expect(edition?.pages).toHaveLength(5);
  expect(edition?.canvases).toHaveLength(2);
  expect(edition?.sessions).toHaveLength(1);
});

test('its canvases use every field type, and collect', () => {
  const used = new Set(edition?.canvases.flatMap(({ regions }) => regions.map(({ field }) => field)));
  expect([...used].sort()).toEqual([...Object.keys(fieldTypes), 'collect'].sort());
});

test('an interface string that it leaves out is the usual one; its own comes first', () => {
  const usual = JSON.parse(readFileSync('content/ui/en.json', 'utf8'));
  const own = JSON.parse(readFileSync('tests/edition/ui/en.json', 'utf8'));
  const strings = edition?.strings.get('en');
  expect(strings?.['site.skip']).toBe(usual['site.skip']);
  expect(strings?.['app.start.school']).toBe(own['app.start.school']);
  expect(own['app.start.school']).not.toBe(usual['app.start.school']);
});

test('a language without usual strings needs every one; a string that nothing asks for is told', () => {
  const room = mkdtempSync(join(tmpdir(), 'edition-'));
  const folder = join(room, 'edition');
  cpSync('tests/edition', folder, { recursive: true });
  const site = readFileSync(join(folder, 'site.yaml'), 'utf8');
  const french = site.replace(
    /^sections:/m,
    '  - { code: fr, locale: fr, name: Français, places: { guide: guide, all: tout, workshop: atelier, facilitate: animer, screen: ecran, recover: sauver } }\nsections:',
  );
  writeFileSync(join(folder, 'site.yaml'), french);
  writeFileSync(join(folder, 'ui/fr.json'), '{ "site.skip": "Aller au texte", "site.skipp": "x" }');
  const found = readContent(folder).problems;
  rmSync(room, { recursive: true });
  expect(found).toContainEqual(
    expect.objectContaining({
      file: 'edition/ui/fr.json',
      expected: expect.stringMatching(/^\d+ texts are missing: (\S+, ){3}\S+ and \d+ more\.$/),
    }),
  );
  expect(found).toContainEqual(
    expect.objectContaining({
      file: 'edition/ui/fr.json',
      field: 'site.skipp',
      expected: 'The site asks for no such text.',
    }),
  );
  expect(found.filter(({ field }) => field === 'site.skip')).toEqual([]);
  expect(found).toContainEqual(
    expect.objectContaining({ file: 'edition/', expected: expect.stringContaining('\n        home/fr.mdx') }),
  );
});
