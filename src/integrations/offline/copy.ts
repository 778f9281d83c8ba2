import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Pack, type PackFile, packFiles } from './pack.ts';

/** Name of the worker's file, at the base path: a worker answers for what lies below it. */
export const workerFile = 'service-worker.js';

/** How large the copy of a whole site may be, in bytes for each language: what a reader's device downloads once and keeps. */
const limitPerLanguage = 3_000_000;

/** Folder of the copy within the site. */
const folderOfCopy = 'offline';

/** Files for hosts and search engines, which no reader's device asks for. */
const notForReaders = /^(_headers|robots\.txt|sitemap.*\.xml|social.*\.png|offline\/.*)$/;

/** What the copy of a site is made for. */
export interface CopyOptions {
  /** Folder of the built site. */
  readonly folder: string;
  /** Id of the edition: names of caches begin with it. */
  readonly edition: string;
  /** Base path of the site. */
  readonly base: string;
  /** Code of the worker, in one piece. */
  readonly worker: string;
  /** How many languages the site has. */
  readonly languages: number;
}

/** What was written. */
export interface CopyResult {
  readonly files: number;
  /** Bytes that a reader's device downloads and keeps. */
  readonly bytes: number;
}

/**
 * Writes the copy of a built site for reading without a network, and the worker that takes it. The same site gives the
 * same copy and the same worker, so that readers are told of a new version only when there is one. Throws when the copy is too large.
 */
export async function writeOfflineCopy(options: CopyOptions): Promise<CopyResult> {
  const { folder, edition, base, worker, languages } = options;
  // What is the same for every language takes room too: a site in one language gets as much as one in two.
  const limit = limitPerLanguage * Math.max(2, languages);
  const pack = await packFiles(await readSite(folder));
  if (pack.bytes.length > limit) throw new Error(tooLarge(pack, limit));
  const version = Buffer.from(pack.hash, 'base64').toString('hex').slice(0, 12);
  const family = `${edition}:offline ${base} `;
  const address = `${folderOfCopy}/${version}.pack`;
  const copy = {
    name: `${family}${version}`,
    family,
    pack: address,
    integrity: `sha256-${pack.hash}`,
    pageHeaders: await readPageHeaders(folder),
  };
  await mkdir(join(folder, folderOfCopy), { recursive: true });
  await writeFile(join(folder, address), pack.bytes);
  await writeFile(join(folder, workerFile), `const COPY = ${JSON.stringify(copy)};\n${worker}`);
  return { files: pack.entries.length, bytes: pack.bytes.length };
}

async function readSite(folder: string): Promise<PackFile[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => name !== workerFile && !notForReaders.test(name));
  return Promise.all(
    names.map(async (name) => ({
      path: name.replace(/(^|\/)index\.html$/, '$1'),
      content: await readFile(join(folder, name)),
    })),
  );
}

/** The headers that `_headers` gives to every page: a page from the copy carries them too. */
async function readPageHeaders(folder: string): Promise<Record<string, string>> {
  const file = join(folder, '_headers');
  const lines = existsSync(file) ? (await readFile(file, 'utf8')).split('\n') : [];
  const begin = lines.indexOf('/*') + 1;
  const headers: Record<string, string> = {};
  if (begin === 0) return headers;
  for (const line of lines.slice(begin)) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) break;
    headers[name] = value;
  }
  return headers;
}

function tooLarge({ bytes, entries }: Pack, limit: number): string {
  const largest = [...entries].sort((a, b) => b.size - a.size).slice(0, 5);
  return [
    `The copy for reading without a network is ${megabytes(bytes.length)}; a reader's device takes at most ${megabytes(limit)}.`,
    'Make these files smaller, or build without a copy (AMORE_OFFLINE=0). The largest:',
    ...largest.map(({ path, size }) => `  ${megabytes(size)}  ${path || 'home page'}`),
  ].join('\n');
}

/** A size for people, such as 3.71 MB. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}
