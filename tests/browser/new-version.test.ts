import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { writeOfflineCopy } from '../../src/integrations/offline/copy.ts';
import { type SiteServer, serve } from '../../src/scripts/serve.ts';
import { builtFiles } from '../site/built-pages.ts';
import { teamOf } from './team.ts';
import { test as base, expect, type Visitor } from './visitor.ts';
import { inLanguage } from './words.ts';

/** A site that is put online anew while people have it open. */
interface LiveSite extends SiteServer {
  /** Puts another version online, whose pages carry `mark`; files of the version before are gone. */
  deploy(mark: string): Promise<void>;
  /** Puts the same version online again. */
  deployAgain(): Promise<void>;
  /** Takes the worker away, as when another site comes to live at this address. */
  leave(): void;
}

async function liveSite(): Promise<LiveSite> {
  const folder = mkdtempSync(join(tmpdir(), 'amore-live-'));
  cpSync(inject('siteFolder'), folder, { recursive: true });
  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8').replace(/^const COPY.*\n/, '');
  const write = async () => {
    rmSync(join(folder, 'offline'), { recursive: true });
    await writeOfflineCopy({ folder, edition: 'amore', base: '/', languages: 2, worker });
  };
  const server = await serve({ folder });
  return {
    address: server.address,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
    async deploy(mark) {
      const scripts = join(folder, '_astro');
      const old = readdirSync(scripts).find((name) => name.startsWith('search-dialog.')) ?? '';
      const renamed = `search-dialog.${mark}.js`;
      renameSync(join(scripts, old), join(scripts, renamed));
      for (const file of builtFiles(folder)) {
        if (!/\.(html|js)$/.test(file)) continue;
        const path = join(folder, file);
        const text = readFileSync(path, 'utf8');
        writeFileSync(
          path,
          text
            .replaceAll(old, renamed)
            .replace('<head>', `<head><meta name="test-version" content="${mark}">`),
        );
      }
      await write();
    },
    deployAgain: write,
    leave() {
      rmSync(join(folder, 'service-worker.js'));
    },
  };
}

const test = base.extend<{ site: LiveSite; reader: Visitor }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads which fixtures are used from this pattern
  site: async ({}, use) => {
    const site = await liveSite();
    await use(site);
    await site.close();
  },
  reader: async ({ another, site }, use) => {
    await use(await another({ offlineCopy: true, site: site.address }));
  },
});

const dutch = inLanguage('nl');
const loadNow = { name: dutch.t('offline.load-now') };

/** Waits until the site is on this device. */
async function kept(page: Page): Promise<void> {
  await page.locator('[data-offline-ready]').waitFor({ timeout: 60_000 });
}

/** What a browser does by itself now and then: it looks whether there is a new worker. */
async function lookForNews(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
}

/** Which version the page's HTML belongs to. */
function versionOf(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.querySelector('meta[name="test-version"]')?.getAttribute('content') ?? null,
  );
}

/** Opens the search, whose code is fetched only then. */
async function searchWorks(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('welbevinden');
  await page.locator('.search-results a').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

test('an open canvas keeps its version until its reader agrees, and what was typed is kept', async ({
  reader,
  site,
}) => {
  const { page } = reader;
  const team = teamOf(reader, dutch);
  await team.goToCanvas('five-questions');
  await kept(page);
  await team.write('five-questions', 'why', ['Af']);
  await site.deploy('second');
  await lookForNews(page);
  await page.getByRole('button', loadNow).waitFor();

  expect(await versionOf(page)).toBeNull();
  await searchWorks(page);
  const beside = await reader.context.newPage();
  await beside.goto(site.address);
  expect(await versionOf(beside)).toBeNull();
  await beside.close();

  await team
    .region('five-questions', 'why')
    .getByRole('button', { name: dutch.t('app.card.add'), exact: true })
    .last()
    .click();
  await page.keyboard.insertText('Nog aan het typen');
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', loadNow).click()]);
  expect(await versionOf(page)).toBe('second');
  await team.ready();
  expect(await team.texts('five-questions', 'why')).toEqual(['Af', 'Nog aan het typen']);
  await searchWorks(page);
});

test('when one tab agrees, another keeps working with the version that it has', async ({ reader, site }) => {
  const { page: canvas } = reader;
  const team = teamOf(reader, dutch);
  await team.goToCanvas('five-questions');
  await kept(canvas);
  const guide = await reader.context.newPage();
  await guide.goto(new URL(dutch.page('what/wellbeing'), site.address).href);
  await site.deploy('second');
  await lookForNews(guide);
  await guide.getByRole('button', loadNow).waitFor();
  await Promise.all([guide.waitForEvent('load'), guide.getByRole('button', loadNow).click()]);
  expect(await versionOf(guide)).toBe('second');

  expect(await versionOf(canvas)).toBeNull();
  await team.write('five-questions', 'why', ['Hier gaat het gewoon door']);
  await searchWorks(canvas);
  expect(await cacheNames(canvas)).toHaveLength(2);

  await guide.close();
  await canvas.reload();
  expect(await versionOf(canvas)).toBe('second');
  await team.ready();
  expect(await team.texts('five-questions', 'why')).toEqual(['Hier gaat het gewoon door']);
  await expect.poll(() => cacheNames(canvas)).toHaveLength(1);
});

test('a page that comes when the one that agreed is gone leaves the other tab what it needs', async ({
  reader,
  site,
}) => {
  const { page: canvas } = reader;
  const team = teamOf(reader, dutch);
  await team.goToCanvas('five-questions');
  await kept(canvas);
  const guide = await reader.context.newPage();
  await guide.goto(site.address);
  await site.deploy('second');
  await lookForNews(guide);
  await guide.getByRole('button', loadNow).waitFor();
  await Promise.all([guide.waitForEvent('load'), guide.getByRole('button', loadNow).click()]);
  await guide.close();
  const later = await reader.context.newPage();
  await later.goto(new URL(dutch.page('what/wellbeing'), site.address).href, { waitUntil: 'networkidle' });
  expect(await versionOf(later)).toBe('second');

  expect(await versionOf(canvas)).toBeNull();
  expect(await cacheNames(canvas)).toHaveLength(2);
  await searchWorks(canvas);
});

test('a page that is opened while the new version is on its way is told of it too', async ({
  reader,
  site,
}) => {
  const { page, context } = reader;
  await reader.goto('');
  await kept(page);
  await site.deploy('second');
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await context.route(/\.pack$/, async (route) => {
    await held;
    await route.continue();
  });
  await lookForNews(page);
  const beside = await context.newPage();
  await beside.goto(site.address);
  expect(await beside.evaluate(async () => (await navigator.serviceWorker.ready).installing?.state)).toBe(
    'installing',
  );
  letGo();
  await beside.getByRole('button', loadNow).waitFor();
});

test('who says later is not asked again in that tab, and gets it at the next visit', async ({
  reader,
  site,
}) => {
  const { page } = reader;
  await reader.goto('');
  await kept(page);
  await site.deploy('second');
  await lookForNews(page);
  await page.getByRole('button', { name: dutch.t('offline.load-later') }).click();
  await page.reload();
  await kept(page);
  expect(await versionOf(page)).toBeNull();
  expect(await page.getByRole('button', loadNow).isVisible()).toBe(false);

  await page.goto('about:blank');
  const later = await reader.context.newPage();
  await page.close();
  await expect
    .poll(
      async () => {
        await later.goto('about:blank');
        // The browser tells nobody when the page before is gone and the new version takes over; a page that comes too early holds the old one.
        await later.waitForTimeout(500);
        await later.goto(site.address);
        return versionOf(later);
      },
      { timeout: 60_000 },
    )
    .toBe('second');
});

test('the question can be read, reached and answered by everyone', async ({ reader, site }) => {
  const { page } = reader;
  await reader.goto(dutch.page('what/wellbeing'));
  await kept(page);
  await site.deploy('second');
  await lookForNews(page);
  const words = page.getByRole('status').getByText(dutch.t('offline.new-version'));
  await words.waitFor();
  expect(await reader.accessibilityProblems()).toEqual([]);
  await page.getByRole('button', loadNow).focus();
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  expect(await versionOf(page)).toBe('second');
});

test('the same site put online again asks nothing', async ({ reader, site }) => {
  const { page } = reader;
  await reader.goto('');
  await kept(page);
  await site.deployAgain();
  await lookForNews(page);
  // Nothing may come: a worker that waits would be there by then.
  await page.waitForTimeout(1000);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
  expect(await page.getByRole('button', loadNow).isVisible()).toBe(false);
});

test('a site that has moved away does not stay on the device', async ({ reader, site }) => {
  const { page } = reader;
  await reader.goto('');
  await kept(page);
  site.leave();
  await page.reload();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  // The browser itself notes that the worker is gone.
  reader.complaints.splice(
    0,
    reader.complaints.length,
    ...reader.complaints.filter((one) => !/404/.test(one)),
  );
});
