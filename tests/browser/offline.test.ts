import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { writeOfflineCopy } from '../../src/integrations/offline/copy.ts';
import { type SiteServer, serve } from '../../src/scripts/serve.ts';
import { builtFiles } from '../site/built-pages.ts';
import { teamOf } from './team.ts';
import { test as base, expect, type Visitor } from './visitor.ts';
import { inLanguage, languages } from './words.ts';

/** The site on a server of its own, so that a test can take the server away. */
const test = base.extend<{ server: SiteServer; reader: Visitor }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads which fixtures are used from this pattern
  server: async ({}, use) => {
    const server = await serve({ folder: inject('siteFolder') });
    await use(server);
    await server.close();
  },
  reader: async ({ another, server }, use) => {
    await use(await another({ offlineCopy: true, site: server.address }));
  },
});

const dutch = inLanguage('nl');
const english = inLanguage('en');

/** Waits until the page says that the site is on this device, and then takes server and network away. */
async function cutNetwork(reader: Visitor, server: SiteServer): Promise<void> {
  await reader.page.locator('[data-offline-ready]').waitFor({ timeout: 60_000 });
  await server.close();
  await reader.context.setOffline(true);
}

/** Name, number of files and bytes of each kept copy. */
function copies(page: Page) {
  return page.evaluate(async () => {
    const found = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const sizes = await Promise.all(
        (await cache.keys()).map(async (key) => (await cache.match(key))?.arrayBuffer()),
      );
      found.push({
        name,
        files: sizes.length,
        bytes: sizes.reduce((sum, b) => sum + (b?.byteLength ?? 0), 0),
      });
    }
    return found;
  });
}

test('after one visit every file of the site is there without a network, byte for byte', async ({
  reader,
  server,
}) => {
  await reader.goto('');
  await cutNetwork(reader, server);
  const [copy, ...others] = await copies(reader.page);
  expect(others).toEqual([]);
  expect(copy?.name).toMatch(/^amore:offline \/ [0-9a-f]{12}$/);
  expect(copy?.bytes).toBeLessThan(6_000_000);

  const folder = inject('siteFolder');
  const files = builtFiles().filter(
    (file) => !/^(_headers|robots\.txt|sitemap.*|social.*\.png|service-worker\.js|offline\/.*)$/.test(file),
  );
  expect(copy?.files).toBe(files.length);
  const served = await reader.page.evaluate(
    (paths) =>
      Promise.all(
        paths.map(async (path) => {
          const bytes = await (await fetch(`/${path}`)).arrayBuffer();
          const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
          return `${path} ${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
        }),
      ),
    files,
  );
  const onDisk = files.map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}`,
  );
  expect(served).toEqual(onDisk);
});

test.for(languages)(
  'without a network, in $code: pages, search, a session, the other language',
  async (language, { reader, server }) => {
    const { page } = reader;
    const { t } = language;
    await reader.goto(language.code === 'nl' ? '' : 'en/');
    await cutNetwork(reader, server);

    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();

    await reader.goto(language.page('what/involvement'));
    await page.locator('article h1').waitFor();
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family);
    });
    expect(fonts.length).toBeGreaterThanOrEqual(2);

    await page.keyboard.press('Control+k');
    await page.keyboard.type(language.code === 'nl' ? 'welbevinden' : 'wellbeing');
    const first = page.locator('.search-results a').first();
    // Results come while the word is being typed: those of the whole word are meant.
    await expect.poll(() => first.getAttribute('href')).toBe(`/${language.page('what/wellbeing')}`);
    await first.click();
    await page.waitForURL(`**/${language.page('what/wellbeing')}**`);

    const other = languages.find((one) => one !== language);
    await page.locator('.languages a:not([aria-current])').click();
    await page.waitForURL(`**/${other?.page('what/wellbeing')}**`);
    await page.locator('article h1').waitFor();
    await page.goBack();

    await page
      .getByRole('link', { name: t('site.facilitate') })
      .first()
      .click();
    const session = page.locator('main a[href*="/"]').first();
    await session.click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  },
);

test.for(languages)(
  'without a network, in $code: a canvas is filled in, kept and saved',
  async (language, { reader, server }) => {
    await reader.goto(language.workshop);
    await cutNetwork(reader, server);
    const team = teamOf(reader, language);
    await team.goToCanvas('five-questions');
    await team.write('five-questions', 'why', ['Geschreven in de kelder']);
    const file = await team.download();
    expect(file.bytes.toString('utf8')).toContain('Geschreven in de kelder');
    await reader.page.reload();
    await team.ready();
    expect(await team.texts('five-questions', 'why')).toEqual(['Geschreven in de kelder']);
  },
);

test('without a network a page that does not exist is still said not to exist, in the language of its address', async ({
  another,
  server,
}) => {
  const reader = await another({ offlineCopy: true, site: server.address });
  await reader.goto('');
  await cutNetwork(reader, server);
  for (const [path, { t }] of [
    ['gids/bestaat-niet/', dutch],
    ['en/guide/nowhere/', english],
  ] as const) {
    const answer = await reader.page.goto(`${server.address}${path}`);
    expect(answer?.status()).toBe(404);
    expect(await reader.page.locator('h1').textContent()).toBe(t('site.not-found-title'));
    await reader.page.getByRole('navigation', { name: t('site.navigation') }).waitFor();
  }
  // The browser itself notes every answer 404.
  reader.complaints.splice(
    0,
    reader.complaints.length,
    ...reader.complaints.filter((one) => !/404/.test(one)),
  );
});

test('a page from the copy carries the headers that the host gives', async ({ reader }) => {
  await reader.goto('');
  await reader.page.locator('[data-offline-ready]').waitFor();
  const answer = await reader.page.goto(new URL(dutch.page('what/wellbeing'), reader.page.url()).href);
  expect(answer?.fromServiceWorker()).toBe(true);
  const headers = (await answer?.allHeaders()) ?? {};
  expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
  expect(headers['referrer-policy']).toBe('no-referrer');
});

test('a copy that the browser has cleared is taken again', async ({ reader, server }) => {
  const { page } = reader;
  await reader.goto('');
  await page.locator('[data-offline-ready]').waitFor();
  const before = await copies(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await expect.poll(() => copies(page), { timeout: 60_000 }).toEqual(before);
  await cutNetwork(reader, server);
  await reader.goto(dutch.page('what/wellbeing'));
  await page.locator('article h1').waitFor();
});

test('a copy that was taken half, for the browser was ended meanwhile, is completed', async ({ reader }) => {
  const { page } = reader;
  await reader.goto('');
  await page.locator('[data-offline-ready]').waitFor();
  const before = await copies(page);
  const order = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const keys = await cache.keys();
    // What had not been written yet when it ended: the last ones.
    for (const key of keys.slice(keys.length / 2)) await cache.delete(key);
    return keys.map(({ url }) => new URL(url).pathname);
  });
  expect(order.at(-1)).toBe('/');
  await page.reload();
  await expect.poll(() => copies(page), { timeout: 60_000 }).toEqual(before);
});

test('a device without room for the copy is not sent it again at every page', async ({ another, server }) => {
  const reader = await another({ offlineCopy: true, site: server.address });
  const { page, context } = reader;
  let sent = 0;
  context.on('request', (request) => {
    if (request.url().endsWith('.pack')) sent += 1;
  });
  const session = await context.newCDPSession(page);
  const { origin } = new URL(server.address);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  await reader.goto('');
  await expect
    .poll(() => page.evaluate(() => sessionStorage.getItem('amore:offline-no-room')), { timeout: 60_000 })
    .toBe('1');
  for (const path of ['what/wellbeing', 'what/involvement']) {
    await reader.goto(dutch.page(path));
    // Nothing may come: a page asks for its worker three seconds after it has come to rest at the latest.
    await page.waitForTimeout(4000);
  }
  expect(sent).toBe(1);
  expect(await page.locator('[data-offline-ready]').isVisible()).toBe(false);
});

test('a copy that the browser cannot read keeps nobody from the site', async ({ another }) => {
  const folder = mkdtempSync(join(tmpdir(), 'amore-unreadable-'));
  cpSync(inject('siteFolder'), folder, { recursive: true });
  const worker = join(folder, 'service-worker.js');
  const broken = `CacheStorage.prototype.match = async () => { throw new DOMException('Unexpected internal error.', 'UnknownError'); };`;
  writeFileSync(worker, `${broken}\n${readFileSync(worker, 'utf8')}`);
  const server = await serve({ folder });
  try {
    const reader = await another({ offlineCopy: true, site: server.address });
    await reader.goto('');
    await reader.page.locator('[data-offline-ready]').waitFor();
    await reader.goto(dutch.page('what/wellbeing'));
    await reader.page.locator('article h1').waitFor();
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
});

test('an address that holds a second one gets the page that says it is wrong', async ({ reader }) => {
  await reader.goto('');
  await reader.page.locator('[data-offline-ready]').waitFor();
  for (const path of ['http://', 'https://amore.example/', 'a:b']) {
    const answer = await reader.page.goto(`${new URL(reader.page.url()).origin}/${path}`);
    expect(answer?.status()).toBe(404);
  }
  // The browser itself notes every answer 404.
  reader.complaints.splice(
    0,
    reader.complaints.length,
    ...reader.complaints.filter((one) => !/404/.test(one)),
  );
});

test('a site under a base path keeps to itself, beside another edition on the same host', async ({
  another,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'amore-base-'));
  const worker = readFileSync(join(inject('siteFolder'), 'service-worker.js'), 'utf8').replace(
    /^const COPY.*\n/,
    '',
  );
  const page = (words: string) =>
    `<!doctype html><html lang="nl"><title>${words}</title><link rel="icon" href="data:,"><p>${words}</p>`;
  for (const edition of ['one', 'two']) {
    const site = join(folder, edition);
    mkdirSync(join(site, 'page'), { recursive: true });
    writeFileSync(join(site, 'index.html'), page(`home of ${edition}`));
    writeFileSync(join(site, 'page/index.html'), page(`page of ${edition}`));
    await writeOfflineCopy({ folder: site, edition, base: `/sites/${edition}/`, languages: 1, worker });
  }
  const server = await serve({ folder, base: '/sites/' });
  try {
    const reader = await another({ offlineCopy: true, site: server.address });
    for (const edition of ['one', 'two']) {
      await reader.goto(`${edition}/`);
      await reader.page.evaluate(async () => {
        await navigator.serviceWorker.register('service-worker.js');
        await navigator.serviceWorker.ready;
      });
    }
    await server.close();
    await reader.context.setOffline(true);
    for (const edition of ['one', 'two']) {
      await reader.goto(`${edition}/page/?p=1`);
      expect(await reader.page.locator('p').textContent()).toBe(`page of ${edition}`);
      await reader.goto(`${edition}/page`);
      expect(reader.page.url()).toMatch(/\/page\/$/);
    }
    const names = await reader.page.evaluate(() => caches.keys());
    expect(names.map((name) => name.slice(0, -12))).toEqual([
      'one:offline /sites/one/ ',
      'two:offline /sites/two/ ',
    ]);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
});

test('where service workers are refused the site works online', async ({ another }) => {
  const reader = await another();
  await reader.context.addInitScript(() => {
    Object.defineProperty(ServiceWorkerContainer.prototype, 'register', {
      value: () => {
        Object.assign(globalThis, { refused: true });
        return Promise.reject(new DOMException('refused', 'SecurityError'));
      },
    });
  });
  await reader.goto('');
  await expect.poll(() => reader.page.evaluate(() => Reflect.get(globalThis, 'refused'))).toBe(true);
  await reader.goto(dutch.page('what/wellbeing'));
  await reader.page.locator('article h1').waitFor();
  expect(await reader.page.locator('[data-offline-ready]').isVisible()).toBe(false);
});

test('a browser that cannot unpack the copy reads the site online, without a worker', async ({ another }) => {
  const reader = await another({ offlineCopy: true });
  await reader.context.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
  await reader.goto(dutch.page('what/wellbeing'));
  await reader.page.waitForLoadState('networkidle');
  // Nothing may come: a page asks for its worker three seconds after it has come to rest at the latest.
  await reader.page.waitForTimeout(4000);
  const workers = await reader.page.evaluate(
    async () => (await navigator.serviceWorker.getRegistrations()).length,
  );
  expect(workers).toBe(0);
  expect(await reader.page.locator('[data-offline-ready]').isVisible()).toBe(false);
});
