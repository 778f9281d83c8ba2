import type { Locator, Page } from 'playwright-core';
import type { Team } from './team.ts';
import type { TestLanguage } from './words.ts';

/** Opens a row of the menu in the bar, as with a keyboard: Enter on the button, Enter on the row. */
export async function chooseInMenu({ page }: Team, { t }: TestLanguage, row: string): Promise<void> {
  await page.getByRole('button', { name: t('app.menu'), exact: true }).focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('group', { name: t('app.menu'), exact: true })
    .getByText(row, { exact: true })
    .focus();
  await page.keyboard.press('Enter');
}

/** Opens the versions by the menu. */
export async function openVersions(team: Team, language: TestLanguage): Promise<Locator> {
  const { t } = language;
  await chooseInMenu(team, language, t('app.versions.title'));
  const dialog = team.page.getByRole('dialog', { name: t('app.versions.title') });
  await dialog.getByRole('button', { name: t('app.versions.keep') }).waitFor();
  return dialog;
}

/** Whether anything in the open dialog, or the page, asks to be scrolled sideways. */
export async function sideways(page: Page): Promise<boolean> {
  return await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('dialog[open], dialog[open] *')].some(
      (element) => {
        const { overflowX } = getComputedStyle(element);
        const scrolls =
          element === document.documentElement || overflowX === 'auto' || overflowX === 'scroll';
        return scrolls && element.scrollWidth > element.clientWidth + 1;
      },
    ),
  );
}

/** Everything that the browser keeps for the site in its database and its small texts, as one text. */
export async function storedText(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    const texts: string[] = [...Object.values(localStorage), ...Object.values(sessionStorage)].map(String);
    const asText = (value: unknown): string => {
      if (value instanceof Uint8Array) return new TextDecoder().decode(value);
      if (value instanceof Map || value instanceof Set) return asText([...value]);
      if (Array.isArray(value)) return value.map(asText).join('\n');
      if (typeof value === 'object' && value !== null) return asText(Object.entries(value));
      return String(value);
    };
    const finished = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name } of await indexedDB.databases()) {
      const database = await finished(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        const records = database.transaction(store).objectStore(store);
        texts.push(asText(await finished(records.getAllKeys())));
        texts.push(asText(await finished(database.transaction(store).objectStore(store).getAll())));
      }
      database.close();
    }
    return texts.join('\n');
  });
}
