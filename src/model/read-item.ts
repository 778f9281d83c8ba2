import { composedParts, rawName } from './field-names.ts';
import { type FieldValues, isFieldName, itemFields } from './fields/item-fields.ts';
import { partKinds } from './fields/kinds.ts';
import { partOf, textsOf } from './free-text.ts';
import { type Item, isLive, lastValue } from './item.ts';
import { byCodeUnits, type JsonValue } from './json.ts';
import { servedBy } from './served.ts';
import { totalVotes } from './votes.ts';

/** Where an item stands. A part that is missing or of the wrong type is ''. */
export interface Place {
  readonly canvas: string;
  readonly region: string;
  /** A fractional index, compared by code units, ties broken by the id of the item. */
  readonly order: string;
}

/** One item as plain data for the screen. Fields that nobody set, or of the wrong type, are absent. */
export interface ItemView extends Place, Partial<FieldValues> {
  readonly id: string;
  /** false for a removed item. */
  readonly live: boolean;
  /** The text, or the first of several in code-unit order; '' when there is none. */
  readonly text: string;
  /** The other texts, only while several await a choice; empty otherwise. Show `[text, ...alternatives]`. */
  readonly alternatives: readonly string[];
  readonly evidence?: string;
  readonly owner?: string;
  /** The other texts of `evidence` and `owner`, only while several await a choice. */
  readonly alternativesOf: { readonly evidence: readonly string[]; readonly owner: readonly string[] };
  readonly votes: number;
  readonly x?: number;
  readonly y?: number;
  /** Fields of a newer site or another edition, and known ones of the wrong type; kept, not shown. */
  readonly unknown: ReadonlyMap<string, JsonValue>;
}

/** Where an item stands: cheaper than reading all of it. */
export function placeOf(item: Item): Place {
  const part = (name: 'canvas' | 'region' | 'order'): string => {
    const value = partOf(item, 'place', name);
    return value !== undefined && partKinds[name].accepts(value) ? value : '';
  };
  return { canvas: part('canvas'), region: part('region'), order: part('order') };
}

/** Sorts as the screen does: by `order`, then by id, both by code units. */
export function compareItems(
  a: { readonly order: string; readonly id: string },
  b: { readonly order: string; readonly id: string },
): number {
  return byCodeUnits(a.order, b.order) || byCodeUnits(a.id, b.id);
}

/** Reads an item as plain data for the screen. */
export function readItem(item: Item): ItemView {
  const known: Record<string, JsonValue> = {};
  const unknown = new Map<string, JsonValue>();
  for (const name of item.fields.keys()) readField(item, name, known, unknown);
  const [text = '', ...alternatives] = textsOf(item, 'text');
  const [evidence, ...otherEvidence] = textsOf(item, 'evidence');
  const [owner, ...otherOwners] = textsOf(item, 'owner');
  return {
    id: item.id,
    live: isLive(item),
    ...placeOf(item),
    text,
    alternatives,
    ...(evidence ? { evidence } : {}),
    ...(owner ? { owner } : {}),
    alternativesOf: { evidence: otherEvidence, owner: otherOwners },
    votes: totalVotes(item.votes),
    ...known,
    unknown,
  };
}

function readField(
  item: Item,
  name: string,
  known: Record<string, JsonValue>,
  unknown: Map<string, JsonValue>,
): void {
  if (name === 'place' || name === 'xy') {
    for (const part of composedParts[name]) {
      const value = partOf(item, name, part);
      if (value === undefined) continue;
      if (!partKinds[part].accepts(value)) unknown.set(part, value);
      else if (name === 'xy') known[part] = value;
    }
    return;
  }
  const value = name === 'serves' ? servedBy(item) : lastValue(item, name);
  if (value === undefined) return;
  if (name === 'text' || name === 'evidence' || name === 'owner') {
    if (textsOf(item, name).length === 0) unknown.set(name, value);
  } else if (isFieldName(name)) {
    if (itemFields[name].accepts(value)) known[name] = value;
    else unknown.set(name, value);
  } else unknown.set(rawName(name), value);
}
