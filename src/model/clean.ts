import { isObject, type JsonObject, type JsonValue, wellFormed } from './json.ts';
import { limits } from './limits.ts';

/** What `cleanValue` had to replace, counted. */
export interface Replaced {
  surrogates: number;
  numbers: number;
}

/**
 * A value from outside with lone surrogates replaced by U+FFFD and numbers without a JSON form by null. Returns the
 * value itself when it was clean, undefined when it is nested deeper than `limits.depth`.
 */
export function cleanValue(value: JsonValue, replaced: Replaced, depth = 0): JsonValue | undefined {
  if (typeof value === 'string') return cleanText(value, replaced);
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value;
    replaced.numbers += 1;
    return null;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= limits.depth) return undefined;
  return isObject(value) ? cleanObject(value, replaced, depth) : cleanList(value, replaced, depth);
}

function cleanText(text: string, replaced: Replaced): string {
  const clean = wellFormed(text);
  if (clean !== text) replaced.surrogates += 1;
  return clean;
}

function cleanList(list: readonly JsonValue[], replaced: Replaced, depth: number): JsonValue | undefined {
  let cleaned: JsonValue[] | undefined;
  for (const [index, value] of list.entries()) {
    const clean = cleanValue(value, replaced, depth + 1);
    if (clean === undefined) return undefined;
    if (clean !== value) cleaned ??= [...list];
    if (cleaned !== undefined) cleaned[index] = clean;
  }
  return cleaned ?? list;
}

function cleanObject(object: JsonObject, replaced: Replaced, depth: number): JsonValue | undefined {
  let cleaned: Map<string, JsonValue> | undefined;
  for (const name of Object.keys(object)) {
    const value = object[name] ?? null;
    const clean = cleanValue(value, replaced, depth + 1);
    if (clean === undefined) return undefined;
    const cleanName = cleanText(name, replaced);
    if (clean !== value || cleanName !== name) {
      cleaned ??= new Map(Object.entries(object));
      cleaned.delete(name);
      cleaned.set(cleanName, clean);
    }
  }
  return cleaned ? Object.fromEntries(cleaned) : object;
}
