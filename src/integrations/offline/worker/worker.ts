import { open, unpack } from './unpack.ts';

/**
 * The service worker. It holds one version of the whole site, taken in one file whose hash it knows, and answers
 * from it, so that page, scripts and search always belong together. A newer version is another worker: it takes its own copy and waits.
 */
declare const self: ServiceWorkerGlobalScope;

/** What the build writes in front of this file. */
declare const COPY: {
  /** Begins with the edition's id; copies of other versions have names that begin with `family`. */
  readonly name: string;
  readonly family: string;
  /** Address of the pack below the base path, and the hash that it must have. */
  readonly pack: string;
  readonly integrity: string;
  /** What a host sends with a page beside its content. */
  readonly pageHeaders: Readonly<Record<string, string>>;
};

const root = new URL('./', self.location.href);

self.addEventListener('install', (event) => event.waitUntil(takeCopy()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  // Sent by a page whose reader agreed to the new version.
  if (event.data === 'load-new-version') event.waitUntil(self.skipWaiting());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(root.href)) return;
  if (request.mode === 'navigate') {
    event.respondWith(answerVisit(request));
    event.waitUntil(mend().then(tidy));
  } else event.respondWith(answerPart(request));
});

/** A visit to a page: from the copy, whether or not there is a network. */
async function answerVisit(request: Request): Promise<Response> {
  const path = pathOf(request);
  const stored = await find(path, [COPY.name]);
  if (stored) return stored;
  if (await find(`${path}/`, [COPY.name])) {
    const address = new URL(request.url);
    address.pathname += '/';
    return Response.redirect(address.href, 301);
  }
  try {
    return await fetch(request);
  } catch (error) {
    const notFound = await find('404.html', [COPY.name], 404);
    if (notFound) return notFound;
    throw error;
  }
}

/** A script, style, picture or piece of the search index; an older page still finds what belongs to it. */
async function answerPart(request: Request): Promise<Response> {
  const path = pathOf(request);
  const stored = (await find(path, [COPY.name])) ?? (await find(path, await otherCopies()));
  return stored ?? (await fetch(request));
}

/** Takes the whole site in, or nothing of it. */
async function takeCopy(): Promise<void> {
  const answer = await fetch(new URL(COPY.pack, root), { cache: 'no-store', integrity: COPY.integrity });
  if (!answer.ok) throw new Error(`${COPY.pack}: ${answer.status}`);
  const pack = await answer.arrayBuffer();
  const cache = await caches.open(COPY.name);
  try {
    await Promise.all([...unpack(pack)].map(([path, stored]) => cache.put(new URL(path, root), stored)));
  } catch (error) {
    await caches.delete(COPY.name);
    throw error;
  }
}

/** Takes the copy again when the browser has cleared it; without a network there is another visit. */
async function mend(): Promise<void> {
  if (await caches.has(COPY.name)) return;
  await takeCopy().catch((error: unknown) => console.warn(error));
}

/** Lets older copies go once no other window can still need them. */
async function tidy(): Promise<void> {
  if (self.registration.installing || self.registration.waiting) return;
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length > 1) return;
  for (const name of await otherCopies()) await caches.delete(name);
}

async function otherCopies(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(COPY.family) && name !== COPY.name);
}

async function find(path: string, names: readonly string[], status?: number): Promise<Response | undefined> {
  for (const cacheName of names) {
    const stored = await caches.match(new URL(path, root), { cacheName });
    if (stored) return open(stored, COPY.pageHeaders, status);
  }
  return undefined;
}

/** The address below the base path, without what follows a question mark. */
function pathOf(request: Request): string {
  const { origin, pathname } = new URL(request.url);
  return `${origin}${pathname}`.slice(root.href.length).replace(/(^|\/)index\.html$/, '$1');
}
