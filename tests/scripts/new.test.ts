import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/schemas/read-content.ts';
import { run } from '../../src/scripts/run.ts';

const room = mkdtempSync(join(tmpdir(), 'new-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** Runs `npm run new` in a folder of content. */
const begin = (folder: string, ...words: string[]) =>
  run(process.execPath, ['src/scripts/new.ts', ...words], { quiet: true, env: { AMORE_CONTENT: folder } });

/** Every file of a folder with its text. */
function filesOf(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );
}

/** What stands for a text written elsewhere in the file: whoever fills in the one would change the other. */
const aliases = (text: string) => [...text.matchAll(/^.*: [&*]\S+$/gm)].map(([line]) => line);

describe.each([
  { edition: 'tests/edition', languages: ['en'], section: 'grow' },
  { edition: 'content', languages: ['nl', 'en'], section: 'how' },
])('in $edition', ({ edition, languages, section }) => {
  const folder = join(room, edition.replace('/', '-'));
  cpSync(edition, folder, { recursive: true });
  const texts = (path: string) => languages.map((code) => `${path}/${code}.mdx`);

  test.each([
    { kind: 'page', name: `${section}/our-page`, files: texts(`guide/${section}/our-page`) },
    {
      kind: 'canvas',
      name: 'our-canvas',
      files: ['canvases/our-canvas/canvas.yaml', ...texts('canvases/our-canvas')],
    },
    {
      kind: 'session',
      name: 'our-session',
      files: ['sessions/our-session/session.yaml', ...texts('sessions/our-session')],
    },
    { kind: 'term', name: 'our-term', files: ['glossary/our-term.yaml'] },
  ])('a $kind is written in every language, and valid as it stands', async ({ kind, name, files }) => {
    const before = filesOf(folder);
    const { code, output } = await begin(folder, kind, name);
    expect(output).toContain('wrote');
    expect(code).toBe(0);
    const written = [...filesOf(folder).keys()].filter((path) => !before.has(path)).sort();
    expect(written).toEqual(files.map((file) => join(folder, file)).sort());
    expect(readContent(folder).problems).toEqual([]);
    for (const path of written) expect(aliases(readFileSync(path, 'utf8'))).toEqual([]);

    const after = filesOf(folder);
    const again = await begin(folder, kind, name);
    expect(again.code).toBe(1);
    expect(again.output).toContain('exists already');
    expect(filesOf(folder)).toEqual(after);
  });
});

test.each([
  ['page', 'our-page'],
  ['page', 'nowhere/our-page'],
  ['page', 'grow/Our Page'],
  ['canvas', 'Our Canvas'],
  ['canvas', '../outside'],
  ['session', 'our_session'],
  ['term', 'één'],
  ['poem', 'our-poem'],
  ['canvas'],
  ['session', 'open', 'evening'],
])('%s %s is refused in one readable line, and nothing is written', async (...words) => {
  const folder = join(room, 'refused');
  if (!existsSync(folder)) cpSync('tests/edition', folder, { recursive: true });
  const before = filesOf(room);
  const { code, output } = await begin(folder, ...words);
  expect(code).not.toBe(0);
  expect(output).not.toContain('    at ');
  expect(output.trim()).not.toBe('');
  expect(filesOf(room)).toEqual(before);
});
