import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { describe } from 'vitest';
import { readPdf, withoutSpace } from './read-pdf.ts';
import { countPrinting, timesPrinted } from './sheets.ts';
import { type Team, teamOf } from './team.ts';
import { chooseInMenu, openVersions, sideways } from './versions-dialog.ts';
import { expect, test, type Visitor } from './visitor.ts';
import { inLanguage, languages, type TestLanguage } from './words.ts';

/** A file on its way to the page. */
interface TeamFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Files of three subgroups on their own laptops, each with one card; they begin with `start`, or each on their own. */
async function subgroups(
  another: () => Promise<Visitor>,
  language: TestLanguage,
  start: TeamFile | undefined,
): Promise<readonly TeamFile[]> {
  const files: TeamFile[] = [];
  for (const name of ['A', 'B', 'C']) {
    const visitor = await another();
    const group = teamOf(visitor, language);
    if (start) {
      await visitor.goto(language.canvas('five-questions'));
      await group.ready();
      await group.open(start);
      await group
        .region('five-questions', 'why')
        .getByRole('button', { name: 'Samen', exact: true })
        .waitFor();
    } else await group.begin(`Groep ${name}`);
    await group.write('five-questions', 'why', [`Kaartje van ${name}`]);
    if (name === 'B' && start) await reword(group, 'Samen', 'Samen, zegt B');
    files.push({ name: `groep ${name}.amore.json`, bytes: (await group.download()).bytes });
    await visitor.context.close();
  }
  return files;
}

async function reword({ page }: Team, from: string, to: string): Promise<void> {
  await page.getByRole('button', { name: from, exact: true }).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(to);
  await page.keyboard.press('Escape');
}

/** Chooses files to merge by the menu; gives the dialog with the review. */
async function review(team: Team, language: TestLanguage, files: readonly TeamFile[]): Promise<Locator> {
  const [chooser] = await Promise.all([
    team.page.waitForEvent('filechooser'),
    chooseInMenu(team, language, language.t('app.file.merge')),
  ]);
  await chooser.setFiles(
    files.map(({ name, bytes }) => ({ name, mimeType: 'application/json', buffer: bytes })),
  );
  const dialog = team.page.getByRole('dialog');
  await dialog.getByRole('button', { name: language.t('app.merge.confirm') }).waitFor();
  return dialog;
}

/** Drops files on the page, all at once. */
async function drop({ page }: Team, files: readonly TeamFile[]): Promise<void> {
  await page.evaluate(
    (all) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text] of all)
        dataTransfer.items.add(new File([text ?? ''], name ?? '', { type: 'application/json' }));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    },
    files.map(({ name, bytes }) => [name, bytes.toString('utf8')]),
  );
}

/** Texts of a region in any order. */
const sorted = async (team: Team) => (await team.texts('five-questions', 'why')).sort();

describe.each(languages)('in $code', (language) => {
  const { t } = language;

  test('three subgroups that began with the same file come together, are reported, and go back', async ({
    visitor,
    another,
  }) => {
    const { page } = visitor;
    await countPrinting(page);
    const team = teamOf(visitor, language);
    await team.begin('De Regenboog');
    await team.write('five-questions', 'why', ['Samen']);
    const files = await subgroups(another, language, await team.download());
    await reword(team, 'Samen', 'Samen, zeggen wij');

    const dialog = await review(team, language, files);
    expect(await dialog.locator('tfoot td').allInnerTexts()).toEqual(['3', '0', '1', '0', '0', '0']);
    expect(await team.texts('five-questions', 'why')).toEqual(['Samen, zeggen wij']);
    expect(await visitor.accessibilityProblems()).toEqual([]);
    await dialog.getByRole('button', { name: t('app.merge.confirm') }).click();

    const report = page.getByRole('dialog', { name: t('app.merge.report') });
    await report.getByText('Kaartje van C').waitFor();
    expect(await visitor.accessibilityProblems()).toEqual([]);
    const told = await report.innerText();
    expect(told).toContain(t('app.merge.undecided', { count: 1 }));
    for (const text of ['Samen, zeggen wij', 'Samen, zegt B', 'Kaartje van A', 'groep B.amore.json'])
      expect(told).toContain(text);
    await report.getByRole('button', { name: t('app.merge.print') }).click();
    expect(await timesPrinted(page)).toBe(1);
    const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    const paper = pages.map(({ text }) => text).join('');
    for (const text of [
      t('app.merge.report'),
      'De Regenboog',
      'Kaartje van A',
      'Samen, zegt B',
      'groep C.amore.json',
    ])
      expect(paper).toContain(withoutSpace(text));
    expect(paper).not.toContain(withoutSpace(t('app.file.save')));
    for (const { width, height, outside } of pages) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      expect(outside).toEqual([]);
    }

    await page.keyboard.press('Escape');
    await report.waitFor({ state: 'detached' });
    await page.locator('.alternatives').getByText('Samen, zegt B', { exact: true }).waitFor();
    const back = page.locator('.notice-done').getByRole('button', { name: t('app.action.take-back-merge') });
    await back.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => team.texts('five-questions', 'why')).toEqual(['Samen, zeggen wij']);
    await back.waitFor({ state: 'detached' });

    await drop(team, [...files].reverse());
    await dialog.getByRole('button', { name: t('app.merge.confirm') }).click();
    await report.getByText('Kaartje van A').waitFor();
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: t('app.alternatives.choose-named', { text: 'Samen, zegt B' }) })
      .click();
    await back.waitFor({ state: 'detached' });
    expect(await page.locator('.notice-done').innerText()).toContain(t('app.merge.way-back-versions'));
    const together = ['Kaartje van A', 'Kaartje van B', 'Kaartje van C', 'Samen, zegt B'];
    await expect.poll(() => sorted(team)).toEqual(together);
    const versions = await openVersions(team, language);
    expect(await versions.locator('.version-row').getByText(t('app.versions.reason-merge')).count()).toBe(2);
    await page.keyboard.press('Escape');

    await review(team, language, files);
    await dialog.getByRole('button', { name: t('app.merge.confirm') }).click();
    await report.getByText(t('app.merge.no-change')).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await sorted(team)).toEqual(together);
  });
});

test('three subgroups that each began their own: cards come here, or the file stays beside', async ({
  visitor,
  another,
}) => {
  const language = inLanguage('nl');
  const { t } = language;
  const { page } = visitor;
  const team = teamOf(visitor, language);
  const files = await subgroups(another, language, undefined);
  await team.begin('De Regenboog');
  await team.write('five-questions', 'why', ['Van ons']);
  const dialog = await review(team, language, files);
  const groups = dialog.getByRole('group');
  expect(await groups.count()).toBe(3);
  await groups.nth(2).getByLabel(t('app.merge.beside')).check();
  expect(await dialog.locator('tfoot td').first().innerText()).toBe('2');
  expect(await visitor.accessibilityProblems()).toEqual([]);
  await dialog.getByRole('button', { name: t('app.merge.confirm') }).click();
  const report = page.getByRole('dialog', { name: t('app.merge.report') });
  await report
    .getByText(t('app.merge.kept-beside', { name: 'groep C.amore.json', title: 'Groep C' }))
    .waitFor();
  await page.keyboard.press('Escape');
  const together = ['Kaartje van A', 'Kaartje van B', 'Van ons'];
  await expect.poll(() => sorted(team)).toEqual(together);
  expect(await page.locator('.bar').innerText()).toContain('De Regenboog');

  await chooseInMenu(team, language, t('app.prototypes.here'));
  await page.getByRole('dialog').getByText('Groep C', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await drop(team, files.slice(0, 2));
  await dialog.getByRole('button', { name: t('app.merge.confirm') }).click();
  await report.getByText(t('app.merge.no-change')).first().waitFor();
  await page.keyboard.press('Escape');
  expect(await sorted(team)).toEqual(together);
});

test.for([390, 320])(
  'on a phone of %i px review and report need no scrolling sideways',
  async (width, { visitor, another }) => {
    const language = inLanguage('nl');
    const { t } = language;
    const maker = teamOf(visitor, language);
    await maker.begin('Een school met een lange naam in de Kempen');
    await maker.write('five-questions', 'why', ['Langwoordzonderspaties'.repeat(4)]);
    const file = { ...(await maker.download()), name: 'Een-school-met-een-lange-naam - groep 1.amore.json' };
    const phone = await another({ width, height: 780, touch: true });
    const team = teamOf(phone, language);
    await team.begin('De Regenboog');
    const dialog = await review(team, language, [file]);
    expect(await sideways(phone.page)).toBe(false);
    await dialog.getByRole('button', { name: t('app.merge.confirm') }).click();
    await phone.page.getByRole('dialog', { name: t('app.merge.report') }).waitFor();
    await dialog.getByRole('button', { name: t('app.merge.print') }).waitFor();
    expect(await sideways(phone.page)).toBe(false);
    expect(await phone.accessibilityProblems()).toEqual([]);
  },
);

test('a file that is too large or damaged is offered back as it is', async ({ visitor }) => {
  const language = inLanguage('nl');
  const { t } = language;
  const { page } = visitor;
  const team = teamOf(visitor, language);
  await team.begin('De Regenboog');
  const large = Buffer.alloc(10_000_001, ' ');
  for (const file of [
    { name: 'groot.amore.json', bytes: large },
    { name: 'stuk.amore.json', bytes: Buffer.from('geen prototype') },
  ]) {
    await team.open(file);
    const notice = page.getByRole('alert').filter({ hasText: file.name });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      notice.getByRole('button', { name: t('app.action.download-raw') }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(file.name);
    expect(readFileSync(await download.path()).equals(file.bytes)).toBe(true);
  }
});
