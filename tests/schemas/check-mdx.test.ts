import { describe, expect, test } from 'vitest';
import { checkMdx } from '../../src/schemas/check-mdx.ts';
import { copyContent } from './content-copy.ts';

const { edit, problems } = copyContent();

describe('a mistake in the text of a page is one problem, with file, line and advice', () => {
  test.each([
    ['a brace without an end', 'Kies { of niet.', 1, /no } ends it/, /&#123;/],
    ['a sign before a number', 'Dat is minder dan <5 kinderen.', 1, /< begins a tag/, /&lt;/],
    ['a name between braces', 'Dag {naam}, welkom.', 1, /"{naam}" is code/, /backticks/],
    ['a name in a property', '<Aside title={naam}>\n\nx\n\n</Aside>', 1, /"{naam}" is code/, /backticks/],
    ['properties spread from a name', '<Aside {...rest} />', 1, /"{\.\.\.rest}" is code/, /backticks/],
    ['braces around words', 'Zet {een twee} hier.', 1, /not valid/, /backticks/],
    ['a tag that stays open', 'Eerst.\n\n<Aside>\n\nDan.\n', 3, /<Aside> is not closed/, /\/>/],
    ['a tag that closes nothing', 'Eerst </Aside> dan.', 1, /<\/Aside> closes nothing/, /Remove/],
    ['a comment of HTML', 'Eerst.\n\n<!-- later -->', 3, /comment/, /\{\/\*/],
    ['an address between signs', 'Zie <https://example.org>.', 1, /< begins a tag/, /\[words\]/],
  ])('%s', (_, body, line, expected, remedy) => {
    const found = checkMdx('content/x.mdx', body, 11);
    expect(found).toEqual([
      {
        file: 'content/x.mdx',
        field: expect.stringMatching(new RegExp(`^line ${line + 10}, column \\d+$`)),
        expected: expect.stringMatching(expected),
        remedy: expect.stringMatching(remedy),
      },
    ]);
  });

  test('in a guide page, at the line where an editor finds it', () => {
    let line = 0;
    edit('guide/vision/why/nl.mdx', (text) => {
      const longer = `${text.trimEnd()}\n\nDag {naam}.\n`;
      line = longer.trimEnd().split('\n').length;
      return longer;
    });
    expect(problems()[0]).toMatchObject({
      file: 'content/guide/vision/why/nl.mdx',
      field: `line ${line}, column 5`,
      expected: expect.stringContaining('"{naam}"'),
    });
  });

  test.each(['canvases/five-questions/nl.mdx', 'sessions/study-day/en.mdx', 'home/nl.mdx'])(
    'in %s',
    (file) => {
      edit(file, (text) => `${text}\n\nMinder dan <5.\n`);
      expect(problems()).toContainEqual(
        expect.objectContaining({
          file: `content/${file}`,
          expected: expect.stringContaining('begins a tag'),
        }),
      );
    },
  );
});

describe('no alarm is false', () => {
  test.each([
    ['a sign with spaces around it', 'drie < vier'],
    ['what is between backticks', 'Schrijf `{naam}` en `<5`.\n\n```\n{naam} <5\n```\n'],
    ['what is escaped', '\\{naam\\} \\<5 &lt;5 &#123;naam}'],
    ['a comment', 'Eerst.\n\n{/* later: {naam} */}\n\nDan {/* ook */} dit.'],
    ['a text or a number between braces', `{'{'} {"naam"} <Aside title={'x'}>y</Aside> {3.5}`],
    ['components', '<Steps>\n\n1. een\n\n</Steps>\n\n<Picture id="flower" />'],
  ])('%s', (_, body) => {
    expect(checkMdx('content/x.mdx', body, 1)).toEqual([]);
  });
});
