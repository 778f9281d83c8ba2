import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type ElementHandle, launch, type Page } from 'puppeteer-core';

const usualPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** Path of a Firefox: the one that AMORE_FIREFOX names, or one in a usual place; `undefined` where there is none. */
export function findFirefox(): string | undefined {
  const given = process.env['AMORE_FIREFOX'];
  return given ? given : usualPlaces.find(existsSync);
}

/** A running Firefox and the folder in which its downloads arrive. */
export interface Firefox {
  readonly browser: Browser;
  /** The bytes of a download by its name, once it is whole. */
  downloaded(name: string): Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** Starts Firefox over WebDriver BiDi, with storage of its own. */
export async function startFirefox(path: string): Promise<Firefox> {
  const folder = mkdtempSync(join(tmpdir(), 'amore-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    defaultViewport: { width: 1440, height: 900 },
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.helperApps.neverAsk.saveToDisk': 'application/json',
      'dom.disable_open_during_load': false,
      'intl.accept_languages': 'nl-BE, nl',
    },
  });
  return {
    browser,
    async downloaded(name) {
      for (let tries = 0; tries < 100; tries += 1) {
        const names = readdirSync(folder);
        if (names.includes(name) && !names.some((one) => one.endsWith('.part'))) {
          const bytes = readFileSync(join(folder, name));
          if (bytes.length > 0) return bytes;
        }
        await new Promise((done) => setTimeout(done, 100));
      }
      throw new Error(`No download named ${name}; there are ${readdirSync(folder).join(', ') || 'none'}.`);
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Looks until it gives something. It looks from outside, each time anew: a wait that runs in the page itself can be lost with the page,
 * when that is just being replaced (a new window begins with an empty one).
 */
async function lookFor<Found>(
  what: string,
  look: () => Promise<Found | null | undefined | false>,
): Promise<Found> {
  const end = Date.now() + 60_000;
  let trouble: unknown;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found) return found;
      trouble = undefined;
    } catch (error) {
      trouble = error;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`There is no ${what}.`, { cause: trouble });
}

/** What a selector finds first. Waits for it. */
export function elementAt(page: Page, selector: string): Promise<ElementHandle> {
  return lookFor(selector, () => page.$(selector));
}

/** The first button that is shown and is called so, by its words or its label. Waits for it. */
export function buttonNamed(page: Page, name: string, within = 'body'): Promise<ElementHandle> {
  return lookFor(`button ${name}`, async () => {
    const found = await page.evaluateHandle(
      (words: string, place: string) =>
        [...document.querySelectorAll<HTMLElement>(`${place} button`)].find(
          (button) =>
            button.checkVisibility() &&
            (button.getAttribute('aria-label') ?? button.textContent ?? '').trim().startsWith(words),
        ),
      name,
      within,
    );
    return found.asElement() as ElementHandle | null;
  });
}

/** Waits until the text of what a selector finds holds these words. */
export async function waitForText(page: Page, selector: string, words: string): Promise<void> {
  await lookFor(`${selector} with the words ${words}`, () =>
    page.$$eval(
      selector,
      (all, text) => all.some((element) => (element as HTMLElement).innerText.includes(text)),
      words,
    ),
  );
}

/** Keeps the dialog for files shut, which a remote control would cancel at once: the files are put into its field instead. */
export async function leaveFileDialogsShut(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const { click } = HTMLInputElement.prototype;
    HTMLInputElement.prototype.click = function (this: HTMLInputElement) {
      if (this.type !== 'file') click.call(this);
    };
  });
}

/** Chooses a file in the field for files that the page has just opened. */
export async function chooseFile(page: Page, file: string): Promise<void> {
  const field = await elementAt(page, 'input[type="file"]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
}
