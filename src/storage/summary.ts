import { isRecord } from '../model/record.ts';
import type { Summary } from '../model/summary.ts';
import { localTexts, readLocalRecord, type TextStore, writeLocalRecord } from './local-record.ts';

/** Name under which the summary of an edition is kept. */
export function summaryKey(edition: string): string {
  return `${edition}:summary`;
}

/**
 * The plain texts of the prototype used last on this device, for guide pages, which have neither database nor
 * framework; `undefined` when there is none. A copy: the document does not depend on it.
 */
export function readSummary(
  edition: string,
  texts: TextStore | undefined = localTexts(),
): Summary | undefined {
  const found = readLocalRecord(texts, summaryKey(edition));
  if (!found || typeof found['id'] !== 'string' || typeof found['title'] !== 'string') return undefined;
  const canvases = records(found['canvases']).flatMap(({ canvas, regions }) =>
    typeof canvas === 'string' ? [{ canvas, regions: readRegions(regions) }] : [],
  );
  return { id: found['id'], title: found['title'], canvases };
}

function readRegions(value: unknown): Summary['canvases'][number]['regions'] {
  return records(value).flatMap(({ region, texts }) => {
    if (typeof region !== 'string' || !Array.isArray(texts)) return [];
    return [{ region, texts: texts.filter((text) => typeof text === 'string') }];
  });
}

function records(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** Keeps the summary. Gives false when the browser refuses; the one kept before is removed then, for it would be wrong. */
export function writeSummary(
  edition: string,
  summary: Summary,
  texts: TextStore | undefined = localTexts(),
): boolean {
  const kept = writeLocalRecord(texts, summaryKey(edition), summary);
  if (!kept) texts?.removeItem(summaryKey(edition));
  return kept;
}

/** Removes the summary when it is of this prototype. */
export function removeSummary(
  edition: string,
  id: string,
  texts: TextStore | undefined = localTexts(),
): void {
  if (readSummary(edition, texts)?.id === id) texts?.removeItem(summaryKey(edition));
}
