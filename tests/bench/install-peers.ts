import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/scripts/run.ts';
import { peers } from './folders.ts';

/**
 * Installs the peers and Lighthouse into the cache, in the versions of the lock file here; does nothing when that was done before.
 * `npm install` and not `npm ci`: the latter refuses a lock file in which binaries for other systems are missing.
 */
export async function installPeers(say: (line: string) => void): Promise<void> {
  const lock = readFileSync(join(import.meta.dirname, 'package-lock.json'), 'utf8');
  const stamp = join(peers, 'installed.lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing the peers into .cache/bench (about 450 MB) …');
  mkdirSync(peers, { recursive: true });
  for (const name of ['package.json', 'package-lock.json', '.npmrc'])
    copyFileSync(join(import.meta.dirname, name), join(peers, name));
  const args = ['install', '--no-audit', '--no-fund', '--prefix', peers];
  const npm = process.env['npm_execpath'];
  const { code, output } = npm
    ? await run(process.execPath, [npm, ...args], { quiet: true })
    : await run('npm', args, { quiet: true });
  if (code !== 0) throw new Error(`The peers could not be installed:\n${output}`);
  writeFileSync(stamp, lock);
}

/** The version of an installed peer. */
export function versionOf(name: string): string {
  const description: unknown = JSON.parse(
    readFileSync(join(peers, 'node_modules', name, 'package.json'), 'utf8'),
  );
  return typeof description === 'object' && description && 'version' in description
    ? String(description.version)
    : '?';
}
