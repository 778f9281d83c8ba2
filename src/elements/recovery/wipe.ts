import { databaseName } from '../../storage/indexed-db.ts';
import { textNames } from './raw-records.ts';

/**
 * Removes everything that an edition keeps in this browser: its database, its small texts and its caches of pages.
 * Rejects when another tab does not let go of the database.
 */
export async function wipeDevice(edition: string): Promise<void> {
  await deleteDatabase(databaseName(edition));
  for (const name of textNames(edition)) localStorage.removeItem(name);
  if (!('caches' in globalThis)) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(`${edition}-`));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Longest wait for other tabs to close the database, in milliseconds. */
const patience = 4000;

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    // Other tabs are told and close the database by themselves; one that hangs must not keep us waiting.
    const waiting = setTimeout(() => reject(new DOMException('blocked', 'AbortError')), patience);
    request.onsuccess = () => {
      clearTimeout(waiting);
      resolve();
    };
    request.onerror = () => {
      clearTimeout(waiting);
      reject(request.error);
    };
  });
}
