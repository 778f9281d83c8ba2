import type { Dot } from './dots.ts';
import { partField, rawName, settingField, settingName } from './field-names.ts';
import { type IsFreeText, itemFromFile } from './file-part.ts';
import type { Item } from './item.ts';
import { byCodeUnits, isList, isObject, type JsonObject, type JsonValue, own } from './json.ts';
import { shownValues } from './shown-values.ts';
import { readStamps, stampsOf, writeStamps } from './stamps.ts';

const isFree: IsFreeText = (name) => name === 'title' || settingName(name) !== undefined;

/** Names of the file that hold the document together; they are no fields of the head when they are of the right type. */
const structural: Readonly<Record<string, (value: JsonValue) => boolean>> = {
  format: () => true,
  version: () => true,
  checksum: () => true,
  id: (value) => typeof value === 'string',
  savedAt: (value) => typeof value === 'string',
  madeWith: isObject,
  items: () => true,
  removed: isList,
  settings: isObject,
  alternativesOf: isAlternatives,
  rev: isObject,
};

/** The parts of a file that the head of a document becomes. */
export interface HeadJson {
  /** Title, language, and unknown parts, by their names at the top of the file. */
  readonly parts: ReadonlyMap<string, JsonValue>;
  readonly settings: JsonObject;
  readonly alternativesOf?: JsonObject;
  readonly rev?: JsonObject;
}

/** The head as it stands in a file, which itself uses the names `taken`; a clean copy is not stamped. */
export function headToJson(head: Item, taken: ReadonlySet<string>, stamped: boolean): HeadJson {
  const shown = new Map<string, ReadonlySet<Dot>>();
  const parts = new Map<string, JsonValue>();
  const settings = new Map<string, JsonValue>();
  const others = new Map<string, JsonValue>();
  const names = [...head.fields.keys()].sort(byCodeUnits);
  const show = (name: string, into: Map<string, JsonValue>, key: string) => {
    const { values = [], dots } = shownValues(head, name, isFree(name)) ?? {};
    const [value, ...more] = values;
    if (value === undefined || dots === undefined) return;
    into.set(key, value);
    shown.set(name, dots);
    if (more.length > 0) others.set(name, more);
  };
  for (const name of names) {
    const setting = settingName(name);
    if (setting !== undefined) show(name, settings, setting);
    else if (name === 'title') show(name, parts, name);
  }
  for (const name of names) {
    const raw = rawName(name);
    if (isFree(name) || taken.has(raw) || (raw === 'alternativesOf' && others.size > 0)) continue;
    show(name, parts, raw);
  }
  return {
    parts,
    settings: Object.fromEntries(settings),
    ...(others.size > 0 ? { alternativesOf: Object.fromEntries(others) } : {}),
    ...(stamped ? { rev: writeStamps(head.id, stampsOf(head, shown)) } : {}),
  };
}

/** Makes the head of a document of the top level of a file, under an id that the caller checked. */
export function headFromJson(top: JsonObject, id: string): Item {
  const rev = own(top, 'rev');
  const stamps = isObject(rev) ? readStamps(id, rev) : undefined;
  const fields = readFields(top);
  const raw = Object.entries(top).filter(
    ([name, value]) =>
      !notOfTheHead.has(name) && (name !== 'rev' || stamps !== undefined || !isObject(value)),
  );
  const part = { id, fields, votes: undefined, live: true, raw: Object.fromEntries(raw) };
  return itemFromFile(part, stamps, isFree);
}

const notOfTheHead = new Set(['format', 'version', 'checksum', 'savedAt', 'madeWith', 'items', 'removed']);

function readFields(top: JsonObject): Map<string, readonly JsonValue[]> {
  const fields = new Map<string, readonly JsonValue[]>();
  for (const [name, value] of Object.entries(top)) {
    if (Object.hasOwn(structural, name) && structural[name]?.(value)) continue;
    fields.set(partField(name), [value]);
  }
  const settings = own(top, 'settings');
  if (isObject(settings)) {
    for (const [name, value] of Object.entries(settings)) fields.set(settingField(name), [value]);
  }
  const others = own(top, 'alternativesOf');
  if (isAlternatives(others)) {
    for (const [name, texts] of Object.entries(others)) {
      fields.set(name, [...(fields.get(name) ?? []), ...texts]);
    }
  }
  return fields;
}

function isAlternatives(
  value: JsonValue | undefined,
): value is Readonly<Record<string, readonly JsonValue[]>> {
  return isObject(value) && Object.entries(value).every(([name, texts]) => isFree(name) && isList(texts));
}
