import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A glob for every HTML file in and below `folder`, but for those in the folders `leftOut`, whose paths are relative to
 * it and end with a slash. A glob can name what it takes and not what it leaves out: the neighbours are named instead.
 */
export async function globWithout(folder: string, leftOut: readonly string[]): Promise<string> {
  const globs = await globsBeside(folder, '', leftOut);
  return globs.length === 1 ? (globs[0] ?? '') : `{${globs.join(',')}}`;
}

async function globsBeside(folder: string, within: string, leftOut: readonly string[]): Promise<string[]> {
  if (!leftOut.some((path) => path.startsWith(within))) return [`${within}**/*.html`];
  const entries = await readdir(join(folder, within), { withFileTypes: true });
  const globs = entries.map((entry) => {
    const path = within + entry.name;
    if (!entry.isDirectory()) return path.endsWith('.html') ? [path] : [];
    return leftOut.includes(`${path}/`) ? [] : globsBeside(folder, `${path}/`, leftOut);
  });
  return (await Promise.all(globs)).flat();
}
