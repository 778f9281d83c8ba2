import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Every text that a region shows, in its order: cards, texts that await a choice, and what is being written now. */
export function shownIn(page: Page, region: string): Promise<string[]> {
  return page
    .locator(`[id="${region}"]`)
    .evaluate((area) =>
      [...area.querySelectorAll<HTMLElement>('.card-text, .alternatives-text, .card textarea')]
        .map((shown) => (shown instanceof HTMLTextAreaElement ? shown.value : shown.innerText))
        .filter((text) => text !== ''),
    );
}

/** Waits until texts are stored in this browser. */
export async function untilStored(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) await expect.poll(() => storedIn(page)).toContain(text);
}

/** Everything that the database of the prototypes holds, as text that can be compared and searched. */
export function storedIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('amore-prototypes'));
    const all: unknown[] = [];
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
      all.push([name, keys, values]);
    }
    database.close();
    return JSON.stringify(all, (_, value: unknown) => {
      if (typeof value === 'bigint') return String(value);
      return value instanceof Map || value instanceof Set ? [...value] : value;
    });
  });
}
