import type { PackEntry } from '../pack-entry.ts';

/** Says of a stored answer that its body is compressed: it is kept small and opened when it is asked for. */
const COMPRESSED = 'x-compressed';

/** The files of a pack, each as an answer that can be stored, by its address below the base path. */
export function* unpack(pack: ArrayBuffer): Generator<readonly [path: string, stored: Response]> {
  const listEnd = 4 + new DataView(pack).getUint32(0);
  const entries: readonly PackEntry[] = JSON.parse(new TextDecoder().decode(pack.slice(4, listEnd)));
  let at = listEnd;
  for (const { path, type, compressed, size } of entries) {
    const headers = new Headers({ 'content-type': type });
    if (compressed) headers.set(COMPRESSED, 'gzip');
    yield [path, new Response(pack.slice(at, at + size), { headers })];
    at += size;
  }
}

/** A stored answer as a page gets it; pages carry `pageHeaders` with them, as the site's host would send. */
export function open(
  stored: Response,
  pageHeaders: Readonly<Record<string, string>>,
  status = 200,
): Response {
  const type = stored.headers.get('content-type') ?? '';
  const headers = new Headers(type.startsWith('text/html') ? pageHeaders : {});
  headers.set('content-type', type);
  const body = stored.headers.has(COMPRESSED)
    ? (stored.body?.pipeThrough(new DecompressionStream('gzip')) ?? null)
    : stored.body;
  return new Response(body, { headers, status });
}
