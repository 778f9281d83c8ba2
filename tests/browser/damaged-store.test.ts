import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { shownIn, storedIn, untilStored } from './screen.ts';
import { type Team, teamOf } from './team.ts';
import { expect, test, type Visitor } from './visitor.ts';
import { languages, type TestLanguage } from './words.ts';

/** Writes rubbish over a card, the head of another prototype, and beside them what this build does not know. */
function damageStore(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('amore-prototypes'));
    const items = database.transaction('items', 'readwrite').objectStore('items');
    const keys = await settled(items.getAllKeys());
    for (const key of keys) {
      const value: unknown = await settled(items.get(key));
      if (
        JSON.stringify(value, (_, one) => (one instanceof Map ? [...one] : one)).includes('Wordt beschadigd')
      )
        await settled(items.put({ item: { id: 7, rubbish: ['verminkt'], when: new Date(Number.NaN) } }, key));
    }
    const heads = database.transaction('prototypes', 'readwrite').objectStore('prototypes');
    await settled(heads.put({ head: 12n, bytes: new ArrayBuffer(8) }, ['een-ander-prototype']));
    await settled(heads.put('geen kop', ['nog-een']));
    database.close();
  });
}

async function leaveDamaged(visitor: Visitor, language: TestLanguage): Promise<Team> {
  const team = teamOf(visitor, language);
  await team.begin('De Regenboog');
  await team.write('five-questions', 'why', ['Blijft heel', 'Wordt beschadigd']);
  const { page } = visitor;
  await untilStored(page, 'Blijft heel', 'Wordt beschadigd');
  const address = page.url();
  await visitor.goto(language.code === 'nl' ? 'herstel/' : 'en/recover/');
  await damageStore(page);
  await page.goto(address);
  return team;
}

async function downloadOf(page: Page, name: RegExp | string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).first().click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

test.for(languages)(
  'a look at the workshop leaves nothing that the recovery page calls work ($code)',
  async ({ t, code, workshop }, { visitor }) => {
    await visitor.goto(workshop);
    await visitor.page.locator('.workshop-home[aria-busy="false"]').waitFor();
    await visitor.goto(code === 'nl' ? 'herstel/' : 'en/recover/');
    await visitor.page.getByText(t('recover.nothing')).waitFor();
  },
);

test.for(languages)(
  'damaged records are told, not overwritten, and handed out by the recovery page ($code)',
  async (language, { visitor }) => {
    const { page } = visitor;
    const { t } = language;
    const team = await leaveDamaged(visitor, language);
    await page
      .locator('.notice')
      .filter({ hasText: t('problem.storage-damaged', { count: 1 }) })
      .waitFor();
    await team.ready();
    expect(await shownIn(page, 'why')).toEqual(['Blijft heel']);
    await team.write('five-questions', 'why', ['Na de schade']);
    await expect.poll(() => storedIn(page).catch(String)).toContain('Na de schade');
    expect(await storedIn(page)).toContain('verminkt');

    await page
      .locator('.notice')
      .getByRole('link', { name: t('app.action.recover') })
      .click();
    await page.getByRole('heading', { name: 'De Regenboog' }).waitFor();
    const own = await downloadOf(page, new RegExp(`${t('recover.download')}.*De Regenboog`));
    expect(own).toContain('Blijft heel');
    expect(own).toContain('Na de schade');
    const everything = await downloadOf(page, t('recover.raw-download'));
    for (const text of ['verminkt', 'geen kop', 'Blijft heel']) expect(everything).toContain(text);
  },
);

test.for(languages)(
  'the recovery page hands out everything although the workshop does not start ($code)',
  async (language, { visitor }) => {
    const { page, context } = visitor;
    const { t } = language;
    await leaveDamaged(visitor, language);
    await context.route(/\/(CanvasApp|WorkshopApp|client|workshop-context|react[^/]*)\.[^/]*\.js$/, (route) =>
      route.abort(),
    );
    await Promise.all([page.waitForEvent('requestfailed'), page.reload()]);
    await visitor.goto(language.code === 'nl' ? 'herstel/' : 'en/recover/');
    await page.getByRole('heading', { name: 'De Regenboog' }).waitFor();
    expect(await downloadOf(page, new RegExp(`${t('recover.download')}.*De Regenboog`))).toContain(
      'Blijft heel',
    );
    expect(await downloadOf(page, t('recover.raw-download'))).toContain('verminkt');
    // A sentence is said of the list, and the list itself is not.
    expect(await page.locator('.recover stored-work [role="status"]').innerText()).toMatch(/^\d prototype/);
    expect(await page.locator('[aria-live] .stored, [role="status"] .stored').count()).toBe(0);
    // The browser tells what was blocked here on purpose.
    const blocked = visitor.complaints.splice(0);
    expect(blocked.filter((complaint) => !complaint.includes('ERR_FAILED'))).toEqual([]);
  },
);

test.for(languages)(
  'a prototype with a damaged head is handed out by the recovery page, and before all is wiped ($code)',
  async (language, { visitor }) => {
    const { page } = visitor;
    const { t, code } = language;
    const team = teamOf(visitor, language);
    await team.begin('De Regenboog');
    await team.write('five-questions', 'why', ['Zonder kop']);
    await untilStored(page, 'Zonder kop');
    await visitor.goto(code === 'nl' ? 'herstel/' : 'en/recover/');
    await page.evaluate(async () => {
      const settled = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await settled(indexedDB.open('amore-prototypes'));
      const heads = database.transaction('prototypes', 'readwrite').objectStore('prototypes');
      for (const key of await settled(heads.getAllKeys())) await settled(heads.put('geen kop', key));
      database.close();
    });
    await page.reload();
    await page.getByRole('heading', { name: t('recover.untitled') }).waitFor();
    expect(
      await downloadOf(page, new RegExp(`${t('recover.download')}.*${t('recover.untitled')}`)),
    ).toContain('Zonder kop');
    await visitor.goto(language.page('about/privacy'));
    await page.getByRole('button', { name: t('recover.wipe-button') }).click();
    const question = page.getByRole('group', { name: t('recover.wipe') });
    await question.getByText(t('recover.cards', { count: 1 })).waitFor();
  },
);
