import { brotliCompressSync, gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Media type of a file by its extension. */
export function typeOf(extension: string): string {
  return types[extension] ?? 'application/octet-stream';
}

/** Whether a static host compresses files of this media type. */
export function isCompressible(type: string): boolean {
  return /^text\/|javascript|json|svg|xml/.test(type);
}

/** Bytes of a body as it is, and as a host sends it. What is not worth compressing counts as it is. */
export interface Bytes {
  readonly raw: number;
  /** Node's default quality, 11. */
  readonly brotli: number;
  /** Node's default level, 6: what GitHub Pages sends. */
  readonly gzip: number;
}

/** Weighs a body. */
export function weigh(body: Buffer, type: string): Bytes {
  if (!isCompressible(type)) return { raw: body.length, brotli: body.length, gzip: body.length };
  return { raw: body.length, brotli: brotliCompressSync(body).length, gzip: gzipSync(body).length };
}

/** Adds weights. */
export function sum(weights: readonly Bytes[]): Bytes {
  return weights.reduce(
    (total, { raw, brotli, gzip }) => ({
      raw: total.raw + raw,
      brotli: total.brotli + brotli,
      gzip: total.gzip + gzip,
    }),
    { raw: 0, brotli: 0, gzip: 0 },
  );
}
