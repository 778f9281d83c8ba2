import { describe } from 'vitest';
import { crowdedDocument, exampleDocument, openDocument, type PrintDocument } from './print-documents.ts';
import { type PdfPage, readPdf, withoutSpace } from './read-pdf.ts';
import { countPrinting, openExport, print, timesPrinted } from './sheets.ts';
import { type Team, teamOf } from './team.ts';
import { expect, newVisitor, test, type Visitor } from './visitor.ts';
import { edition, inLanguage } from './words.ts';

const language = inLanguage('nl');
const { t } = language;

/** Points of the papers, landscape. */
const papers = { a3: { width: 1190.55, height: 841.89 }, a4: { width: 841.89, height: 595.28 } };

/** A team that has opened a document on a canvas. */
async function teamWith(visitor: Visitor, document: PrintDocument, canvas: string): Promise<Team> {
  await countPrinting(visitor.page);
  const team = teamOf(visitor, language);
  await openDocument(team, language, document, canvas);
  return team;
}

function expectSheets(pages: readonly PdfPage[], paper: keyof typeof papers, announced: string): void {
  for (const { width, height, outside, fonts, missingFonts } of pages) {
    expect(Math.abs(width - papers[paper].width)).toBeLessThan(1);
    expect(Math.abs(height - papers[paper].height)).toBeLessThan(1);
    expect(outside).toEqual([]);
    expect(fonts).toBeGreaterThan(0);
    expect(missingFonts).toEqual([]);
  }
  expect(announced).toContain(
    t('app.export.sheets', { count: pages.length, size: t(`app.export.${paper}`) }),
  );
  pages.forEach(({ text }, at) => {
    expect(text).toContain(withoutSpace(t('app.sheet.page', { page: at + 1, pages: pages.length })));
  });
}

/** Opens a document, prints all of its canvases as they are filled in, and gives the sheets; nothing on them is cut off. */
async function allFilled(
  visitor: Visitor,
  document: PrintDocument,
  paper: keyof typeof papers,
): Promise<readonly PdfPage[]> {
  const team = await teamWith(visitor, document, 'five-questions');
  const dialog = await openExport(team, language);
  const { pdf, announced, clipped } = await print(dialog, language, { what: 'all', filled: true, paper });
  expect(clipped).toEqual([]);
  const pages = await readPdf(pdf);
  expectSheets(pages, paper, announced);
  return pages;
}

/** The pages of a canvas, by the title at their foot. */
function pagesOf(pages: readonly PdfPage[], canvas: string): string {
  const title = edition.canvases.find(({ id }) => id === canvas)?.title['nl'] ?? '';
  return pages
    .map(({ text }) => text)
    .filter((text) => text.includes(withoutSpace(title)))
    .join('');
}

const posters = new Set(edition.canvases.filter(({ layout }) => layout === 'poster').map(({ id }) => id));

describe.each(['a3', 'a4'] as const)('on %s', (paper) => {
  test('every canvas blank: all regions with their numbers, and lines to write on', async ({ visitor }) => {
    const team = await teamWith(visitor, exampleDocument('nl'), 'five-questions');
    const dialog = await openExport(team, language);
    const { pdf, announced, clipped } = await print(dialog, language, { what: 'all', filled: false, paper });
    expect(clipped).toEqual([]);
    expect(await timesPrinted(visitor.page)).toBe(1);
    const pages = await readPdf(pdf);
    expectSheets(pages, paper, announced);
    for (const { id, regions } of edition.canvases) {
      const text = pagesOf(pages, id);
      let number = 0;
      for (const { title, within } of regions) {
        if (within === undefined) number += 1;
        const words = title['nl'] ?? '';
        expect(text).toContain(withoutSpace(within === undefined ? `${number}. ${words}` : words));
      }
    }
    for (const text of exampleDocument('nl').texts.get('forum') ?? []) {
      expect(pagesOf(pages, 'forum')).not.toContain(withoutSpace(text));
    }
  });

  test('every canvas filled: every text of every card', async ({ visitor }) => {
    const document = exampleDocument('nl');
    const pages = await allFilled(visitor, document, paper);
    for (const [canvas, texts] of document.texts) {
      if (posters.has(canvas)) continue;
      const page = pagesOf(pages, canvas);
      expect(texts.filter((text) => !page.includes(withoutSpace(text)))).toEqual([]);
    }
    for (const { text } of pages) expect(text).toContain('DeRegenboog(voorbeeld)');
  });

  test('every canvas filled: what sessions left behind stands last', async ({ visitor }) => {
    const document = exampleDocument('nl', [
      { id: 'left-1', canvas: 'session', region: 'decisions', order: 'a0', text: 'Elke maandag een kring' },
      { id: 'left-2', canvas: 'session', region: 'parking', order: 'a0', text: 'De sleutel van de poort' },
    ]);
    const pages = await allFilled(visitor, document, paper);
    const words = [t('facilitate.session-canvas'), t('facilitate.decisions'), t('facilitate.parking')];
    for (const part of [...words, 'Elke maandag een kring', 'De sleutel van de poort'])
      expect(pages.at(-1)?.text).toContain(withoutSpace(part));
  });

  test('much too much: every text is there, and nothing is cut off', async ({ visitor }) => {
    const document = crowdedDocument();
    const pages = await allFilled(visitor, document, paper);
    for (const [canvas, texts] of document.texts) {
      // Characters that the fonts lack are drawn by other fonts, whose text a PDF need not tell.
      if (posters.has(canvas) || canvas === 'forum') continue;
      const page = pagesOf(pages, canvas);
      const missing = texts.filter((text) => !pieces(text).every((piece) => page.includes(piece)));
      expect(missing).toEqual([]);
    }
  });

  test.each([false, true])(
    'a core task is named on every sheet with its boxes, filled: %s',
    async (filled) => {
      const visitor = await newVisitor();
      const team = await teamWith(visitor, crowdedDocument(), 'core-tasks');
      const dialog = await openExport(team, language);
      const { clipped } = await print(dialog, language, { what: 'this', filled, paper });
      expect(clipped).toEqual([]);
      const sheets = await visitor.page.locator('.sheets .sheet').evaluateAll((found) =>
        found.map((sheet) => ({
          panels: [...sheet.querySelectorAll<HTMLElement>('[data-panel]')].map(
            ({ dataset }) => dataset['panel'],
          ),
          repeated: [...sheet.querySelectorAll('[data-group-name]')].map((name) => name.textContent),
        })),
      );
      expect(sheets.length).toBeGreaterThan(1);
      for (const { panels, repeated } of sheets)
        for (const task of [1, 2, 3, 4]) {
          const { title } = language.region('core-tasks', `task-${task}-name`);
          const here = panels.filter((id) => id?.startsWith(`task-${task}-`));
          const names = repeated.filter((name) => name?.includes(title));
          const stands = here.includes(`task-${task}-name`);
          if (here.length > 0) expect(names, title).toHaveLength(stands ? 0 : 1);
          if (stands) expect(here.length, title).toBeGreaterThan(1);
        }
      await visitor.context.close();
    },
  );

  test('the poster carries every text that it shows on the screen', async ({ visitor }) => {
    const document = exampleDocument('nl');
    const team = await teamWith(visitor, document, 'prototype');
    const texts = await visitor.page.locator('.collected-text > span, .card .card-text').allInnerTexts();
    expect(texts.length).toBeGreaterThan(10);
    const dialog = await openExport(team, language);
    const { pdf, announced, clipped } = await print(dialog, language, { what: 'this', filled: true, paper });
    expect(clipped).toEqual([]);
    const pages = await readPdf(pdf);
    expect(pages.length).toBe(1);
    expectSheets(pages, paper, announced);
    const sheet = pages[0]?.text ?? '';
    expect(texts.filter((text) => !sheet.includes(withoutSpace(text)))).toEqual([]);
    expect(sheet).toContain(withoutSpace(document.title));
  });

  test('a poster stays one sheet, however much there is for it, and says what it left out', async ({
    visitor,
  }) => {
    const team = await teamWith(visitor, crowdedDocument(), 'prototype');
    const dialog = await openExport(team, language);
    const { pdf, announced, clipped } = await print(dialog, language, { what: 'this', filled: true, paper });
    expect(clipped).toEqual([]);
    const [page, ...others] = await readPdf(pdf);
    expect(others).toEqual([]);
    if (!page) throw new Error('The poster has no page.');
    expectSheets([page], paper, announced);
    const left = /geen plaats voor (\d+) teksten/.exec(announced);
    expect(Number(left?.[1]), announced).toBeGreaterThan(10);
    expect(page.text).toContain(withoutSpace(left?.[0] ?? ''));
    expect(page.text).toContain(withoutSpace('De Overvolle School'));
    expect(page.text).toContain(withoutSpace(t('app.sheet.version', { version: '1' })));
    for (const { title, within } of edition.canvases.find(({ id }) => id === 'prototype')?.regions ?? []) {
      if (within === undefined && title['nl'] !== 'Kernopdrachten')
        expect(page.text).toContain(withoutSpace(title['nl'] ?? ''));
    }
  });
});

/** A long text goes on from one card to the next, so it is looked for in parts: each word, and a word too long for one card in the middle. */
function pieces(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => (word.length > 200 ? [word.slice(0, 200)] : [word]));
}
