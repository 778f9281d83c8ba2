import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runPackage } from '../../src/scripts/run.ts';
import { builtSite } from './folders.ts';

let built: Promise<void> | undefined;

/** Builds the site from the real content, once in a run, and gives its folder. */
export async function buildOwnSite(say: (line: string) => void): Promise<string> {
  built ??= build(say);
  await built;
  return builtSite;
}

async function build(say: (line: string) => void): Promise<void> {
  say('Building the site …');
  rmSync(builtSite, { recursive: true, force: true });
  mkdirSync(builtSite, { recursive: true });
  const { code, output } = await runPackage('astro', 'astro', ['build'], {
    quiet: true,
    env: { AMORE_OUT: builtSite, AMORE_SITE: 'https://bench.example', AMORE_BASE: '/' },
  });
  if (code !== 0) throw new Error(output);
}

/** Bytes of the copy of the whole site that is fetched for reading without a network; 0 when there is none. */
export function offlineCopy(): number {
  const folder = join(builtSite, 'offline');
  return readdirSync(builtSite).includes('offline')
    ? readdirSync(folder).reduce((total, name) => total + statSync(join(folder, name)).size, 0)
    : 0;
}
