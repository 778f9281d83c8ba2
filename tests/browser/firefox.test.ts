import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { facilitatePaths } from './facilitator.ts';
import {
  buttonNamed,
  chooseFile,
  elementAt,
  type Firefox,
  findFirefox,
  leaveFileDialogsShut,
  startFirefox,
  waitForText,
} from './firefox.ts';
import { teamOf } from './team.ts';
import { newVisitor } from './visitor.ts';
import { inLanguage } from './words.ts';

const path = findFirefox();
if (!path)
  console.log(
    'SKIPPED: the tests in Firefox, for there is none here. AMORE_FIREFOX names one in another place.',
  );

const dutch = inLanguage('nl');
const { t } = dutch;

describe.skipIf(!path)('in Firefox', () => {
  let firefox: Firefox;
  let page: Page;
  const complaints: string[] = [];
  const to = (address: string) => page.goto(new URL(address, inject('site')).href);
  const ready = () => elementAt(page, '.canvas[aria-busy="false"]');
  const cards = (region: string) =>
    page.$$eval(`[id="${region}"] .card-text`, (all) => all.map((one) => (one as HTMLElement).innerText));
  const prototypeId = () => new URL(page.url()).searchParams.get('p') ?? '';
  const goToCanvas = async (id: string) => {
    await to(`${dutch.canvas(id)}?p=${prototypeId()}`);
    await ready();
  };
  const openFile = async (file: string) => {
    await (await buttonNamed(page, t('app.file.open'))).click();
    await chooseFile(page, file);
  };
  const opened = (id: string) => expect.poll(prototypeId).toBe(id);

  beforeAll(async () => {
    firefox = await startFirefox(path ?? '');
    page = await firefox.browser.newPage();
    await leaveFileDialogsShut(page);
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
  });

  afterAll(async () => {
    await firefox.close();
    expect(complaints).toEqual([]);
  });

  test('a page is read, a term explains itself, and the theme is kept', async () => {
    await to(dutch.page('what/wellbeing'));
    expect(await page.$eval('h1', (title) => title.textContent)).toBe('Welbevinden');
    await page.hover('a.term');
    await elementAt(page, '.term-note:popover-open');
    await (await buttonNamed(page, t('site.preferences'))).click();
    await page.click('input[name="theme"][value="dark"]');
    await page.reload();
    expect(await page.$eval('html', (root) => root.dataset['theme'])).toBe('dark');
  });

  test('search finds an inflected word', async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await elementAt(page, '#search-words:focus');
    await page.keyboard.type('kernopdracht');
    // Results come while the word is being typed: those of the whole word are meant.
    await waitForText(page, '.search-result a', 'kernopdracht');
    await page.click('.search-result a');
    await waitForText(page, 'h1', 'kernopdracht');
  });

  test('cards are written, stay after a reload, and the file that is saved holds them', async () => {
    await to(dutch.workshop);
    await page.type('input[name="name"]', 'De Regenboog');
    await Promise.all([
      page.waitForNavigation(),
      buttonNamed(page, t('app.start.begin')).then((button) => button.click()),
    ]);
    await ready();
    await goToCanvas('five-questions');
    await (await buttonNamed(page, t('app.card.add'), '[id="why"]')).click();
    await page.keyboard.type('Elk kind voelt zich hier gezien');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Fouten maken mag');
    await page.keyboard.press('Escape');
    await expect.poll(() => cards('why')).toEqual(['Elk kind voelt zich hier gezien', 'Fouten maken mag']);
    await waitForText(page, '.bar', t('app.where.browser'));
    await page.reload();
    await ready();
    await expect.poll(() => cards('why')).toEqual(['Elk kind voelt zich hier gezien', 'Fouten maken mag']);
    await (await buttonNamed(page, t('app.file.save'))).click();
    const file = JSON.parse((await firefox.downloaded('De Regenboog.amore.json')).toString('utf8'));
    expect(file.items.map(({ text }: { text: string }) => text)).toEqual([
      'Elk kind voelt zich hier gezien',
      'Fouten maken mag',
    ]);
  });

  test('the projector shows what the console chooses', async () => {
    const paths = facilitatePaths(dutch);
    await to(`${paths.session('team-meeting')}?p=${prototypeId()}`);
    await elementAt(page, '.prepare .button-primary:enabled');
    await (await buttonNamed(page, t('facilitate.begin'))).click();
    await elementAt(page, '.console');
    const [projector] = await Promise.all([
      new Promise<Page>((done) => {
        page.once('popup', (popup) => {
          if (popup) done(popup);
        });
      }),
      page.click('.control-screen'),
    ]);
    await elementAt(projector, '.stage');
    const shown = () => projector.$eval('.stage', (stage) => (stage as HTMLElement).innerText);
    const before = await shown();
    const steps = await page.$$('.agenda-rail button');
    await steps[1]?.click();
    await (await page.$$('.step-scenes button')).at(-1)?.click();
    await expect.poll(shown).not.toBe(before);
    const title = await projector.$eval('.stage-head h1', (heading) => (heading as HTMLElement).innerText);
    await projector.reload();
    await waitForText(projector, '.stage-head h1', title);
    await projector.close();
  });

  test('a file saved in Chromium opens here, is saved again unchanged, and opens in Chromium', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'amore-exchange-'));
    const written = ['Uit Chromium', '"Aanhaling" & <teken> 🌻'];
    const visitor = await newVisitor();
    const team = teamOf(visitor, dutch);
    await team.begin('Over en weer');
    await team.write('five-questions', 'why', written);
    const saved = await team.download();
    const file = join(folder, saved.name);
    writeFileSync(file, saved.bytes);

    await to(dutch.workshop);
    await openFile(file);
    await opened(JSON.parse(saved.bytes.toString('utf8')).id);
    await goToCanvas('five-questions');
    await expect.poll(() => cards('why')).toEqual(written);
    await (await buttonNamed(page, t('app.file.save'))).click();
    const again = await firefox.downloaded(saved.name);
    expect(withoutTime(again)).toEqual(withoutTime(saved.bytes));

    const back = await newVisitor();
    const colleague = teamOf(back, dutch);
    await back.goto(dutch.workshop);
    await colleague.open({ name: saved.name, bytes: again });
    await back.page.getByRole('heading', { name: 'Over en weer' }).first().waitFor();
    await colleague.goToCanvas('five-questions');
    await expect.poll(() => colleague.texts('five-questions', 'why')).toEqual(written);

    for (const one of [visitor, back]) {
      expect(one.complaints).toEqual([]);
      await one.context.close();
    }
    rmSync(folder, { recursive: true, force: true });
  });

  test('an old file of the museum opens', async () => {
    const old = 'tests/museum/version-1.amore.json';
    const { id } = JSON.parse(readFileSync(old, 'utf8'));
    await to(dutch.workshop);
    await openFile(join(process.cwd(), old));
    await opened(id);
  });
});

/** A file without the moment of saving, and without the checksum, which covers that moment too. */
function withoutTime(bytes: Buffer): unknown {
  const { savedAt, checksum, ...rest } = JSON.parse(bytes.toString('utf8'));
  expect(savedAt).toMatch(/^\d{4}-/);
  expect(checksum).toMatch(/^sha256-/);
  return rest;
}
