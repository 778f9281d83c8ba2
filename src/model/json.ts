/** Any value that JSON can hold. Objects are only ever read through own keys, so `__proto__` is a name like any other. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/**
 * An object of JSON. Read it with `own` and `Object.entries`, build it from a Map with `Object.fromEntries`: both leave
 * `__proto__` a name like any other.
 */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Whether a JSON value is an object (neither null nor a list). */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a JSON value is a list. */
export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** The value under a name that the object itself holds, or undefined. Never one of its prototype. */
export function own(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/**
 * The canonical text of a value (RFC 8785: names sorted by code units, no white space, numbers and strings as ECMAScript
 * prints them). Needs clean values (`cleanValue`): finite numbers, well-formed strings, limited depth.
 */
export function canonicalJson(value: JsonValue): string {
  const ordered = inOrder(value);
  return ordered === undefined ? printed(value) : JSON.stringify(ordered);
}

/**
 * The value with the names of its objects in order, so that the platform's own, fast printing does the rest; undefined when
 * an object cannot hold a name in its place (JavaScript puts names that are numbers first).
 */
function inOrder(value: JsonValue): JsonValue | undefined {
  if (typeof value !== 'object' || value === null) return value;
  if (!isObject(value)) {
    const list: JsonValue[] = [];
    for (const inside of value) {
      const ordered = inOrder(inside);
      if (ordered === undefined) return undefined;
      list.push(ordered);
    }
    return list;
  }
  const object: Record<string, JsonValue> = {};
  for (const name of Object.keys(value).sort()) {
    const first = name.charCodeAt(0);
    const ordered = inOrder(value[name] ?? null);
    if ((first >= digitZero && first <= digitNine) || name === '__proto__' || ordered === undefined)
      return undefined;
    object[name] = ordered;
  }
  return object;
}

const digitZero = 48;
const digitNine = 57;

function printed(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (!isObject(value)) return `[${value.map(printed).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${printed(value[name] ?? null)}`);
  return `{${members.join(',')}}`;
}

/** Whether two JSON values are equal, the order of the names of objects apart. */
export function equalJson(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return canonicalJson(a) === canonicalJson(b);
}

/** Compares two texts by their code units, the same on every device and in every language. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const loneSurrogates = /\p{Surrogate}/gu;

/** The text with every half of a surrogate pair that stands alone replaced by U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(loneSurrogates, '\uFFFD');
}
