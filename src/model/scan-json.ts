import { isObject, type JsonObject, type JsonValue } from './json.ts';
import { limits } from './limits.ts';

/** A whole JSON object in a damaged text, from `start` up to, not including, `end`. */
export interface FoundObject {
  readonly value: JsonObject;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds, from left to right, every whole object for which `wanted` says yes. It looks inside an object only when that
 * object is not whole itself.
 */
export function findObjects(text: string, wanted: (value: JsonObject) => boolean): FoundObject[] {
  const objects: FoundObject[] = [];
  let start = text.indexOf('{');
  while (start >= 0) {
    const found = objectAt(text, start);
    if (found !== undefined && wanted(found.value)) objects.push(found);
    start = text.indexOf('{', found?.end ?? start + 1);
  }
  return objects;
}

function objectAt(text: string, start: number): FoundObject | undefined {
  const end = endOfObject(text, start);
  const value = end === undefined ? undefined : parsed(text.slice(start, end));
  return end !== undefined && isObject(value) ? { value, start, end } : undefined;
}

/** The value of a JSON text, or undefined when it is none. */
export function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    // "No JSON" is the answer; what to do about it is for the caller to say.
    return undefined;
  }
}

/** Where the braces of the object that begins at `start` close; undefined when they do not. */
function endOfObject(text: string, start: number): number | undefined {
  const open: string[] = [];
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      if (end === undefined) return undefined;
      at = end;
    } else if (character === '{' || character === '[') {
      open.push(character === '{' ? '}' : ']');
      if (open.length > limits.depth) return undefined;
    } else if (character === '}' || character === ']') {
      if (open.pop() !== character) return undefined;
      if (open.length === 0) return at + 1;
    }
  }
  return undefined;
}

/** The closing quote of the string that begins at `start`; undefined when it does not close on its line. */
function endOfString(text: string, start: number): number | undefined {
  const stop = /["\\\n\r]/g;
  stop.lastIndex = start + 1;
  for (let hit = stop.exec(text); hit !== null; hit = stop.exec(text)) {
    if (hit[0] === '"') return hit.index;
    if (hit[0] !== '\\') return undefined;
    stop.lastIndex = hit.index + 2;
  }
  return undefined;
}
