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

/** Path of the home page. */
const home = '';

/** Windows that this worker gave a page to, and of which it has not seen yet whether they are the only one. */
const arriving = new Set<string>();

/** Whether the device did not take the copy in: this worker does not try again. */
let noRoom = false;

/** The mending that is under way: visits that come meanwhile wait for the same one. */
let mending: Promise<void> | undefined;

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
    arriving.add(event.resultingClientId);
    event.respondWith(answerVisit(request));
    event.waitUntil(mend());
  } else {
    event.respondWith(answerPart(request));
    if (arriving.has(event.clientId)) event.waitUntil(tidy(event.clientId));
  }
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
  const stored = (await find(path, [COPY.name])) ?? (await find(path, otherCopies()));
  return stored ?? (await fetch(request));
}

/** Takes the whole site in, or nothing of it. */
async function takeCopy(): Promise<void> {
  const answer = await fetch(new URL(COPY.pack, root), { cache: 'no-store', integrity: COPY.integrity });
  if (!answer.ok) throw new Error(`${COPY.pack}: ${answer.status}`);
  const pack = await answer.arrayBuffer();
  const cache = await caches.open(COPY.name);
  const files = [...unpack(pack)];
  const put = (wanted: (path: string) => boolean) =>
    Promise.all(
      files.filter(([path]) => wanted(path)).map(([path, stored]) => cache.put(addressOf(path), stored)),
    );
  try {
    await put((path) => path !== home);
    // Last: where the home page is, all of the copy is, also when the browser was ended half way.
    await put((path) => path === home);
  } catch (error) {
    noRoom = true;
    await caches.delete(COPY.name);
    await tellOfNoRoom();
    throw error;
  }
}

/** Tells the pages that the device did not take the copy in: each try downloads all of it, and needs room that the team's work needs too. */
async function tellOfNoRoom(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const one of windows) one.postMessage('no-room-for-copy');
}

/** Takes the copy again when the browser has cleared it or was ended half way; without a network there is another visit. */
function mend(): Promise<void> {
  const work = async () => {
    if (noRoom) return;
    if (!(await caches.match(addressOf(home), { cacheName: COPY.name }))) await takeCopy();
  };
  mending ??= work()
    .catch((error: unknown) => console.warn(error))
    .finally(() => {
      mending = undefined;
    });
  return mending;
}

/**
 * Lets older copies go once no other window can still need them. Asked when a window that came here asks for the parts of
 * its page: while it is only on its way, the one window that is there may be another, with an older page.
 */
async function tidy(arrived: string): Promise<void> {
  if (self.registration.installing || self.registration.waiting) return;
  const old = await otherCopies();
  if (old.length > 0) {
    const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    if (windows.some(({ id }) => id !== arrived)) return;
    for (const name of old) await caches.delete(name);
  }
  arriving.delete(arrived);
}

async function otherCopies(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(COPY.family) && name !== COPY.name);
}

/** A file of a copy; `undefined` also when the browser cannot read its copies: then the network answers. */
async function find(
  path: string,
  names: readonly string[] | Promise<readonly string[]>,
  status?: number,
): Promise<Response | undefined> {
  try {
    for (const cacheName of await names) {
      const stored = await caches.match(addressOf(path), { cacheName });
      if (stored) return open(stored, COPY.pageHeaders, status);
    }
  } catch (error) {
    console.warn(error);
  }
  return undefined;
}

/** The whole address of a path below the base path, whatever that looks like. */
function addressOf(path: string): URL {
  return new URL(`./${path}`, root);
}

/** The address below the base path, without what follows a question mark. */
function pathOf(request: Request): string {
  const { origin, pathname } = new URL(request.url);
  return `${origin}${pathname}`.slice(root.href.length).replace(/(^|\/)index\.html$/, '$1');
}
