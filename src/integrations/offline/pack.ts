import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { PackEntry } from './pack-entry.ts';

/** A file of the site as it goes into a pack. */
export interface PackFile {
  /** Address below the base path; a page's ends with a slash, the home page's is empty. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Many files as one. */
export interface Pack {
  readonly bytes: Uint8Array;
  readonly entries: readonly PackEntry[];
  /** SHA-256 of the bytes, in base64. */
  readonly hash: string;
}

const text = ';charset=utf-8';
const types: Readonly<Record<string, string>> = {
  '.html': `text/html${text}`,
  '.js': `text/javascript${text}`,
  '.css': `text/css${text}`,
  '.csv': `text/csv${text}`,
  '.txt': `text/plain${text}`,
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const compress = promisify(gzip);

/**
 * Puts files into one: four bytes with the length of the list (big-endian), the list as JSON, then all bytes. What gzip makes
 * smaller is compressed. The same files give the same bytes, whatever their order.
 */
export async function packFiles(files: readonly PackFile[]): Promise<Pack> {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const packed = await Promise.all(sorted.map(packFile));
  const entries = packed.map(({ entry }) => entry);
  const list = Buffer.from(JSON.stringify(entries));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(list.length);
  const bytes = Buffer.concat([length, list, ...packed.map((file) => file.bytes)]);
  return { bytes, entries, hash: createHash('sha256').update(bytes).digest('base64') };
}

async function packFile({ path, content }: PackFile): Promise<{ entry: PackEntry; bytes: Uint8Array }> {
  const type = typeOf(path);
  const smaller = await compress(content, { level: 9 });
  const compressed = smaller.length < content.length;
  const bytes = compressed ? smaller : content;
  return { entry: { path, type, compressed, size: bytes.length }, bytes };
}

function typeOf(path: string): string {
  const extension = path === '' || path.endsWith('/') ? '.html' : extname(path);
  return types[extension] ?? 'application/octet-stream';
}
