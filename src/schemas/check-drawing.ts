import type { ContentProblem } from './content-problem.ts';

type Slip = Pick<ContentProblem, 'field' | 'expected' | 'remedy'>;

/** One piece of markup: a comment and the like, or a tag with its attributes between double quotes. */
const piece =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>/y;

const attribute = /([\w:.-]+)\s*=\s*"([^"]*)"/g;

/** An ampersand that begins no entity. */
const bareAmpersand = /&(?!#\d+;|#x[\da-f]+;|(?:amp|lt|gt|quot|apos);)/i;

/**
 * Tells what is wrong with the SVG of a picture: markup that is not well formed, which a page would show torn; what the security
 * policy refuses; and words that the picture does not have.
 */
export function checkDrawing(svg: string, labels: Readonly<Record<string, unknown>>): Slip[] {
  const open: { readonly name: string; readonly at: number }[] = [];
  const slips: Slip[] = [];
  const line = (at: number) => `line ${svg.slice(0, at).split('\n').length}`;
  const torn = (at: number, what: string): Slip[] => [
    {
      field: line(at),
      expected: `The drawing is not well formed: ${what}.`,
      remedy: 'Correct it there, or save it anew as plain SVG from a drawing program.',
    },
  ];
  const ampersand = bareAmpersand.exec(
    svg.replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length)),
  );
  if (ampersand) return torn(ampersand.index, 'an & stands alone; write &amp;');

  let roots = 0;
  for (let at = svg.indexOf('<'); at >= 0; at = svg.indexOf('<', piece.lastIndex)) {
    piece.lastIndex = at;
    const [found, closing, name = '', attributes = '', alone] = piece.exec(svg) ?? [];
    if (found === undefined) return torn(at, `${svg.slice(at, at + 30).split('\n')[0]} … is no whole tag`);
    if (name === '') continue;
    if (closing) {
      const last = open.pop();
      if (last?.name !== name) return torn(at, `</${name}> closes ${last ? `<${last.name}>` : 'nothing'}`);
      continue;
    }
    if (open.length === 0 && (name !== 'svg' || roots++ > 0)) return torn(at, 'it must be one <svg>');
    slips.push(
      ...checkTag(name, attributes, open.length === 0, labels).map((slip) => ({ field: line(at), ...slip })),
    );
    if (!alone) open.push({ name, at });
  }
  const last = open.at(-1);
  if (last) return torn(last.at, `<${last.name}> is not closed`);
  return roots === 0 ? torn(0, 'it must be one <svg>') : slips;
}

function checkTag(
  name: string,
  attributes: string,
  root: boolean,
  labels: Readonly<Record<string, unknown>>,
): Slip[] {
  const slips: Slip[] = [];
  const refuse = (what: string) =>
    slips.push({
      expected: `The drawing holds ${what}, which the security policy of the site refuses.`,
      remedy: 'Give colours as attributes such as fill="#0f7d74", or as a class such as fill-teal.',
    });
  if (name === 'style' || name === 'script') refuse(`<${name}>`);
  for (const [, key = '', value = ''] of attributes.matchAll(attribute)) {
    // The page gives the first element attributes of its own.
    if ((key === 'style' && !root) || /^on[a-z]+$/.test(key)) refuse(`${key}="…"`);
    const label = key === 'data-label' ? value : /^label:(.*)$/.exec(key === 'aria-label' ? value : '')?.[1];
    if (label !== undefined && !Object.hasOwn(labels, label))
      slips.push({
        expected: `Unknown label "${label}". The labels are ${Object.keys(labels).join(', ')}.`,
        remedy: 'Correct it, or add its words under labels in the YAML file of the same name.',
      });
  }
  return slips;
}
