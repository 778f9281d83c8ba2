import { readFileSync } from 'node:fs';
import { exampleDocument, openDocument } from './print-documents.ts';
import { readPdf, withoutSpace } from './read-pdf.ts';
import { untilStored } from './screen.ts';
import { openExport } from './sheets.ts';
import { teamOf } from './team.ts';
import { expect, test, type Visitor } from './visitor.ts';
import { edition, inLanguage, languages } from './words.ts';

const dutch = inLanguage('nl');

/** A prototype with a vision sentence and a step for it, on the canvas of the step. */
async function withStep(visitor: Visitor) {
  const { t } = dutch;
  const team = teamOf(visitor, dutch);
  await team.begin('De Regenboog');
  const { page } = visitor;
  await page
    .locator('#vision')
    .getByRole('button', { name: t('app.statement.add-first') })
    .click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('Niemand is hier onzichtbaar');
  await page.keyboard.press('Escape');
  await untilStored(page, 'Niemand is hier onzichtbaar');
  await team.goToCanvas('sprint');
  await page
    .locator('#experiment')
    .getByRole('button', { name: t('app.tasks.add') })
    .click();
  await page.keyboard.insertText('Samen overleggen');
  await page.keyboard.press('Escape');
  const step = page.locator('#experiment .card');
  return { team, page, step, t, serves: () => step.locator('.serves').allInnerTexts() };
}

test('a task says what it serves by single presses, and takes it back', async ({ visitor }) => {
  const { page, step, serves, t } = await withStep(visitor);
  await step.getByRole('button', { name: t('app.card.more-named', { card: 'Samen overleggen' }) }).click();
  await page
    .locator('.popover')
    .getByRole('button', { name: t('app.serves.choose') })
    .click();
  const dialog = page.getByRole('dialog', { name: t('app.serves.title') });
  await dialog.getByRole('checkbox', { name: /^Niemand is hier onzichtbaar/ }).check();
  await expect
    .poll(() => page.locator('.workshop > .visually-hidden[role="status"]').innerText())
    .toBe(t('app.announce.serves', { count: 1 }));
  expect(await visitor.accessibilityProblems()).toEqual([]);
  await dialog.getByRole('button', { name: t('app.dialog.ready') }).click();
  await expect.poll(serves).toEqual(['→ Niemand is hier onzichtbaar']);
  await page.keyboard.press('Control+z');
  await expect.poll(serves).toEqual([]);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(serves).toEqual(['→ Niemand is hier onzichtbaar']);
  await step.locator('.serves a').click();
  await page.waitForURL(/#vision$/);
  await page.locator('#vision .card').waitFor();
});

test('the keyboard alone finds what a card serves, and a goal that is removed is said to be gone', async ({
  visitor,
}) => {
  const { team, page, step, serves, t } = await withStep(visitor);
  await step.getByRole('button', { name: t('app.card.more-named', { card: 'Samen overleggen' }) }).focus();
  await page.keyboard.press('Enter');
  await page
    .locator('.popover')
    .getByRole('button', { name: t('app.serves.choose') })
    .focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: t('app.serves.title') }).waitFor();
  await page.keyboard.type('ONZICHTBAAR niemand');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect.poll(serves).toEqual(['→ Niemand is hier onzichtbaar']);
  await team.goToCanvas('five-questions');
  await page.locator('#vision .card-text').focus();
  await page.keyboard.press('Delete');
  await team.goToCanvas('sprint');
  await expect.poll(serves).toEqual([t('app.serves.gone')]);
  await step.getByRole('button', { name: t('app.card.more-named', { card: 'Samen overleggen' }) }).click();
  await page
    .locator('.popover')
    .getByRole('button', { name: t('app.serves.choose') })
    .click();
  await page.getByRole('checkbox', { name: t('app.serves.gone') }).click();
  await page.keyboard.press('Escape');
  await expect.poll(serves).toEqual([]);
});

test.for(languages)(
  'the home walks from vision to deed and back, in $code',
  async (language, { visitor }) => {
    const { t, workshop } = language;
    const team = teamOf(visitor, language);
    const { page } = visitor;
    const document = exampleDocument(language.code);
    await openDocument(team, language, document, 'five-questions');
    await visitor.goto(`${workshop}?p=${document.id}`);
    const walk = page.getByRole('region', { name: t('app.walk.title') });
    const first = walk.locator('.walk-branches > li').first();
    const textOf = (id: string): string =>
      JSON.parse(readFileSync(`content/example/${language.code}.json`, 'utf8')).items.find(
        (item: { id: string }) => item.id === id,
      ).text;
    await expect.poll(() => first.innerText()).toContain(textOf('r029'));
    expect(await first.locator('li li li').allInnerTexts()).toContainEqual(
      expect.stringContaining(textOf('r231')),
    );
    const loose = page.getByRole('region', { name: t('app.loose.title') });
    expect(await loose.innerText()).toContain(textOf('r008'));
    expect(await loose.innerText()).toContain(textOf('r220'));
    expect(await loose.innerText()).not.toContain(textOf('r029'));
    expect(await visitor.accessibilityProblems()).toEqual([]);

    await walk.getByRole('radio', { name: t('app.walk.up') }).check();
    const deed = walk.locator('.walk-branches > li', { hasText: textOf('r212') }).first();
    expect(await deed.innerText()).toContain(textOf('r029'));

    await page.evaluate(() => {
      window.print = () => {};
    });
    await walk.getByRole('button', { name: t('app.walk.print') }).click();
    const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    const paper = pages.map(({ text }) => text).join('');
    expect(paper).toContain(withoutSpace(textOf('r231')));
    expect(paper).toContain(withoutSpace(document.title));
    expect(paper).not.toContain(withoutSpace(t('app.loose.title')));
    expect(pages.length).toBeLessThan(4);

    await walk
      .getByRole('link', { name: textOf('r212') })
      .first()
      .click();
    await page.waitForURL((address) => address.hash === '#structure-first-step');
  },
);

test('the summary tells the way and the loose ends', async ({ visitor }) => {
  const { t } = dutch;
  const team = teamOf(visitor, dutch);
  await openDocument(team, dutch, exampleDocument('nl'), 'five-questions');
  const dialog = await openExport(team, dutch);
  const [download] = await Promise.all([
    visitor.page.waitForEvent('download'),
    dialog.getByRole('button', { name: t('app.export.summary') }).click(),
  ]);
  const summary = readFileSync(await download.path(), 'utf8');
  expect(summary).toContain(`## ${t('app.walk.title')}`);
  expect(summary).toContain(`### ${t('app.loose.steps')}`);
});

test('a first visit explains itself, a second one goes on where the team was', async ({ visitor }) => {
  const { t } = dutch;
  const { page } = visitor;
  await visitor.goto('');
  expect(await page.locator('own-prototype').isVisible()).toBe(false);
  await visitor.goto(dutch.workshop);
  await page.getByRole('heading', { name: t('app.first.title') }).waitFor();
  expect(await visitor.accessibilityProblems()).toEqual([]);
  const team = teamOf(visitor, dutch);
  await team.begin('De Regenboog');
  await team.write('five-questions', 'why', ['Elk kind']);
  await untilStored(page, 'Elk kind');
  await visitor.goto('');
  await page.getByRole('link', { name: t('home.continue', { title: 'De Regenboog' }) }).click();
  await page.getByRole('heading', { name: 'De Regenboog' }).first().waitFor();
  expect(await page.getByRole('heading', { name: t('app.first.title') }).count()).toBe(0);
  const next = page.getByRole('region', { name: t('app.home.next') });
  const first = [...edition.canvases].find(({ id }) => id === 'starting-picture');
  await expect.poll(() => next.innerText()).toContain(first?.title['nl']);
});
