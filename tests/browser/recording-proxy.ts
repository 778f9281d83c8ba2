import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a browser sent, told by the only way out that it has. */
export interface RecordingProxy {
  /** Address to give to the browser. */
  readonly address: string;
  /** Every request so far, of pages, workers and the browser itself: host and path, the host alone where it is encrypted. */
  readonly requests: readonly string[];
  /** Requests and answers that carried a cookie. */
  readonly cookies: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts a proxy that passes requests on to this machine, refuses all others, and remembers both. */
export async function recordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const cookies: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://unknown.invalid');
    requests.push(`${url.host}${url.pathname}`);
    if (request.headers.cookie) cookies.push(`to ${url.href}: ${request.headers.cookie}`);
    if (url.hostname !== 'localhost') {
      response.writeHead(502).end();
      return;
    }
    const onward = forward(url, { method: request.method, headers: request.headers }, (answer) => {
      if (answer.headers['set-cookie']) cookies.push(`from ${url.href}: ${answer.headers['set-cookie']}`);
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.once('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    requests.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    requests,
    cookies,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
