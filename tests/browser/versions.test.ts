import { readFileSync } from 'node:fs';
import { describe } from 'vitest';
import { teamOf } from './team.ts';
import { chooseInMenu, openVersions, sideways, storedText } from './versions-dialog.ts';
import { expect, test } from './visitor.ts';
import { inLanguage, languages } from './words.ts';

describe.each(languages)('in $code', (language) => {
  const { t } = language;

  test('a named version is kept, compared, put back, and the putting back undone', async ({ visitor }) => {
    const { page } = visitor;
    const team = teamOf(visitor, language);
    await team.begin('De Regenboog');
    await team.write('five-questions', 'why', ['Elk kind voelt zich hier gezien', 'Fouten maken mag']);

    const dialog = await openVersions(team, language);
    expect(await dialog.innerText()).toContain(t('app.versions.none'));
    expect(await visitor.accessibilityProblems()).toEqual([]);
    await dialog.getByLabel(t('app.versions.keep-label')).fill('Dag één');
    await page.keyboard.press('Enter');
    await dialog
      .getByRole('status')
      .getByText(t('app.versions.kept', { name: 'Dag één' }))
      .waitFor();
    await dialog.getByText(t('app.compare.nothing')).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(t('app.menu'));

    await page.getByRole('button', { name: 'Elk kind voelt zich hier gezien', exact: true }).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('Elk kind en elke volwassene');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Fouten maken mag', exact: true }).focus();
    await page.keyboard.press('Delete');
    await team.write('five-questions', 'values', ['Iets nieuws']);

    await openVersions(team, language);
    const since = ['added', 'gone', 'reworded'] as const;
    await dialog.getByText(since.map((kind) => t(`app.compare.${kind}`, { count: 1 })).join(', ')).waitFor();
    expect(await visitor.accessibilityProblems()).toEqual([]);
    const compare = dialog.getByRole('button', {
      name: new RegExp(`^${t('app.versions.compare-now')}: Dag één`),
    });
    await compare.focus();
    await page.keyboard.press('Enter');
    await dialog.getByRole('heading', { name: t('app.compare.title') }).waitFor();
    const told = await dialog.innerText();
    for (const text of ['Elk kind voelt zich hier gezien', 'Elk kind en elke volwassene', 'Iets nieuws'])
      expect(told).toContain(text);
    expect(told).toContain(language.region('five-questions', 'values').title);
    expect(await visitor.accessibilityProblems()).toEqual([]);
    await dialog.getByRole('button', { name: t('app.versions.back') }).click();
    await expect.poll(() => compare.evaluate((element) => element === document.activeElement)).toBe(true);

    await dialog.getByRole('button', { name: new RegExp(`^${t('app.versions.restore')}: Dag één`) }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect
      .poll(() => team.texts('five-questions', 'why'))
      .toEqual(['Elk kind voelt zich hier gezien', 'Fouten maken mag']);
    expect(await team.texts('five-questions', 'values')).toEqual([]);
    const notice = page.locator('.notice-done');
    expect(await notice.innerText()).toContain(t('app.restored.added', { count: 1 }));
    expect(await visitor.accessibilityProblems()).toEqual([]);
    await notice.getByRole('button', { name: t('app.action.undo') }).click();
    await expect.poll(() => team.texts('five-questions', 'why')).toEqual(['Elk kind en elke volwassene']);
    await notice.waitFor({ state: 'detached' });
    await openVersions(team, language);
    await dialog.locator('.version-row').getByText(t('app.versions.reason-restore')).waitFor();
  });

  test('a card is wiped for good: nothing in this browser holds its text, and no file', async ({
    visitor,
  }) => {
    const { page } = visitor;
    const team = teamOf(visitor, language);
    const secret = 'Jantje uit 3B';
    await team.begin('De Regenboog');
    await team.write('five-questions', 'why', [secret, 'Blijft']);
    const dialog = await openVersions(team, language);
    await dialog.getByLabel(t('app.versions.keep-label')).fill('Met naam');
    await page.keyboard.press('Enter');
    await dialog.getByText(t('app.versions.kept', { name: 'Met naam' })).waitFor();
    await page.keyboard.press('Escape');
    const prototype = new URL(page.url()).searchParams.get('p');
    const other = teamOf({ ...visitor, page: await visitor.context.newPage() }, language);
    await other.page.goto(page.url());
    await other.ready();
    await expect.poll(() => other.texts('five-questions', 'why')).toEqual([secret, 'Blijft']);
    await expect.poll(() => storedText(page)).toContain(secret);

    await page.getByRole('button', { name: t('app.card.more-named', { card: secret }) }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(t('app.wipe.open'), { exact: true }).focus();
    await page.keyboard.press('Enter');
    const question = page.getByRole('dialog', { name: t('app.wipe.title') });
    await question.getByText(t('app.wipe.remains-files')).waitFor();
    expect(await visitor.accessibilityProblems()).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(t('app.dialog.cancel'));
    await question.getByRole('button', { name: t('app.wipe.confirm') }).click();
    await question.waitFor({ state: 'detached' });
    await expect.poll(() => team.texts('five-questions', 'why')).toEqual(['Blijft']);
    await expect.poll(() => other.texts('five-questions', 'why')).toEqual(['Blijft']);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Blijft');
    expect(prototype).not.toBeNull();
    await other.page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+z');
    expect((await team.download()).bytes.toString('utf8')).not.toContain(secret);
    await other.page.close();
    expect(await storedText(page)).not.toContain(secret);
  });
});

test('a card that was removed before is wiped from the comparison of a version with now', async ({
  visitor,
}) => {
  const language = inLanguage('nl');
  const { t } = language;
  const { page } = visitor;
  const team = teamOf(visitor, language);
  const secret = 'Jantje uit 3B';
  await team.begin('De Regenboog');
  await team.write('five-questions', 'why', [secret, 'Blijft']);
  const dialog = await openVersions(team, language);
  await dialog.getByLabel(t('app.versions.keep-label')).fill('Met naam');
  await page.keyboard.press('Enter');
  await dialog.locator('.version-row').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: secret, exact: true }).focus();
  await page.keyboard.press('Delete');
  await openVersions(team, language);
  await dialog.getByRole('button', { name: new RegExp(`^${t('app.versions.compare-now')}`) }).click();
  await dialog.getByRole('button', { name: t('app.wipe.open-named', { card: secret }) }).click();
  const question = page.getByRole('dialog', { name: t('app.wipe.title') });
  await question.getByRole('button', { name: t('app.wipe.confirm') }).click();
  await dialog.getByText(t('app.compare.same')).first().waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe(t('app.compare.title'));
  expect(await storedText(page)).not.toContain(secret);
});

test('a clean copy leaves from the menu, and is not the record', async ({ visitor }) => {
  const language = inLanguage('nl');
  const { t } = language;
  const { page } = visitor;
  const team = teamOf(visitor, language);
  await team.begin('De Regenboog');
  await team.write('five-questions', 'why', ['Blijft', 'Gaat weg']);
  await page.getByRole('button', { name: 'Gaat weg', exact: true }).focus();
  await page.keyboard.press('Delete');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    chooseInMenu(team, language, t('app.clean-copy')),
  ]);
  expect(download.suggestedFilename()).toBe('De Regenboog - kopie om te delen.amore.json');
  const copy = readFileSync(await download.path(), 'utf8');
  expect(copy).toContain('Blijft');
  expect(copy).not.toContain('Gaat weg');
  expect(copy).not.toContain('"rev"');
  expect(await page.locator('.bar').innerText()).toContain(t('app.where.browser'));
});

test('last year is compared with this year by its file, and a version goes out as a file', async ({
  visitor,
}) => {
  const language = inLanguage('nl');
  const { t } = language;
  const { page } = visitor;
  const team = teamOf(visitor, language);
  await team.begin('De Regenboog');
  await team.write('five-questions', 'why', ['Blijft', 'Van vorig jaar']);
  const file = await team.download();
  await page.getByRole('button', { name: 'Van vorig jaar', exact: true }).focus();
  await page.keyboard.press('Delete');
  await team.write('five-questions', 'why', ['Van dit jaar']);
  const dialog = await openVersions(team, language);
  await dialog.getByText(t('app.versions.compare-title')).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialog.getByRole('button', { name: t('app.versions.compare-file') }).click(),
  ]);
  await chooser.setFiles({ name: 'vorig jaar.amore.json', mimeType: 'application/json', buffer: file.bytes });
  await dialog.getByRole('heading', { name: t('app.compare.title') }).waitFor();
  const told = await dialog.innerText();
  expect(told).toContain('vorig jaar.amore.json');
  expect(told).toContain('Van dit jaar');
  expect(told).toContain('Van vorig jaar');
  expect(told).not.toContain('Blijft');
  await dialog.getByRole('button', { name: t('app.versions.back') }).click();
  await dialog.getByLabel(t('app.versions.keep-label')).fill('Nu');
  await page.keyboard.press('Enter');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: new RegExp(`^${t('app.versions.export')}: Nu`) }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^De Regenboog Nu \d{4}-\d{2}-\d{2}\.amore\.json$/);
  expect(readFileSync(await download.path(), 'utf8')).toContain('Van dit jaar');
});

test.for([390, 320])(
  'on a phone of %i px nothing has to be scrolled sideways',
  async (width, { another }) => {
    const language = inLanguage('nl');
    const { t } = language;
    const visitor = await another({ width, height: 780, touch: true, dark: true });
    const { page } = visitor;
    const team = teamOf(visitor, language);
    await team.begin('De Regenboog');
    await team.write('five-questions', 'why', ['Een zin', 'Langwoordzonderspaties'.repeat(4)]);
    const dialog = await openVersions(team, language);
    await dialog
      .getByLabel(t('app.versions.keep-label'))
      .fill('Na de eerste dag van ons tweedaags seminarie');
    await page.keyboard.press('Enter');
    await dialog.getByText(t('app.versions.compare-title')).click();
    expect(await sideways(page)).toBe(false);
    await dialog.getByRole('button', { name: new RegExp(`^${t('app.versions.compare-now')}`) }).click();
    await dialog.getByRole('heading', { name: t('app.compare.title') }).waitFor();
    expect(await sideways(page)).toBe(false);
    expect(await visitor.accessibilityProblems()).toEqual([]);
  },
);
