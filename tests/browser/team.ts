import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { Visitor } from './visitor.ts';
import type { TestLanguage } from './words.ts';

/** What a team does on the canvases, in the words of its language. */
export interface Team {
  readonly visitor: Visitor;
  readonly page: Page;
  /** Begins a prototype with this name and goes to a canvas. */
  begin(name: string, canvas?: string): Promise<void>;
  /** Opens the example that comes with the site, with something on every canvas; ends in the workshop. */
  openExample(): Promise<void>;
  /** Goes to a canvas of the open prototype. */
  goToCanvas(id: string): Promise<void>;
  /** Waits until the canvas can be written on. */
  ready(): Promise<void>;
  /** The part of the page that holds a region. */
  region(canvas: string, region: string): Locator;
  /** Writes cards one after the other, as with a keyboard: Enter goes on to the next. */
  write(canvas: string, region: string, texts: readonly string[]): Promise<void>;
  /** The texts of a region's cards, in order. */
  texts(canvas: string, region: string): Promise<string[]>;
  /** Saves by download and gives the file's bytes and name. */
  download(): Promise<{ readonly bytes: Buffer; readonly name: string }>;
  /** Opens a file with the button. */
  open(file: { readonly name: string; readonly bytes: Buffer }): Promise<void>;
}

/** A team at work with a visitor's browser, in one language. */
export function teamOf(visitor: Visitor, language: TestLanguage): Team {
  const { page } = visitor;
  const { t } = language;
  const team: Team = {
    visitor,
    page,
    async begin(name, canvas = 'five-questions') {
      await visitor.goto(language.workshop);
      await page.getByLabel(t('app.start.school')).fill(name);
      await page.getByRole('button', { name: t('app.start.begin') }).click();
      await page.waitForURL(/[?&]p=/);
      await team.ready();
      await team.goToCanvas(canvas);
    },
    async openExample() {
      await visitor.goto(language.workshop);
      await page.getByRole('button', { name: t('app.example.open') }).click();
      await page.locator('.workshop-open').waitFor();
    },
    async goToCanvas(id) {
      const prototype = new URL(page.url()).searchParams.get('p');
      await visitor.goto(`${language.canvas(id)}${prototype ? `?p=${prototype}` : ''}`);
      await team.ready();
    },
    async ready() {
      await page.locator('.canvas[aria-busy="false"]').waitFor({ timeout: 60_000 });
    },
    region: (_canvas, region) => page.locator(`[id="${region}"]`),
    async write(canvas, region, texts) {
      await team
        .region(canvas, region)
        .getByRole('button', { name: t('app.card.add'), exact: true })
        .last()
        .click();
      for (const [index, text] of texts.entries()) {
        if (index > 0) await page.keyboard.press('Enter');
        await page.keyboard.insertText(text);
      }
      await page.keyboard.press('Escape');
    },
    async texts(canvas, region) {
      return team.region(canvas, region).locator('.card-text').allInnerTexts();
    },
    async download() {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page
          .getByRole('button', { name: t('app.file.save') })
          .first()
          .click(),
      ]);
      return { bytes: readFileSync(await download.path()), name: download.suggestedFilename() };
    },
    async open({ name, bytes }) {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page
          .getByRole('button', { name: t('app.file.open') })
          .first()
          .click(),
      ]);
      await chooser.setFiles({ name, mimeType: 'application/json', buffer: bytes });
    },
  };
  return team;
}
