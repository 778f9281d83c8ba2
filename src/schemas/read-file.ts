import { readFileSync } from 'node:fs';
import { isAlias, LineCounter, parse, parseDocument, visit, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import type { ContentProblem } from './content-problem.ts';
import { fieldPath } from './field-path.ts';

/** A parsed file, or the problems that kept it from being one. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ContentProblem[] };

/** Reads a file as text without a byte order mark and with `\n` line ends. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
}

/** Parses YAML; a broken file is told with line and column. `firstLine` is the line on which the text begins. */
export function parseYaml(text: string, file: string, firstLine = 1): Parsed<unknown> {
  try {
    return { ok: true, value: parse(text, { prettyErrors: true }) };
  } catch (error) {
    if (error instanceof ReferenceError) return failed(unresolvedAlias(text, file, firstLine));
    if (!(error instanceof YAMLParseError)) throw error;
    const position = error.linePos?.[0];
    const at = position ? `line ${position.line + firstLine - 1}, column ${position.col}` : 'somewhere';
    const reason = error.message.split(/ at line \d+/)[0] ?? error.message;
    return failed({
      file,
      field: at,
      expected: `This is not valid YAML: ${reason}.`,
      remedy:
        'Look at that line: a text with a colon, quote or # needs quotes around it; indent with spaces.',
    });
  }
}

/** YAML takes a text that begins with `*` for an alias, and the parser says of one that stands for nothing only that it does. */
function unresolvedAlias(text: string, file: string, firstLine: number): ContentProblem {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problem = (at: string, expected: string) => ({
    file,
    field: at,
    expected,
    remedy: 'Write the text itself; one that begins with * needs quotes around it.',
  });
  let found = problem('somewhere', 'A text here stands for another text too many times over.');
  visit(document, (_, node) => {
    if (!isAlias(node) || node.resolve(document)) return undefined;
    const { line, col } = lines.linePos(node.range?.[0] ?? 0);
    found = problem(
      `line ${line + firstLine - 1}, column ${col}`,
      `"*${node.source}" stands for a text marked "&${node.source}" above it, which is not there.`,
    );
    return visit.BREAK;
  });
  return found;
}

/** Parses JSON with the same kind of message. */
export function parseJson(text: string, file: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return failed({
      file,
      expected: `This is not valid JSON: ${error.message}.`,
      remedy: 'Look for a missing comma or quote near that position.',
    });
  }
}

/** The front matter and the body of a Markdown or MDX file. */
export interface MarkdownFile {
  readonly frontMatter: unknown;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly firstLine: number;
}

/** Splits a Markdown or MDX file into front matter and body. */
export function parseMarkdown(text: string, file: string): Parsed<MarkdownFile> {
  const match = /^---\n([\s\S]*?)\n?---(?:\n|$)/.exec(text);
  if (!match) return { ok: true, value: { frontMatter: {}, body: text, firstLine: 1 } };
  const matter = parseYaml(match[1] ?? '', file, 2);
  if (!matter.ok) return matter;
  const body = text.slice(match[0].length);
  return {
    ok: true,
    value: { frontMatter: matter.value ?? {}, body, firstLine: match[0].split('\n').length },
  };
}

/** Checks a parsed file against its schema; every issue becomes one problem with its field. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
): Parsed<z.output<Schema>> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    problems: result.error.issues.map((issue) => ({
      file,
      field: fieldPath(value, issue.path) || undefined,
      expected: describeIssue(issue),
      remedy: remedyFor(issue),
    })),
  };
}

function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(', ');
    return `Unknown ${issue.keys.length === 1 ? 'key' : 'keys'} ${keys}.`;
  }
  const given = givenFor(issue);
  if (issue.code === 'invalid_value') {
    return `Expected ${issue.values.map((value) => `"${String(value)}"`).join(' or ')}, found ${given}.`;
  }
  if (issue.code === 'invalid_type') return `Expected ${wordFor(issue.expected)}, found ${given}.`;
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) {
    return `Expected ${issue.options.map((value) => `"${String(value)}"`).join(', ')}, found ${given}.`;
  }
  if (issue.code === 'invalid_format') return `Expected ${issue.message}, found ${given}.`;
  return `${issue.message}; found ${given}.`;
}

/** What the file says instead. Of a group whose kind is unknown, zod gives the whole: told is the key that names the kind. */
function givenFor(issue: z.core.$ZodIssue): string {
  const kind = issue.code === 'invalid_union' ? issue.discriminator : undefined;
  const input: unknown =
    kind !== undefined && typeof issue.input === 'object' && issue.input !== null
      ? Object.entries(issue.input).find(([key]) => key === kind)?.[1]
      : issue.input;
  return input === undefined ? 'nothing' : JSON.stringify(input).slice(0, 80);
}

function remedyFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return 'Remove it, or correct its spelling; content/README.md lists the keys.';
  if (issue.code === 'invalid_key')
    return 'If this is the rest of a text: between { and } a text with a comma needs quotes around it.';
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return 'Add this key; content/README.md shows an example.';
  return 'Correct the value; content/README.md explains what each key takes.';
}

function wordFor(type: string): string {
  const words: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    array: 'a list',
    record: 'a text for every language, such as { nl: …, en: … }',
    object: 'a group of keys',
    boolean: 'true or false',
  };
  return words[type] ?? type;
}

function failed(problem: ContentProblem): Parsed<never> {
  return { ok: false, problems: [problem] };
}
