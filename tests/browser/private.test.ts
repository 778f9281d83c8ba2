import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { builtPages } from '../site/built-pages.ts';
import { type RecordingProxy, recordingProxy } from './recording-proxy.ts';
import { type Team, teamOf } from './team.ts';
import { test as base, expect, type Visitor } from './visitor.ts';
import { languages, type TestLanguage } from './words.ts';

/** A reader whose browser has one way out, which remembers everything. */
const test = base.extend<{ proxy: RecordingProxy; reader: Visitor }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads which fixtures are used from this pattern
  proxy: async ({}, use) => {
    const proxy = await recordingProxy();
    await use(proxy);
    await proxy.close();
  },
  reader: async ({ another, proxy }, use) => {
    await use(await another({ proxy: proxy.address, offlineCopy: true }));
  },
});

/** Chromium itself asks this service what kinds of fields a form has. No page has a say in it. */
const askedByChromium = 'content-autofill.googleapis.com:443';

async function expectPrivate(reader: Visitor, proxy: RecordingProxy): Promise<void> {
  const { host } = new URL(inject('site'));
  expect(proxy.requests.length).toBeGreaterThan(10);
  const elsewhere = proxy.requests.filter(
    (request) => !request.startsWith(`${host}/`) && request !== askedByChromium,
  );
  expect(elsewhere).toEqual([]);
  expect(proxy.cookies).toEqual([]);
  expect(await reader.context.cookies()).toEqual([]);
}

test('the proxy sees what a page sends to another host, also from a worker', async ({ another, proxy }) => {
  const reader = await another({ proxy: proxy.address });
  // A page without a policy, for ours would stop it before it leaves.
  await reader.context.route('**/without-policy/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }),
  );
  await reader.goto('without-policy/');
  await reader.page.evaluate(async () => {
    await fetch('http://other.invalid/page', { mode: 'no-cors' }).catch(() => undefined);
    const code = 'fetch("http://other.invalid/worker", { mode: "no-cors" }).finally(() => postMessage(1))';
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    await new Promise((done) => {
      worker.onmessage = done;
    });
  });
  expect(proxy.requests.filter((request) => request.startsWith('other.invalid'))).toEqual([
    'other.invalid/page',
    'other.invalid/worker',
  ]);
  reader.complaints.length = 0;
});

test('every page of the site, in both languages, asks this host only and sets no cookie', async ({
  reader,
  proxy,
}) => {
  const paths = builtPages().map(({ path }) => path);
  const inTab = async () => {
    const tab = await reader.context.newPage();
    tab.setDefaultNavigationTimeout(120_000);
    for (let path = paths.pop(); path !== undefined; path = paths.pop())
      await tab.goto(new URL(path, inject('site')).href);
  };
  await Promise.all([inTab(), inTab()]);
  expect(reader.complaints.filter((one) => /policy/i.test(one))).toEqual([]);
  await expectPrivate(reader, proxy);
}, 300_000);

test.for(languages)(
  'a whole day with the site, in $code, asks this host only',
  { timeout: 900_000 },
  async (language, { reader, proxy }) => {
    const { page } = reader;
    await readAndSearch(reader, language);
    const team = teamOf(reader, language);
    await fillIn(team, language.t('app.open.copy'));
    await useEverything(page, language);
    await expectPrivate(reader, proxy);
  },
);

/** Reads, chooses colours, searches, looks at a term. */
async function readAndSearch(reader: Visitor, { t, page: pathOf }: TestLanguage): Promise<void> {
  const { page } = reader;
  await reader.goto(pathOf('what/wellbeing'));
  await page.getByRole('button', { name: t('site.preferences') }).click();
  await page.getByLabel(t('site.theme-dark')).check();
  await page.keyboard.press('Escape');
  await page.locator('a.term').first().hover();
  await page.locator('.term-note:popover-open').waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('prototype');
  await page.locator('.search-results a').first().click();
  await page.locator('[data-offline-ready]').waitFor({ state: 'attached' });
}

/** Writes cards, saves them, opens the file again as a copy. */
async function fillIn(team: Team, copy: string): Promise<void> {
  await team.goToCanvas('five-questions');
  await team.write('five-questions', 'why', ['Elk kind voelt zich hier gezien', 'https://example.org/x.png']);
  const file = await team.download();
  await team.open(file);
  await team.page.getByRole('button', { name: copy }).click();
  await team.ready();
}

/** Opens every dialog and menu that a button of the workshop opens. */
async function useEverything(page: Page, { t }: TestLanguage): Promise<void> {
  await page.keyboard.press('?');
  await page.keyboard.press('Escape');
  for (const menu of await page.getByRole('button', { name: t('app.menu') }).all()) {
    if (!(await menu.isVisible())) continue;
    await menu.click();
    await page.keyboard.press('Escape');
  }
}
