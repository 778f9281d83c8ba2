import { createMdxMdastHandle, dropHandle, mdxToMdast } from 'satteri';
import type { ContentProblem } from './content-problem.ts';

/** What begins code in MDX. A text without it needs no parsing. */
const beginsCode = /[{<]/;

/** Braces that show a text or nothing at all: a comment, a text between quotes, a number. They need no name that a page does not have. */
const plain =
  /^\s*(\/\*[\s\S]*?\*\/\s*)*('[^'\\]*'|"[^"\\]*"|`[^`\\$]*`|\d+(\.\d+)?|true|false)?\s*(\/\*[\s\S]*?\*\/\s*)*$/;

const writeBrace = 'Put it between backticks, or write &#123; for {.';
const writeLess = 'Write &lt; for the sign, or put it between backticks.';

/** What the parser says first, in words for somebody who writes a text: what is wrong, and what to do. */
const slips: readonly [RegExp, string, string][] = [
  [/^Unexpected end of file in expression/, 'A { begins code here, and no } ends it.', writeBrace],
  [/^Could not parse expression/, 'What stands between { and } is code here, and not valid.', writeBrace],
  [
    /^Unexpected character `!`/,
    'A comment is written otherwise here.',
    'Write it between {/* and */}, or remove it.',
  ],
  [
    /^Expected a closing tag for `(<[^`]*>)`/,
    'The tag $1 is not closed.',
    'Close it, with blank lines within, or end a tag that stands alone with />.',
  ],
  [
    /^Unexpected closing tag `(<[^`]*>)`/,
    'The tag $1 closes nothing.',
    'Remove it, or add the tag that opens.',
  ],
  [
    /^Unexpected character/,
    'A < begins a tag here, and what follows is none.',
    `${writeLess} A link is [words](https://…).`,
  ],
];

/**
 * Tells what would stop the page builder in the text of an MDX file: tags and braces that do not end, and braces around something
 * that a page does not know. `firstLine` is the line on which the text begins.
 */
export function checkMdx(file: string, body: string, firstLine: number): ContentProblem[] {
  if (!beginsCode.test(body)) return [];
  const at = (line: number, column: number) => `line ${line + firstLine - 1}, column ${column}`;
  try {
    if (!body.includes('{')) {
      // Parsing alone takes a quarter of the time: the tree is only built where it has something to tell.
      dropHandle(createMdxMdastHandle(body));
      return [];
    }
    return [...expressionsIn(mdxToMdast(body))].map(({ code, line, column }) => ({
      file,
      field: at(line, column),
      expected: `"{${code}}" is code here, and a page knows nothing of that name.`,
      remedy: writeBrace,
    }));
  } catch (error) {
    const [, line, column, reason] =
      /^(\d+):(\d+): ([\s\S]*?)( \(mdx[^)]*\))?$/.exec(error instanceof Error ? error.message : '') ?? [];
    if (reason === undefined) throw error;
    return [{ file, field: at(Number(line), Number(column)), ...inWords(reason) }];
  }
}

function inWords(reason: string): Pick<ContentProblem, 'expected' | 'remedy'> {
  for (const [pattern, expected, remedy] of slips) {
    const found = pattern.exec(reason);
    if (found) return { expected: expected.replace('$1', found[1] ?? ''), remedy };
  }
  return { expected: `This is not valid MDX: ${reason}.`, remedy: `${writeLess} ${writeBrace}` };
}

interface Expression {
  readonly code: string;
  readonly line: number;
  readonly column: number;
}

type Node = ReturnType<typeof mdxToMdast>;

/** Every `{…}` of a text that is more than plain, also in the properties of a tag. */
function* expressionsIn(node: Node): Generator<Expression> {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  for (const code of codeOf(node)) if (!plain.test(code)) yield { code, line, column };
  if ('children' in node) for (const child of node.children) yield* expressionsIn(child);
}

function codeOf(node: Node): string[] {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return [node.value];
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return [attribute.value];
    return typeof attribute.value === 'object' && attribute.value !== null ? [attribute.value.value] : [];
  });
}
