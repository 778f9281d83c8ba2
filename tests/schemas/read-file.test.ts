import { describe, expect, test } from 'vitest';
import { parseMarkdown, parseYaml } from '../../src/schemas/read-file.ts';

describe('an alias in YAML', () => {
  test('that stands for nothing is told with its line', () => {
    expect(parseYaml('title: Een\ndescription: *a1\n', 'content/x.yaml')).toEqual({
      ok: false,
      problems: [
        {
          file: 'content/x.yaml',
          field: 'line 2, column 14',
          expected: '"*a1" stands for a text marked "&a1" above it, which is not there.',
          remedy: 'Write the text itself; one that begins with * needs quotes around it.',
        },
      ],
    });
  });

  test('in front matter is told with the line in the whole file', () => {
    const parsed = parseMarkdown('---\ntitle: *Nieuw*\n---\nTekst\n', 'content/x.mdx');
    expect(parsed).toMatchObject({
      ok: false,
      problems: [{ field: 'line 2, column 8', remedy: expect.stringContaining('needs quotes') }],
    });
  });

  test('that stands for a text above it is read as that text', () => {
    expect(parseYaml('title: &a Een\nname: *a\n', 'x')).toEqual({
      ok: true,
      value: { title: 'Een', name: 'Een' },
    });
  });

  test('of an alias, again and again, is told instead of read', () => {
    const more = [...'bcdefghi'].map((name, index) => {
      const former = `*${'abcdefgh'[index]}`;
      return `${name}: &${name} [${Array(9).fill(former).join(', ')}]`;
    });
    expect(parseYaml(['a: &a [x]', ...more].join('\n'), 'x')).toMatchObject({
      ok: false,
      problems: [{ expected: expect.stringContaining('too many times') }],
    });
  });
});
