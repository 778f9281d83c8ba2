import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContentError } from '../../src/schemas/content-problem.ts';
import { loadEdition } from '../../src/schemas/read-content.ts';
import { copyContent } from './content-copy.ts';

const { room, folder, edit, problems } = copyContent();

describe('the content of this site', () => {
  test('has no problems', () => {
    expect(problems()).toEqual([]);
  });
});

describe('a mistake is told with file, field, what was expected and what to do', () => {
  const why = 'guide/vision/why/nl.mdx';
  const canvas = 'canvases/five-questions/canvas.yaml';

  test('an unknown section', () => {
    renameSync(join(folder, 'guide/measure'), join(folder, 'guide/meassure'));
    expect(problems()).toContainEqual(
      expect.objectContaining({
        file: 'content/guide/meassure',
        expected: expect.stringContaining('Unknown section "meassure"'),
      }),
    );
  });

  test('an unknown canvas in front matter', () => {
    edit(why, (text) => text.replace(/^canvas: .*$/m, 'canvas: six-questions#why'));
    expect(problems()).toEqual([
      expect.objectContaining({
        file: `content/${why}`,
        field: 'canvas',
        expected: expect.stringContaining('Unknown canvas "six-questions"'),
      }),
    ]);
  });

  test('an unknown region in front matter names the regions that exist', () => {
    edit(why, (text) => text.replace(/^canvas: .*$/m, 'canvas: five-questions#wy'));
    expect(problems()[0]?.expected).toMatch(/no region "wy".*why, why-statement/);
  });

  test('an unknown source', () => {
    edit(why, (text) => text.replace(/^sources: .*$/m, 'sources: [S99]'));
    expect(problems()).toEqual([
      expect.objectContaining({
        file: `content/${why}`,
        field: 'sources',
        expected: 'Unknown source "S99".',
      }),
    ]);
  });

  test('a missing translation of a page', () => {
    rmSync(join(folder, 'guide/vision/why/en.mdx'));
    expect(problems()).toEqual([
      expect.objectContaining({
        file: 'content/guide/vision/why/en.mdx',
        expected: 'The language "en" is missing.',
      }),
    ]);
  });

  test('a missing language inside a file', () => {
    edit('glossary/flywheel.yaml', (text) => text.replace(/^( *)en: .*$/m, ''));
    expect(problems()[0]).toMatchObject({
      file: 'content/glossary/flywheel.yaml',
      expected: 'The language "en" is missing here.',
    });
  });

  test('two pages with one address', () => {
    edit('guide/vision/tasks/nl.mdx', (text) => {
      const url = /^url: .*$/m.exec(readFileSync(join(folder, why), 'utf8'))?.[0] ?? '';
      return text.replace(/^url: .*$/m, url);
    });
    expect(problems()[0]).toMatchObject({
      field: 'url',
      expected: expect.stringContaining('is already that of'),
    });
  });

  test('an unknown field type names the field types', () => {
    edit(canvas, (text) => text.replace('field: cards', 'field: sticky'));
    const found = problems().find((problem) => problem.field === 'regions.why.field');
    expect(found?.expected).toMatch(/cards.*statement.*rating.*matrix.*tasks.*timeline.*counts.*collect/);
  });

  test('broken YAML is told with its line', () => {
    edit(canvas, (text) => text.replace(/^url:/m, 'url: : {'));
    const found = problems().find((problem) => problem.file === `content/${canvas}`);
    expect(found).toMatchObject({
      field: expect.stringMatching(/^line \d+, column \d+$/),
      expected: expect.stringContaining('not valid YAML'),
    });
  });

  test('an unknown key', () => {
    edit(why, (text) => text.replace(/^title:/m, 'titel: x\ntitle:'));
    expect(problems()[0]).toMatchObject({
      file: `content/${why}`,
      expected: 'Unknown key "titel".',
      remedy: expect.stringContaining('spelling'),
    });
  });

  test('a link that leads nowhere', () => {
    edit(why, (text) => `${text}\n[x](page:vision/nowhere) [y](term:nothing) [z](session:none)\n`);
    expect(problems().map((problem) => problem.expected)).toEqual([
      'Unknown page "vision/nowhere".',
      'Unknown term "nothing".',
      'Unknown session "none".',
    ]);
  });

  test('a page of the site that is not there', () => {
    edit('site.yaml', (text) => text.replace('glossary: about/glossary', 'glossary: about/words'));
    expect(problems()).toEqual([
      expect.objectContaining({
        file: 'content/site.yaml',
        field: 'pages.glossary',
        expected: 'Unknown page "about/words".',
      }),
    ]);
  });

  test('colours that are hard to read, or are no colours', () => {
    const own = (full: string) =>
      `colours:\n  sun: { full: "${full}", deep: { light: "#555500", dark: "#ffee88" }, wash: { light: "#fffbe0", dark: "#33300a" }, card: "#ffee88" }\nphases:`;
    edit('site.yaml', (text) => text.replace(/^phases:/m, own('#7d7d7d')));
    expect(problems()[0]).toMatchObject({ file: 'content/site.yaml', field: 'colours.sun.full' });
    edit('site.yaml', (text) => text.replace('#7d7d7d', 'yellow'));
    expect(problems()[0]?.expected).toMatch(/a colour as "#0f7d74".*found "yellow"/);
  });

  test('a comma that cuts a text in two', () => {
    edit('site.yaml', (text) =>
      text.replace('title: { nl: Waarom, en: Why }', 'title: { nl: Waarom, en: Why, and how }'),
    );
    expect(problems()[0]).toMatchObject({
      field: 'sections.why.title.and how',
      remedy: expect.stringContaining('needs quotes'),
    });
  });

  test('a mark that is missing, has other measures, or holds what a page refuses', () => {
    edit('mark.svg', (text) => text.replace('0 0 100 100', '0 0 64 64'));
    expect(problems()[0]).toMatchObject({
      file: 'content/mark.svg',
      expected: expect.stringContaining('100 by 100'),
    });
    edit('mark.svg', (text) =>
      text.replace('0 0 64 64', '0 0 100 100').replace('<circle', '<circle style="x"'),
    );
    expect(problems()[0]?.expected).toContain('style=');
    rmSync(join(folder, 'mark.svg'));
    expect(problems()[0]?.expected).toContain('missing');
  });

  test('a component that does not exist', () => {
    edit(why, (text) => `${text}\n<Video id="x" />\n`);
    expect(problems()[0]).toMatchObject({
      field: '<Video>',
      expected: expect.stringContaining('Unknown component'),
    });
  });

  test('an interface string that one language lacks', () => {
    edit('ui/en.json', (text) => text.replace(/\s*"site\.skip": "[^"]*",?/, ''));
    expect(problems()).toContainEqual(
      expect.objectContaining({ file: 'content/ui/en.json', field: 'site.skip' }),
    );
  });

  test('two regions with one id', () => {
    edit(canvas, (text) => text.replace('id: why-statement', 'id: why'));
    expect(problems().some((problem) => problem.expected === 'Two regions have the id "why".')).toBe(true);
  });

  test.each([
    ['that does not exist', 'task-1-good', 'task-9-name'],
    ['that comes later', 'task-1-good', 'task-2-name'],
    ['that stands under another itself', 'task-1-today', 'task-1-good'],
  ])('a region under one %s', (_, region, named) => {
    const file = 'canvases/core-tasks/canvas.yaml';
    edit(file, (text) =>
      text.replace(
        new RegExp(`(id: ${region}\\n.*\\n    under: ).*`),
        (_line, before) => `${before}${named}`,
      ),
    );
    expect(problems()).toEqual([
      expect.objectContaining({
        file: `content/${file}`,
        field: `regions.${region}.under`,
        expected: `There is no region "${named}" before it on this canvas to name it.`,
      }),
    ]);
  });

  test.each([
    ['onlyChosen', 'challenges', 'onlyChosen: [ five-questions#challenges-statement ]'],
    ['standIn', 'tasks', 'standIn: [ five-questions#tasks-statement ]'],
  ])('a source in %s that the region does not collect from', (part, region, line) => {
    edit('canvases/prototype/canvas.yaml', (text) => text.replace(line, `${part}: [ five-questions#why ]`));
    expect(problems()).toEqual([
      expect.objectContaining({
        file: 'content/canvases/prototype/canvas.yaml',
        field: `regions.${region}.${part}`,
        expected: 'The region does not collect from "five-questions#why".',
      }),
    ]);
  });

  test('no site.yaml at all', () => {
    mkdirSync(join(room, 'empty'), { recursive: true });
    expect(() => loadEdition(join(room, 'empty'))).toThrow(ContentError);
  });

  test('the error that stops the build is the text an editor reads, without a stack trace', () => {
    edit(why, (text) => text.replace(/^sources: .*$/m, 'sources: [S99]'));
    try {
      loadEdition(folder);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ContentError);
      const { message, stack } = error as ContentError;
      expect(message).toBe(
        `The content has 1 problem:\n\ncontent/${why}, sources\n    Unknown source "S99".\n    → Correct it, or add what it refers to.\n`,
      );
      expect(stack).toBe(`ContentError: ${message}`);
    }
  });
});
