import { freeTexts } from './fields/item-fields.ts';
import { isList, isObject, type JsonObject, type JsonValue, own } from './json.ts';
import { characters, limits } from './limits.ts';
import { type Problem, problem } from './problems.ts';

const beginning = 40;

/** Says by name which limit a file is past, undefined when it keeps to all. */
export function pastLimit(top: JsonObject): Problem | undefined {
  const items = own(top, 'items');
  const removed = own(top, 'removed');
  const entries = isList(items) ? items : [];
  if (entries.length > limits.items) {
    return problem('too-many-items', { items: entries.length, limit: limits.items });
  }
  const settings = own(top, 'settings');
  const headTexts = [own(top, 'title'), ...(isObject(settings) ? Object.values(settings) : [])];
  const texts = [...entries, ...(isList(removed) ? removed : [])].flatMap(textsOfEntry);
  for (const text of [...headTexts, own(top, 'alternativesOf'), ...texts]) {
    const long = tooLong(text);
    if (long !== undefined) return long;
  }
  return undefined;
}

function textsOfEntry(entry: JsonValue): (JsonValue | undefined)[] {
  if (!isObject(entry)) return [];
  return [...freeTexts, 'alternatives', 'alternativesOf'].map((name) => own(entry, name));
}

function tooLong(value: JsonValue | undefined, depth = 0): Problem | undefined {
  if (typeof value === 'string') return textTooLong(value);
  if (typeof value !== 'object' || value === null || depth > 2) return undefined;
  for (const inside of Object.values(value)) {
    const long = tooLong(inside, depth + 1);
    if (long !== undefined) return long;
  }
  return undefined;
}

/** Says that a text is too long, undefined when it is not; the same rule for a screen that takes in a text. */
export function textTooLong(text: string): Problem | undefined {
  if (text.length <= limits.textCharacters) return undefined;
  const count = characters(text);
  if (count <= limits.textCharacters) return undefined;
  const start = [...text.slice(0, beginning * 2)].slice(0, beginning).join('');
  return problem('text-too-long', { characters: count, limit: limits.textCharacters, start });
}
