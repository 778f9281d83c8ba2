import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import { describe } from 'vitest';
import { heardSince, listen } from './heard.ts';
import { exampleDocument, openDocument } from './print-documents.ts';
import { untilStored } from './screen.ts';
import { openExport } from './sheets.ts';
import { teamOf } from './team.ts';
import { expect, test } from './visitor.ts';
import { edition, inLanguage, languages, type TestLanguage } from './words.ts';

const dutch = inLanguage('nl');

/** Makes a file with a button of the dialog. */
async function make(dialog: Locator, button: string): Promise<{ name: string; bytes: Buffer }> {
  const page = dialog.page();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    dialog.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The names of the parts that a PNG consists of. */
function partsOf(png: Buffer): string[] {
  const parts: string[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    parts.push(png.toString('latin1', at + 4, at + 8));
  return parts;
}

describe.each(languages)('in $code', (language: TestLanguage) => {
  const { t } = language;

  test('a copy to share from the menu says its name and what it is for, once', async ({ visitor }) => {
    const { page } = visitor;
    await listen(page);
    const team = teamOf(visitor, language);
    await team.begin('De Regenboog');
    await page.getByRole('button', { name: t('app.menu'), exact: true }).click();
    await heardSince(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t('app.clean-copy'), exact: true }).click(),
    ]);
    const told = t('app.clean-copy.done', { name: download.suggestedFilename() });
    await page.locator('.notice').getByText(told).waitFor();
    expect(await heardSince(page)).toEqual([told.replace(/\.$/, '')]);
  });

  test('summary, calendar and table are read by other programs', async ({ visitor }) => {
    const document = exampleDocument(language.code);
    const team = teamOf(visitor, language);
    await openDocument(team, language, document, 'five-questions');
    const dialog = await openExport(team, language);

    const summary = await make(dialog, t('app.export.summary'));
    expect(summary.name).toBe(`${document.title}.md`);
    expect(summary.bytes.toString('utf8').split('\n')[0]).toBe(`# ${document.title}`);
    await expect.poll(() => dialog.innerText()).toContain(t('app.export.done', { name: summary.name }));

    const calendar = await make(dialog, t('app.export.calendar'));
    const events = new ICAL.Component(ICAL.parse(calendar.bytes.toString('utf8'))).getAllSubcomponents(
      'vevent',
    );
    const help = await dialog.innerText();
    expect(help).toContain(t('app.export.calendar-help', { count: events.length }));
    expect(events.length).toBe(document.dated);

    const table = await make(dialog, t('app.export.table'));
    expect([...table.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows: Record<string, string>[] = parse(table.bytes, { bom: true, columns: true, delimiter: ';' });
    expect(rows.length).toBe(document.tableRows);
    await dialog.getByLabel(t('app.export.separator')).selectOption('comma');
    const commas = await make(dialog, t('app.export.table'));
    expect(parse(commas.bytes, { bom: true, columns: true }).length).toBe(document.tableRows);
  });

  test('the dialog has no accessibility problems, closes with Escape and gives the focus back', async ({
    visitor,
  }) => {
    const team = teamOf(visitor, language);
    await openDocument(team, language, exampleDocument(language.code), 'prototype');
    const dialog = await openExport(team, language);
    await dialog.getByLabel(t('app.export.version')).waitFor();
    expect(await visitor.accessibilityProblems()).toEqual([]);
    await visitor.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => visitor.page.locator('.sheets').count()).toBe(0);
    const focused = visitor.page.locator(':focus');
    expect(await focused.innerText()).toBe(t('app.export.title'));
  });

  test('the summary can be copied, and the dialog says so', async ({ visitor }) => {
    const { page } = visitor;
    const document = exampleDocument(language.code);
    const team = teamOf(visitor, language);
    await page.addInitScript(() => {
      const writeText = async (text: string) => {
        window.document.documentElement.dataset['copied'] = text;
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await openDocument(team, language, document, 'five-questions');
    const dialog = await openExport(team, language);
    await dialog.getByRole('button', { name: t('app.export.copy') }).click();
    await expect.poll(() => dialog.innerText()).toContain(t('app.export.copied'));
    const copied = await page.evaluate(() => window.document.documentElement.dataset['copied']);
    expect(copied?.split('\n')[0]).toBe(`# ${document.title}`);
  });

  test('on a phone the dialog opens from the top of the menu', async ({ visitor }) => {
    const { page } = visitor;
    const team = teamOf(visitor, language);
    await openDocument(team, language, exampleDocument(language.code), 'prototype');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: t('app.menu'), exact: true }).click();
    const first = page.locator('.menu-row').first();
    expect(await first.innerText()).toBe(t('app.export.title'));
    await first.click();
    await page.getByRole('dialog', { name: t('app.export.title') }).waitFor();
  });
});

test.for(['prototype', 'five-questions'])(
  'a picture of %s is a picture only',
  async (canvas, { visitor }) => {
    const { t } = dutch;
    const document = exampleDocument('nl');
    const team = teamOf(visitor, dutch);
    await openDocument(team, dutch, document, canvas);
    const dialog = await openExport(team, dutch);
    const { name, bytes } = await make(dialog, t('app.export.picture'));
    expect(name.endsWith('.png')).toBe(true);
    expect(partsOf(bytes).filter((part) => /^[itz]TXt$|^eXIf$/i.test(part))).toEqual([]);
    for (const text of document.texts.get(canvas) ?? []) expect(bytes.includes(text)).toBe(false);
    const { width, height } = await sharp(bytes).metadata();
    expect(width).toBeGreaterThan(3000);
    expect(height).toBeGreaterThan(2000);
    // Something is drawn on it, letters included: an empty sheet has hardly any difference between its points.
    expect((await sharp(bytes).stats()).entropy).toBeGreaterThan(1);
  },
);

test('what leaves a team with a long name says what it is in the name of its file', async ({ visitor }) => {
  const { t } = dutch;
  const { page } = visitor;
  const team = teamOf(visitor, dutch);
  await team.begin('Vrije Basisschool De Zonnebloem Sint-Niklaas, vestiging Tereken');
  await visitor.goto(`${dutch.canvas('five-questions')}${new URL(page.url()).search}`);
  await team.ready();
  const dialog = await openExport(team, dutch);
  const share = await make(dialog, t('app.clean-copy'));
  expect(share.name).toContain(t('app.clean-copy.name', { title: '' }).trim());
  await expect.poll(() => dialog.innerText()).toContain(t('app.clean-copy.done', { name: share.name }));
  const picture = await make(dialog, t('app.export.picture'));
  const title = edition.canvases.find(({ id }) => id === 'five-questions')?.title['nl'] ?? '';
  expect(picture.name).toContain(title);
});

test('what the team writes in another window while the dialog is open goes on paper and into files', async ({
  visitor,
}) => {
  const { t } = dutch;
  const { page } = visitor;
  await openDocument(teamOf(visitor, dutch), dutch, exampleDocument('nl'), 'five-questions');
  const dialog = await openExport(teamOf(visitor, dutch), dutch);
  await page.locator('.sheets .sheet').first().waitFor({ state: 'attached' });
  const beside = await visitor.context.newPage();
  await beside.goto(page.url());
  const other = teamOf({ ...visitor, page: beside }, dutch);
  await other.ready();
  await other.write('five-questions', 'why', ['Uit het andere venster']);
  await expect.poll(() => page.locator('.sheets').innerText()).toContain('Uit het andere venster');
  const summary = await make(dialog, t('app.export.summary'));
  expect(summary.bytes.toString('utf8')).toContain('Uit het andere venster');
});

test('the version on the poster is kept with the prototype', async ({ visitor }) => {
  const { t } = dutch;
  const team = teamOf(visitor, dutch);
  await openDocument(team, dutch, exampleDocument('nl'), 'prototype');
  const dialog = await openExport(team, dutch);
  await dialog.getByLabel(t('app.export.version')).fill('na het forum');
  await dialog.getByLabel(t('app.export.version')).press('Enter');
  const poster = visitor.page.locator('.sheets .poster');
  await expect.poll(() => poster.innerText()).toContain(t('app.sheet.version', { version: 'na het forum' }));
  await untilStored(visitor.page, 'na het forum');
  await visitor.page.reload();
  await team.ready();
  await openExport(team, dutch);
  await expect.poll(() => poster.innerText()).toContain('na het forum');
});

test('without a network the canvas that is open can still be printed', async ({ visitor }) => {
  const { t } = dutch;
  const team = teamOf(visitor, dutch);
  await openDocument(team, dutch, exampleDocument('nl'), 'five-questions');
  await visitor.page.route('**/canvases/*.json', (route) => route.fulfill({ status: 503 }));
  const dialog = await openExport(team, dutch);
  await expect.poll(() => dialog.innerText()).toContain('503');
  await expect
    .poll(() => dialog.getByRole('button', { name: t('app.export.print'), exact: true }).isEnabled())
    .toBe(true);
  visitor.complaints.splice(
    0,
    visitor.complaints.length,
    ...visitor.complaints.filter((one) => !one.includes('503')),
  );
});
