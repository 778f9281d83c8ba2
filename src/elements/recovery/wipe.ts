import { openChannel } from '../../storage/channel.ts';
import { databaseName } from '../../storage/indexed-db.ts';
import { textNames } from './raw-records.ts';

/**
 * How a wipe ended: all is gone; nothing was done, for the workshop is open in another tab and would write again; or
 * a tab that hangs holds on to the database, and the rest is gone.
 */
export type WipeOutcome = 'wiped' | 'elsewhere' | 'held';

/**
 * Removes everything that an edition keeps in this browser: its database, its small texts, and the copy of its pages with
 * the worker that keeps it. `base` is the site's base path. Rejects with the browser's own error when it refuses its database; the
 * rest is gone then.
 */
export async function wipeDevice(edition: string, build: string, base: string): Promise<WipeOutcome> {
  if (await openElsewhere(edition, build)) return 'elsewhere';
  await leaveWorker(base);
  await removeCaches(edition);
  try {
    return (await deleteDatabase(databaseName(edition))) ? 'wiped' : 'held';
  } finally {
    for (const texts of [localStorage, sessionStorage])
      for (const name of textNames(edition, texts)) texts.removeItem(name);
  }
}

/** How long another tab gets to answer, in milliseconds. */
const answerTime = 500;

function openElsewhere(edition: string, build: string): Promise<boolean> {
  const channel = openChannel(edition, build);
  return new Promise((resolve) => {
    const answer = (open: boolean) => {
      channel.close();
      resolve(open);
    };
    channel.receive(
      () => answer(true),
      () => answer(true),
    );
    setTimeout(() => answer(false), answerTime);
  });
}

async function leaveWorker(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const scope = new URL(base, location.href).href;
  const registration = await navigator.serviceWorker.getRegistration(scope);
  if (registration?.scope === scope) await registration.unregister();
}

async function removeCaches(edition: string): Promise<void> {
  if (!('caches' in globalThis)) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(`${edition}:`));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Longest wait for other tabs to close the database, in milliseconds. */
const patience = 4000;

function deleteDatabase(name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    // Other tabs are told and close the database by themselves; one that hangs must not keep us waiting.
    const waiting = setTimeout(() => resolve(false), patience);
    request.onsuccess = () => {
      clearTimeout(waiting);
      resolve(true);
    };
    request.onerror = () => {
      clearTimeout(waiting);
      reject(request.error);
    };
  });
}
