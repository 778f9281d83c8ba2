import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, inject } from 'vitest';
import { shownIn, storedIn, untilStored } from './screen.ts';
import { type Team, teamOf } from './team.ts';
import { expect, test, type Visitor } from './visitor.ts';
import { inLanguage, languages } from './words.ts';

const dutch = inLanguage('nl');
const english = inLanguage('en');

async function said(page: Page, words: string): Promise<void> {
  await page.locator('.notice').filter({ hasText: words }).first().waitFor();
}

/** Saves with the button of the banner and gives the text of the file. */
async function offeredFile(page: Page, label: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.notice').getByRole('button', { name: label }).first().click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

/** A team with one card that is kept. */
async function teamAtWork(visitor: Visitor, language = dutch): Promise<Team> {
  const team = teamOf(visitor, language);
  await team.goToCanvas('five-questions');
  await team.write('five-questions', 'why', ['Voor de storing']);
  await untilStored(visitor.page, 'Voor de storing');
  return team;
}

async function reloaded(team: Team): Promise<string[]> {
  await team.page.reload();
  await team.ready();
  return shownIn(team.page, 'why');
}

/** What a browser does with a site that may keep no database. */
const refusals: Record<string, () => void> = {
  'refuses to open a database': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  },
  'fails to open a database': () => {
    IDBFactory.prototype.open = () => {
      const request = new EventTarget();
      Object.assign(request, {
        error: new DOMException('A mutation operation failed.', 'InvalidStateError'),
      });
      setTimeout(() => request.dispatchEvent(new Event('error')));
      return request as IDBOpenDBRequest;
    };
  },
  'has no databases': () => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  },
};

describe('a browser that keeps nothing', () => {
  test.for(Object.keys(refusals))(
    '%s: says so at once, works on and offers the file',
    async (kind, { visitor }) => {
      const { page } = visitor;
      const { t } = dutch;
      await visitor.context.addInitScript(refusals[kind] ?? (() => undefined));
      const team = teamOf(visitor, dutch);
      await visitor.goto(dutch.canvas('five-questions'));
      await said(page, t('problem.storage-absent'));
      await team.ready();
      await team.write('five-questions', 'why', ['Alleen op het scherm']);
      expect(await shownIn(page, 'why')).toEqual(['Alleen op het scherm']);
      await page.locator('.where-memory').waitFor();
      expect(await offeredFile(page, t('app.action.save-file'))).toContain('Alleen op het scherm');
    },
  );
});

describe.each(languages)('in $code', (language) => {
  const { t } = language;

  test('a full device is told at once, work goes on, and is kept when there is room again', async ({
    visitor,
  }) => {
    const { page, context } = visitor;
    const session = await context.newCDPSession(page);
    const { origin } = new URL(inject('site'));
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
    const team = await teamAtWork(visitor, language);
    await fillDevice(page);
    await team.write('five-questions', 'why', ['Zonder plaats']);
    await said(page, t('problem.storage-full'));
    await page.locator('.where-memory').waitFor();
    await team.write('five-questions', 'why', ['Nog altijd aan het werk']);
    const all = ['Voor de storing', 'Zonder plaats', 'Nog altijd aan het werk'];
    expect(await shownIn(page, 'why')).toEqual(all);
    const file = await offeredFile(page, t('app.action.save-file'));
    for (const text of all) expect(file).toContain(text);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await team.write('five-questions', 'why', ['Weer plaats']);
    await expect.poll(() => page.getByText(t('problem.storage-full')).count()).toBe(0);
    expect(await reloaded(team)).toEqual([...all, 'Weer plaats']);
  });
});

/** Fills what the browser allows this site, down to the last bytes. The browser takes its time to see a quota by itself. */
function fillDevice(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('filler');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onupgradeneeded = () => opening.result.createObjectStore('bytes', { autoIncrement: true });
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const fits = (size: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = database.transaction('bytes', 'readwrite');
        transaction.objectStore('bytes').add(crypto.getRandomValues(new Uint8Array(size)));
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    for (const size of [60_000, 6_000, 600, 60, 6])
      for (let many = 0; many < 100 && (await fits(size)); many += 1);
    database.close();
  });
}

describe('a database that is taken away while it is open', () => {
  const ways: Record<string, (visitor: Visitor) => Promise<void>> = {
    'by the browser': async ({ context, page }) => {
      const session = await context.newCDPSession(page);
      const { origin } = new URL(inject('site'));
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    },
    'by another tab': async ({ context }) => {
      const other = await context.newPage();
      await other.goto(new URL('herstel/', inject('site')).href);
      await other.evaluate(
        () =>
          new Promise((resolve, reject) => {
            const request = indexedDB.deleteDatabase('amore-prototypes');
            request.onsuccess = resolve;
            request.onerror = reject;
          }),
      );
      await other.close();
    },
  };

  test.for(Object.keys(ways))(
    '%s: is told at once, nothing on the screen is lost, a click keeps it again',
    async (way, { visitor }) => {
      const { page } = visitor;
      const { t } = english;
      const team = await teamAtWork(visitor, english);
      await ways[way]?.(visitor);
      await said(page, t('problem.storage-gone'));
      await team.write('five-questions', 'why', ['Na het wissen']);
      const all = ['Voor de storing', 'Na het wissen'];
      expect(await shownIn(page, 'why')).toEqual(all);
      await page.locator('.where-memory').waitFor();
      const file = await offeredFile(page, t('app.action.save-file'));
      for (const text of all) expect(file).toContain(text);
      await page.getByRole('button', { name: t('app.action.store-again') }).click();
      await expect.poll(() => page.getByText(t('problem.storage-gone')).count()).toBe(0);
      expect(await reloaded(team)).toEqual(all);
    },
  );
});

/** Opens a tab of a newer build beside the visitor's, so that the visitor's may no longer write. */
async function newerBuild({ context }: Visitor): Promise<Page> {
  const newer = await context.newPage();
  await newer.goto(new URL('herstel/', inject('site')).href);
  await newer.evaluate(() => {
    new BroadcastChannel('amore-changes').postMessage({ build: '999.0.0', message: { kind: 'hello' } });
  });
  return newer;
}

test('a tab of an older build stops writing and says so, with what it wrote before kept', async ({
  visitor,
}) => {
  const { page } = visitor;
  const { t } = dutch;
  const team = await teamAtWork(visitor);
  await team
    .region('five-questions', 'why')
    .getByRole('button', { name: t('app.card.add'), exact: true })
    .last()
    .click();
  await page.keyboard.insertText('Net nog geschreven');
  const newer = await newerBuild(visitor);
  await said(page, t('app.notice.older-build'));
  await untilStored(newer, 'Net nog geschreven');
  const before = await storedIn(newer);
  await page.bringToFront();
  await page.keyboard.insertText(' en te laat');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Te laat');
  // Nothing may come: what is typed is stored within this time where it is stored at all.
  await page.waitForTimeout(1_000);
  expect(await storedIn(newer)).toBe(before);
  await page
    .locator('.notice')
    .getByRole('button', { name: t('app.action.reload') })
    .click();
  await team.ready();
  await expect.poll(() => shownIn(page, 'why')).toEqual(['Voor de storing', 'Net nog geschreven']);
});

test('marks that a tab may no longer write stay in the form and are not said to be noted', async ({
  visitor,
}) => {
  const { page } = visitor;
  const { t } = dutch;
  const team = teamOf(visitor, dutch);
  await team.goToCanvas('amore-check');
  const region = page.locator('#check');
  await region.getByRole('button', { name: t('app.rating.one-by-one') }).click();
  const mark = region.locator('.rating-choice input').first();
  await mark.check();
  await region.getByLabel(t('app.rating.evidence')).first().fill('vandaag nog');
  await newerBuild(visitor);
  await said(page, t('app.notice.older-build'));
  // Sent without the button too, for a tab may be told while somebody presses it.
  await region.locator('form').evaluate((form) => form instanceof HTMLFormElement && form.requestSubmit());
  await expect.poll(() => region.getByRole('alert').innerText()).toBe(t('app.rating.not-kept'));
  expect(await region.getByRole('button', { name: t('app.rating.done') }).isDisabled()).toBe(true);
  expect(await region.innerText()).not.toContain(t('app.rating.kept'));
  expect([await mark.isChecked(), await mark.isDisabled()]).toEqual([true, true]);
  expect(await region.getByLabel(t('app.rating.evidence')).first().inputValue()).toBe('vandaag nog');
});
