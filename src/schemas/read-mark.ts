import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './read-file.ts';
import type { Reader } from './reader.ts';

/** What would not be shown: the security policy of the site refuses it, or it would leave the drawing. */
const refused = /<(script|style|image|foreignObject)\b|\s(style|on[a-z]+|href|xlink:href)=/;

/** What is within the `<svg>` of `mark.svg`; '' after noting what is wrong with it. */
export function readMark(reader: Reader): string {
  const path = join(reader.folder, 'mark.svg');
  const note = (expected: string, remedy: string) => {
    reader.problems.push({ file: reader.name(path), expected, remedy });
    return '';
  };
  if (!existsSync(path))
    return note('The mark of the site is missing.', 'Draw one of 100 by 100 and save it as mark.svg.');
  const [, outer, inner] = /<svg\b([^>]*)>([\s\S]*)<\/svg>\s*$/.exec(readText(path)) ?? [];
  if (outer === undefined || inner === undefined || !/\sviewBox="0 0 100 100"/.test(outer))
    return note('The mark must be an SVG of 100 by 100.', 'Give its first element viewBox="0 0 100 100".');
  const found = refused.exec(inner)?.[0].trim();
  if (found !== undefined)
    return note(
      `The mark holds "${found}", which a page cannot show.`,
      'Draw with shapes, and give colours as attributes such as fill="#0f7d74".',
    );
  return inner
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/>\s+</g, '><')
    .trim();
}
