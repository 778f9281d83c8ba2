import { localTexts, readLocalRecord, type TextStore, writeLocalRecord } from '../storage/local-record.ts';

/** Name under which an edition keeps which guide pages were read on this device. */
export function readingKey(edition: string): string {
  return `${edition}:read`;
}

/** The ids of the guide pages read on this device. */
export function readPages(edition: string, texts: TextStore | undefined = localTexts()): ReadonlySet<string> {
  const pages = readLocalRecord(texts, readingKey(edition))?.['pages'];
  return new Set(Array.isArray(pages) ? pages.filter((id) => typeof id === 'string') : []);
}

/** Notes that a page was read. */
export function markRead(edition: string, id: string, texts: TextStore | undefined = localTexts()): void {
  const pages = readPages(edition, texts);
  if (!pages.has(id)) writeLocalRecord(texts, readingKey(edition), { pages: [...pages, id] });
}

/** Forgets that these pages were read. */
export function forgetRead(
  edition: string,
  ids: readonly string[],
  texts: TextStore | undefined = localTexts(),
): void {
  const pages = [...readPages(edition, texts)].filter((id) => !ids.includes(id));
  if (pages.length > 0) writeLocalRecord(texts, readingKey(edition), { pages });
  else texts?.removeItem(readingKey(edition));
}
