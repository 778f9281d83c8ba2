import { facilitatorOf } from './facilitator.ts';
import { exampleDocument, openDocument } from './print-documents.ts';
import { type PdfPage, readPdf, withoutSpace } from './read-pdf.ts';
import { clippedTexts, openExport } from './sheets.ts';
import { teamOf } from './team.ts';
import { expect, test, type Visitor } from './visitor.ts';
import { edition, inLanguage } from './words.ts';

const language = inLanguage('nl');
const { t } = language;
const example = exampleDocument('nl');
const meeting = edition.sessions.find(({ id }) => id === 'team-meeting');
/** The words in the middle of the flower, which come from another file than the canvas. */
const heart = [...edition.pictures.values()].flatMap(({ labels }) => labels['heart']?.['nl'] ?? [])[0] ?? '';
const steps = meeting?.steps.map(({ title }) => title['nl'] ?? '') ?? [];

/** What the browser's own print makes of the page, once what it needs is fetched. */
async function printed({ page }: Visitor): Promise<{ pages: readonly PdfPage[]; text: string }> {
  await page.waitForLoadState('networkidle');
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  for (const { outside, missingFonts } of pages) expect([...outside, ...missingFonts]).toEqual([]);
  return { pages, text: pages.map(({ text }) => text).join('') };
}

/** A team with a canvas that has rested long enough to be printed. */
async function onCanvas(visitor: Visitor, canvas: string) {
  const team = teamOf(visitor, language);
  await openDocument(team, language, example, canvas);
  await rested(visitor);
  return team;
}

/** The browser waits for nothing when it prints, so a canvas fetches its sheets once somebody is there: asked until they come. */
async function rested({ page }: Visitor) {
  await page.mouse.move(20, 20);
  const bringsSheets = () =>
    page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const found = document.querySelector('body > .sheets > .sheet') !== null;
      window.dispatchEvent(new Event('afterprint'));
      return found;
    });
  await expect.poll(bringsSheets).toBe(true);
}

const sizes = (pages: readonly PdfPage[]) =>
  new Set(pages.map(({ width, height }) => `${Math.round(width)} x ${Math.round(height)}`));

const count = (text: string, part: string) => text.split(withoutSpace(part)).length - 1;

test('a canvas that nobody touched yet is printed without what can only be pressed', async ({ visitor }) => {
  const { page } = visitor;
  await openDocument(teamOf(visitor, language), language, example, 'five-questions');
  await page.reload();
  await page.locator('.canvas[aria-busy="false"]').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.canvas .card').first().isVisible()).toBe(true);
  for (const part of ['.control', '.card-add', '.region-help', '.canvas-navigation'])
    expect(await page.locator(part).filter({ visible: true }).count()).toBe(0);
});

test("the browser's own print puts a canvas on its sheets: every text once, and nothing to press", async ({
  visitor,
}) => {
  await onCanvas(visitor, 'five-questions');
  const { pages, text } = await printed(visitor);
  expect(sizes(pages)).toEqual(new Set(['842 x 595']));
  const texts = example.texts.get('five-questions') ?? [];
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter((one) => count(text, one) !== 1)).toEqual([]);
  for (const key of ['app.example.take', 'app.file.open', 'app.file.save', 'app.canvases'] as const)
    expect(text).not.toContain(withoutSpace(t(key)));
  expect(text).not.toContain(`+${withoutSpace(t('app.card.add'))}`);
  await expect.poll(() => visitor.page.locator('body > .sheets').count()).toBe(0);
  expect(await visitor.page.locator('[data-print]').count()).toBe(0);
});

test('a poster is printed as the poster that it is', async ({ visitor }) => {
  await onCanvas(visitor, 'prototype');
  const { pages, text } = await printed(visitor);
  expect(sizes(pages)).toEqual(new Set(['842 x 595']));
  expect(pages).toHaveLength(1);
  expect(text).toContain(withoutSpace(example.title));
  expect(text).toContain(withoutSpace(heart));
});

test('an empty canvas is printed with lines to write on', async ({ visitor }) => {
  const team = teamOf(visitor, language);
  await visitor.goto(language.canvas('five-questions'));
  await team.ready();
  await rested(visitor);
  const { pages, text } = await printed(visitor);
  expect(sizes(pages)).toEqual(new Set(['842 x 595']));
  expect(text).toContain(withoutSpace(t('app.sheet.date')));
});

test('window.print has the sheets before it is answered, and what a dialog prepared is printed instead', async ({
  visitor,
}) => {
  const team = await onCanvas(visitor, 'five-questions');
  const { page } = visitor;
  await page.evaluate(() => {
    const found: string[] = [];
    Object.assign(window, { found });
    window.addEventListener('beforeprint', () => {
      const sheets = [...document.querySelectorAll<HTMLElement>('body > .sheets > .sheet')];
      found.push(
        [...new Set(sheets.map(({ dataset }) => `${dataset['paper']} ${dataset['filled']}`))].join(),
      );
    });
  });
  await page.evaluate(() => window.print());
  const dialog = await openExport(team, language);
  const button = dialog.getByRole('button', { name: t('app.export.print'), exact: true });
  await dialog.getByRole('radio', { name: t('app.export.blank') }).check();
  await expect.poll(() => button.isEnabled()).toBe(true);
  await button.click();
  expect(await page.evaluate(() => Reflect.get(window, 'found'))).toEqual(['a4 true', 'a3 false']);
  expect(await clippedTexts(page)).toEqual([]);
});

test('a session is printed with its own times and notes, without a form', async ({ visitor }) => {
  const facilitator = facilitatorOf(visitor, language);
  const { console } = facilitator;
  await facilitator.goTo('team-meeting');
  await console.getByLabel(t('facilitate.start'), { exact: true }).fill('19:10');
  await console.getByRole('button', { name: t('facilitate.note-named', { step: steps[0] ?? '' }) }).click();
  await console.locator('.step-note textarea').fill('Kaarsje aansteken');
  const page = await printed(visitor);
  await facilitator.begin();
  const running = await printed(visitor);
  for (const { pages, text } of [page, running]) {
    expect(sizes(pages)).toEqual(new Set(['595 x 842']));
    for (const step of steps) expect(text).toContain(withoutSpace(step));
    expect(count(text, 'Kaarsje aansteken')).toBe(1);
    for (const key of [
      'facilitate.begin',
      'facilitate.finish',
      'facilitate.add-step',
      'app.file.save',
    ] as const)
      expect(text).not.toContain(withoutSpace(t(key)));
  }
  expect(page.text).toContain('19:10');
  expect(page.text).not.toContain('16:00');
  expect(page.text).toContain(withoutSpace(meeting?.proposal['nl'] ?? ''));
  expect(count(page.text, meeting?.title['nl'] ?? '')).toBe(1);
});
