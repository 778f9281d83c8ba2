import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { isCompressible, typeOf } from './compression.ts';

/** A running server. */
export interface StaticHost {
  /** Ends with a slash. */
  readonly address: string;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

/**
 * Serves a built site as a host on the internet does: compressed with brotli where that helps, addresses without an extension
 * as folders or `.html` files, the site's own 404 page. Listens on this machine only, on a free port.
 */
export async function hostSite(folder: string): Promise<StaticHost> {
  const answers = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const answer = answers.get(path) ?? answerTo(folder, path);
    answers.set(path, answer);
    response.writeHead(answer.status, {
      'content-type': answer.type,
      'content-length': answer.body.length,
      'cache-control': 'no-cache',
      ...(isCompressible(answer.type) ? { 'content-encoding': 'br' } : {}),
    });
    response.end(answer.body);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://localhost:${port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function answerTo(folder: string, path: string): Answer {
  const wanted = join(folder, normalize(path));
  const file = [wanted, join(wanted, 'index.html'), `${wanted}.html`].find(
    (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
  );
  const missing = join(folder, '404.html');
  const found = file ?? (existsSync(missing) ? missing : undefined);
  const type = found ? typeOf(extname(found)) : 'text/plain; charset=utf-8';
  const body = found ? readFileSync(found) : Buffer.from('Not found');
  return { status: file ? 200 : 404, type, body: isCompressible(type) ? brotliCompressSync(body) : body };
}
