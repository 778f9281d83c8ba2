import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The language of a text: the name of its file. */
export function languageOfText(file: URL): string {
  return basename(fileURLToPath(file)).replace(/\.mdx?$/, '');
}
