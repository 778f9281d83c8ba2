import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';

/** A running server of a built site. */
export interface SiteServer {
  /** The site's address, base path included, with a slash at the end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** What to serve and where. */
export interface ServeOptions {
  /** Folder of the built site. */
  readonly folder: string;
  /** Base path that the site was built for, such as `/amore/`. */
  readonly base?: string;
  /** Port; 0 takes a free one. */
  readonly port?: number;
}

/**
 * Serves a built site as a plain static host does: files, folders with `index.html`, and the site's own 404 page.
 * Listens on this machine only. Rejects when the port is taken.
 */
export async function serve({ folder, base = '/', port = 0 }: ServeOptions): Promise<SiteServer> {
  const prefix = `/${base.split('/').filter(Boolean).join('/')}`.replace(/\/?$/, '/');
  const files = sirv(resolve(folder), { dev: true, etag: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (!url.startsWith(prefix)) {
      response.writeHead(url === prefix.slice(0, -1) ? 308 : 404, { Location: prefix }).end();
      return;
    }
    request.url = url.slice(prefix.length - 1);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      const page = join(folder, '404.html');
      response.end(existsSync(page) ? readFileSync(page) : 'Not found');
    });
  });
  await listen(server, port);
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    address: `http://localhost:${taken}${prefix}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', done);
  });
}

/** Serves the folder that the last build wrote and says where. */
export async function serveBuild(): Promise<void> {
  const port = Number(process.env['PORT'] ?? 4321);
  const folder = process.env['AMORE_OUT'] ?? 'dist';
  const site = await serve({ folder, base: process.env['AMORE_BASE'] ?? '/', port }).catch(
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined;
      throw error;
    },
  );
  if (site) console.log(`\n  The site is at ${site.address}\n  Stop it with Ctrl+C.\n`);
  else {
    console.error(`\n  Port ${port} is in use. Choose another one: PORT=${port + 1} npm start\n`);
    process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await serveBuild();
