import { openIndexedDb } from '../../src/storage/indexed-db.ts';
import { RECORD_STORES } from '../../src/storage/place.ts';
import { preferencesKey } from '../../src/storage/preferences.ts';
import { summaryKey } from '../../src/storage/summary.ts';
import type { Laptop } from './laptop.ts';

/** Everything that a laptop keeps of its prototypes, as one text: each record of its database, and its small texts. */
export async function storedTexts(laptop: Laptop): Promise<string> {
  const place = await openIndexedDb(laptop.edition, () => {});
  const lists = await Promise.all(RECORD_STORES.map((store) => place.list(store)));
  place.close();
  const small = [summaryKey(laptop.edition), preferencesKey(laptop.edition)];
  return [
    ...lists.flat().flatMap(({ key, value }) => [...key, asText(value)]),
    ...small.map((name) => laptop.texts.getItem(name) ?? ''),
  ].join('\n');
}

function asText(value: unknown): string {
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  if (value instanceof Map) return asText([...value]);
  if (value instanceof Set) return asText([...value]);
  if (Array.isArray(value)) return value.map(asText).join('\n');
  if (typeof value === 'object' && value !== null) return asText(Object.entries(value));
  return String(value);
}
