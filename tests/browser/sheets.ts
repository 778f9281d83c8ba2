import type { Locator, Page } from 'playwright-core';
import type { Team } from './team.ts';
import type { TestLanguage } from './words.ts';

/** What can be chosen in the dialog. */
export interface Printing {
  /** Id of the open canvas, another poster, or `all`. */
  readonly what: 'this' | 'all';
  readonly filled: boolean;
  readonly paper: 'a3' | 'a4';
}

/** What came out of the printer. */
export interface Printed {
  readonly pdf: Buffer;
  /** What the dialog said before: how many sheets, and what has no room. */
  readonly announced: string;
  /** Texts that are cut off, or stick out of what they stand in, in the layout of the printer. */
  readonly clipped: readonly string[];
}

/** Opens the dialog of the open canvas by the button above it. */
export async function openExport({ page }: Team, { t }: TestLanguage): Promise<Locator> {
  await page.getByRole('button', { name: t('app.export.title') }).click();
  const dialog = page.getByRole('dialog', { name: t('app.export.title') });
  await dialog.getByRole('button', { name: t('app.export.print'), exact: true }).waitFor();
  return dialog;
}

/** Prints from the dialog, which must be open. */
export async function print(dialog: Locator, { t }: TestLanguage, printing: Printing): Promise<Printed> {
  const page = dialog.page();
  const choose = (name: string | RegExp) => dialog.getByRole('radio', { name }).check();
  await choose(
    printing.what === 'all' ? t('app.export.all') : new RegExp(`^${t('app.export.this', { title: '' })}`),
  );
  await choose(printing.filled ? new RegExp(`^${t('app.export.filled')}`) : t('app.export.blank'));
  await choose(t(`app.export.${printing.paper}`));
  const button = dialog.getByRole('button', { name: t('app.export.print'), exact: true });
  await page.waitForFunction(
    (element) => element instanceof HTMLButtonElement && !element.disabled,
    await button.elementHandle(),
    { timeout: 110_000 },
  );
  const announced = await dialog.locator('.export-print [role="status"]').innerText();
  await button.click();
  await page.emulateMedia({ media: 'print' });
  const clipped = await clippedTexts(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.emulateMedia({ media: null });
  return { pdf, announced, clipped };
}

/** How often the page asked the browser to print. Needs `countPrinting` before the page was opened. */
export function timesPrinted(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset['printed'] ?? 0));
}

/** Replaces the window for printing, which a browser without a screen does not have. */
export async function countPrinting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      const { dataset } = document.documentElement;
      dataset['printed'] = String(Number(dataset['printed'] ?? 0) + 1);
    };
  });
}

/** Texts that are cut off, or stick out of what they stand in, on the sheets of an open dialog; asks for the layout of the printer first. */
export function clippedTexts(page: Page): Promise<string[]> {
  // Lines to write on are drawn in abundance: those that do not fit are out of sight on purpose.
  return page.evaluate(() => {
    const found: string[] = [];
    const slack = 1.5;
    for (const sheet of document.querySelectorAll('.sheets .sheet')) {
      const edge = sheet.getBoundingClientRect();
      const body = sheet.querySelector('.sheet-body, .poster-body')?.getBoundingClientRect();
      for (const element of sheet.querySelectorAll('*')) {
        if (!(element instanceof HTMLElement) || element.closest('.sheet-lines, .sheet-table')) continue;
        const box = element.getBoundingClientRect();
        const name = `${element.className}: ${element.textContent?.trim().slice(0, 40)}`;
        const out =
          box.right > edge.right + slack || box.bottom > edge.bottom + slack || box.left < edge.left - slack;
        if (out) found.push(`out of its sheet: ${name}`);
        const low = body && element.closest('.sheet-body, .poster-body') && box.bottom > body.bottom + slack;
        if (low) found.push(`below the last row: ${name}`);
        const { overflowX, overflowY } = getComputedStyle(element);
        const cut =
          (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + slack) ||
          (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + slack);
        if (cut) found.push(`cut off: ${name}`);
      }
    }
    return found;
  });
}
