import type { ContentProblem } from './content-problem.ts';
import type { Targets } from './targets.ts';

/** The components that a page can use, with what their properties refer to. */
export const vocabulary = {
  Aside: {},
  Chart: { table: 'table' },
  FillIn: { canvas: 'canvas' },
  Pages: { list: 'page' },
  Picture: { id: 'picture' },
  Quote: {},
  Steps: {},
  WipeDevice: {},
} as const;

const link = /\]\((page|canvas|session|term):([^)\s]+)\)/g;
const component = /<([A-Z][A-Za-z]*)\b([^>]*)>/g;
const property = /([a-z]+)="([^"]*)"/g;

/** Tells links and components in a text that lead nowhere, and Markdown that the site cannot use. */
export function checkBody(file: string, body: string, targets: Targets): ContentProblem[] {
  const text = body.replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  const problems: ContentProblem[] = [];
  const note = (field: string, expected: string, remedy: string) =>
    problems.push({ file, field, expected, remedy });

  for (const [whole, kind, reference = ''] of text.matchAll(link)) {
    const known = kind === 'canvas' ? reference : (reference.split('#')[0] ?? '');
    const expected = targets.miss(kind as 'page' | 'canvas' | 'session' | 'term', known);
    if (expected) note(`link ${whole.slice(1)}`, expected, 'Correct the link, or add what it leads to.');
  }
  for (const [, name = '', attributes = ''] of text.matchAll(component)) {
    const properties = Object.entries(vocabulary).find(([known]) => known === name)?.[1];
    if (!properties) {
      note(
        `<${name}>`,
        `Unknown component. A page can use ${Object.keys(vocabulary).join(', ')}.`,
        'Use one of these, or plain Markdown.',
      );
      continue;
    }
    for (const [, key = '', value = ''] of attributes.matchAll(property)) {
      const kind = Object.entries(properties).find(([known]) => known === key)?.[1];
      if (!kind) continue;
      for (const reference of value.split(/\s+/).filter(Boolean)) {
        const expected = targets.miss(kind, reference);
        if (expected) note(`<${name} ${key}>`, expected, 'Correct it, or add what it refers to.');
      }
    }
  }
  if (/^(import|export)\s/m.test(text))
    note('import or export', 'A page cannot import code.', 'Remove the line; components are there by name.');
  if (/^#\s/m.test(text))
    note('heading', 'A page has one first heading: its title.', 'Begin with ## or with a paragraph.');
  return problems;
}
