import { checksumInSlices } from './checksum.ts';
import { cleanValue, type Replaced } from './clean.ts';
import { isList, isObject, type JsonObject, type JsonValue, own } from './json.ts';
import type { LostPiece } from './lost-piece.ts';
import { type Problem, problem } from './problems.ts';

/** The top level of a file with clean values only, and what had to be replaced or left out. */
export interface CleanFile {
  readonly top: JsonObject;
  readonly notices: readonly Problem[];
  readonly lost: readonly LostPiece[];
}

const itemsAtOnce = 200;

/** Cleans the JSON of a file; yields between slices. */
export function* cleanFile(json: JsonObject): Generator<void, CleanFile> {
  const replaced: Replaced = { surrogates: 0, numbers: 0 };
  const lost: LostPiece[] = [];
  const notices: Problem[] = [];
  const top = yield* cleanTop(json, replaced, lost);
  if (replaced.surrogates > 0) notices.push(problem('surrogates-replaced', { count: replaced.surrogates }));
  if (replaced.numbers > 0) notices.push(problem('numbers-replaced', { count: replaced.numbers }));
  return { top, notices, lost };
}

/** The top of the file with clean values; what is nested too deeply goes to `lost`. */
function* cleanTop(json: JsonObject, replaced: Replaced, lost: LostPiece[]): Generator<void, JsonObject> {
  const cleaned: [string, JsonValue][] = [];
  for (const [name, value] of Object.entries(json)) {
    if (isList(value) && (name === 'items' || name === 'removed')) {
      cleaned.push([name, yield* cleanEntries(value, replaced, lost)]);
      continue;
    }
    const clean = cleanValue([name, value], replaced, -1);
    if (isList(clean)) cleaned.push([String(clean[0]), clean[1] ?? null]);
    else lost.push({ text: '', raw: JSON.stringify(name) });
  }
  return Object.fromEntries(cleaned);
}

function* cleanEntries(
  list: readonly JsonValue[],
  replaced: Replaced,
  lost: LostPiece[],
): Generator<void, JsonValue[]> {
  const cleaned: JsonValue[] = [];
  for (const [index, value] of list.entries()) {
    if (index % itemsAtOnce === 0) yield;
    const clean = cleanValue(value, replaced);
    if (clean !== undefined) cleaned.push(clean);
    else {
      const text = isObject(value) ? own(value, 'text') : undefined;
      lost.push({ text: typeof text === 'string' ? text : '', raw: '' });
    }
  }
  return cleaned;
}

/** Says what is wrong with the checksum of a cleaned file; nothing when it fits. */
export function* checkChecksum(top: JsonObject): Generator<void, Problem[]> {
  const checksum = own(top, 'checksum');
  if (typeof checksum !== 'string') return [problem('checksum-missing', {})];
  const fits = checksum === (yield* checksumInSlices(top));
  return fits ? [] : [problem('checksum-differs', {})];
}
