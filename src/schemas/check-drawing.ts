import { SaxesParser } from 'saxes';
import type { ContentProblem } from './content-problem.ts';

type Slip = Pick<ContentProblem, 'field' | 'expected' | 'remedy'>;
type Attributes = Readonly<Record<string, string>>;

/**
 * Tells what is wrong with the SVG of a picture: markup that is not well formed, which a page would show torn; what the security
 * policy refuses; and words that the picture does not have.
 */
export function checkDrawing(svg: string, labels: Readonly<Record<string, unknown>>): Slip[] {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: { readonly name: string; readonly field: string }[] = [];
  const slips: Slip[] = [];
  let closed: (typeof open)[number] | undefined;
  let inTag = false;
  let ended = false;
  let torn: Slip | undefined;
  const fieldAt = (at: number) => `line ${svg.slice(0, at).split('\n').length}`;
  const tear = (what: string, field: string) => {
    torn ??= {
      field,
      expected: `The drawing is not well formed: ${what}.`,
      remedy: 'Correct it there, or save it anew as plain SVG from a drawing program.',
    };
  };

  parser.on('opentagstart', ({ name }) => {
    const field = fieldAt(parser.position - name.length - 1);
    if (open.length === 0 && name !== 'svg') tear('it must be one <svg>', field);
    open.push({ name, field });
    inTag = true;
  });
  parser.on('attribute', ({ name }) => {
    // The picture is filled in where a value stands between double quotes.
    if (svg[parser.position - 1] !== '"')
      tear(`${name} must stand between double quotes`, `line ${parser.line}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    inTag = false;
    const field = open.at(-1)?.field;
    slips.push(...checkTag(name, attributes, open.length === 1, labels).map((slip) => ({ field, ...slip })));
  });
  parser.on('closetag', () => {
    closed = open.pop();
  });
  parser.on('error', ({ message }) => {
    const tag = open.at(-1);
    const what = /unexpected close/.test(message)
      ? `<${closed?.name}> is not closed`
      : message.replace(/\.$/, '');
    // An entity ends at a semicolon: without one everything after it is taken for its name.
    const lone = ended && svg.lastIndexOf('&') > svg.lastIndexOf(';');
    if (lone || /entity/.test(message))
      tear('an & stands alone; write &amp;', lone ? fieldAt(svg.lastIndexOf('&')) : `line ${parser.line}`);
    else if (tag && (inTag || ended)) tear(`${what}, in <${tag.name}>`, tag.field);
    else tear(what, `line ${parser.line}`);
  });
  parser.write(svg);
  ended = true;
  parser.close();
  return torn ? [torn] : slips;
}

function checkTag(
  name: string,
  attributes: Attributes,
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
  for (const [key, value] of Object.entries(attributes)) {
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
