import type { Dot } from './dots.ts';
import { composedParts, fieldName, rawName } from './field-names.ts';
import { freeTexts, itemFields } from './fields/item-fields.ts';
import { count, word } from './fields/kinds.ts';
import { type IsFreeText, itemFromFile } from './file-part.ts';
import type { Item } from './item.ts';
import { byCodeUnits, isList, isObject, type JsonObject, type JsonValue, own } from './json.ts';
import { servedBy } from './served.ts';
import { shownValues } from './shown-values.ts';
import { readStamps, stampsOf, writeStamps } from './stamps.ts';
import { totalVotes } from './votes.ts';

const isFree: IsFreeText = (name) => freeTexts.some((free) => free === name);

const known = ['place', ...freeTexts, ...Object.keys(itemFields), 'xy'];

/** An item as it stands in a file; a clean copy is not stamped. */
export function itemToJson(item: Item, stamped: boolean): JsonObject {
  const json = new Map<string, JsonValue>();
  const shown = new Map<string, ReadonlySet<Dot>>();
  const otherTexts = new Map<string, JsonValue>();
  const show = (name: string) => {
    const { values = [], dots } = shownValues(item, name, isFree(name)) ?? {};
    const [last, ...others] = values;
    // Without stamps nothing else in the file remembers what several teams linked at the same time.
    const value = name === 'serves' && !stamped ? servedBy(item) : last;
    if (value === undefined || dots === undefined || !put(json, name, value, stamped)) return;
    shown.set(name, dots);
    if (others.length > 0 && name === 'text') json.set('alternatives', others);
    else if (others.length > 0) otherTexts.set(name, others);
  };
  json.set('id', item.id);
  known.forEach(show);
  const votes = totalVotes(item.votes);
  if (votes > 0) json.set('votes', votes);
  if (otherTexts.size > 0) json.set('alternativesOf', Object.fromEntries(otherTexts));
  const unknown = [...item.fields.keys()].filter((name) => !known.includes(name));
  unknown.sort(byCodeUnits).forEach(show);
  if (stamped) json.set('rev', writeStamps(item.id, stampsOf(item, shown)));
  return Object.fromEntries(json);
}

/** Puts a value under its name, unless that name is taken: then it stays among the values that are not shown. */
function put(json: Map<string, JsonValue>, name: string, value: JsonValue, stamped: boolean): boolean {
  if (name === 'place' || name === 'xy') {
    for (const part of composedParts[name]) {
      const partValue = isObject(value) ? own(value, part) : undefined;
      if (partValue !== undefined) json.set(part, partValue);
    }
    return true;
  }
  const raw = rawName(name);
  if (json.has(raw) || (stamped && raw === 'rev')) return false;
  json.set(raw, value);
  return true;
}

/**
 * Makes an item of what stands in a file, under an id that the caller checked. `live` says whether it stands among the
 * items or among the removed ones.
 */
export function itemFromJson(raw: JsonObject, id: string, live: boolean): Item {
  const rev = own(raw, 'rev');
  const stamps = isObject(rev) ? readStamps(id, rev) : undefined;
  const readable = isObject(rev) && stamps === undefined ? withoutStamps(raw) : raw;
  const votes = own(raw, 'votes');
  const counted = votes !== undefined && count.accepts(votes) ? votes : undefined;
  return itemFromFile({ id, fields: readFields(raw), votes: counted, live, raw: readable }, stamps, isFree);
}

function withoutStamps(raw: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(raw).filter(([name]) => name !== 'rev'));
}

function readFields(raw: JsonObject): Map<string, readonly JsonValue[]> {
  const fields = new Map<string, readonly JsonValue[]>();
  const others = new Map<string, readonly JsonValue[]>();
  for (const [name, value] of Object.entries(raw)) {
    const part = partOfName(name);
    if (part !== undefined) {
      const [whole] = fields.get(part) ?? [];
      fields.set(part, [isObject(whole) ? { ...whole, [name]: value } : { [name]: value }]);
    } else if (name === 'alternatives' && isList(value)) others.set('text', value);
    else if (name === 'alternativesOf' && isAlternatives(value)) {
      for (const [free, texts] of Object.entries(value)) others.set(free, texts);
    } else if (!isStructural(name, value)) fields.set(fieldName(name), [value]);
  }
  for (const [name, values] of others) fields.set(name, [...(fields.get(name) ?? []), ...values]);
  return fields;
}

function partOfName(name: string): 'place' | 'xy' | undefined {
  if (name === 'canvas' || name === 'region' || name === 'order') return 'place';
  return name === 'x' || name === 'y' ? 'xy' : undefined;
}

function isAlternatives(
  value: JsonValue,
): value is Readonly<Record<'evidence' | 'owner', readonly JsonValue[]>> {
  if (!isObject(value)) return false;
  return Object.entries(value).every(
    ([name, texts]) => (name === 'evidence' || name === 'owner') && isList(texts),
  );
}

/** Whether this holds the item together instead of being a field of it. */
function isStructural(name: string, value: JsonValue): boolean {
  if (name === 'id') return word.accepts(value);
  if (name === 'rev') return isObject(value);
  return name === 'votes' && count.accepts(value);
}
