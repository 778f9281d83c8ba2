import type { Dot, Seen } from './dots.ts';
import { type Item, type ItemWrite, type Stamped, valuesOf, type Written, writeItem } from './item.ts';
import { equalJson, type JsonValue } from './json.ts';
import type { Vote } from './votes.ts';

/** What an edit did to one field of one item: all that undo needs. */
export interface FieldChange<Value = JsonValue> {
  /** The dots that the edit wrote. */
  readonly wrote: readonly Dot[];
  /** The values that it replaced. */
  readonly replaced: readonly Stamped<Value>[];
  /** The other values that stood in the field afterwards. */
  readonly stood: readonly Dot[];
}

/** What an edit did to one item. */
export interface ItemChange {
  readonly id: string;
  /** true when the item is the head of the document. */
  readonly head: boolean;
  readonly fields: ReadonlyMap<string, FieldChange>;
  readonly votes?: FieldChange<Vote>;
  readonly life: 'same' | 'created' | 'removed' | 'restored';
  /** What the item had seen after the edit. */
  readonly seen: Seen;
}

/** What undo needs to take back one step. Plain data. */
export interface EditRecord {
  readonly actor: string;
  /** Edits in a row with the same step are taken back together (the keystrokes of one session in a field). */
  readonly step?: string;
  readonly changes: readonly ItemChange[];
}

/** The outcome of a command: the new versions of what changed, and what undo needs. */
export interface Edit {
  readonly head?: Item;
  readonly items: readonly Item[];
  readonly record: EditRecord;
}

/** A change of one item, ready to become part of an edit. */
export interface ChangedItem {
  readonly item: Item;
  readonly change: ItemChange;
}

/** Writes into an item and notes what undo needs. */
export function changeItem(
  actor: string,
  before: Item,
  write: ItemWrite,
  life: ItemChange['life'] = 'same',
): ChangedItem {
  const written = writeItem(actor, before, write);
  const fields = new Map<string, FieldChange>();
  for (const name of write.fields?.keys() ?? []) {
    fields.set(
      name,
      noted(valuesOf(before, name), valuesOf(written.item, name), written.dots.get(name) ?? []),
    );
  }
  const votes = write.votes ? { votes: notedVotes(before, written) } : {};
  const change = { id: before.id, head: false, fields, ...votes, life, seen: written.item.seen };
  return { item: written.item, change };
}

/**
 * Sets one field of an item to one value, `undefined` to none. Nothing when that is all that stands there already: what
 * changes nothing is no edit.
 */
export function setValue(
  actor: string,
  item: Item,
  name: string,
  value: JsonValue | undefined,
): readonly ChangedItem[] {
  const held = [...valuesOf(item, name).values()];
  if (value === undefined ? held.length === 0 : held.length === 1 && equalJson(held[0], value)) return [];
  const values = value === undefined ? [] : [value];
  return [changeItem(actor, item, { fields: new Map([[name, { replaces: 'all', values }]]) })];
}

function notedVotes(before: Item, written: Written): FieldChange<Vote> {
  return noted(before.votes, written.item.votes, written.voteDots);
}

function noted<Value>(
  before: ReadonlyMap<Dot, Value>,
  after: ReadonlyMap<Dot, Value>,
  wrote: readonly Dot[],
): FieldChange<Value> {
  const replaced: Stamped<Value>[] = [];
  for (const [dot, value] of before) if (!after.has(dot)) replaced.push({ dot, value });
  return { wrote, replaced, stood: [...after.keys()].filter((dot) => !wrote.includes(dot)) };
}

/** An edit of items. */
export function editOf(actor: string, changed: readonly ChangedItem[], step?: string): Edit {
  return {
    items: changed.map(({ item }) => item),
    record: { actor, ...(step === undefined ? {} : { step }), changes: changed.map(({ change }) => change) },
  };
}

/** An edit of the head of the document; of at most one change. */
export function editOfHead(actor: string, [changed]: readonly ChangedItem[], step?: string): Edit {
  if (changed === undefined) return editOf(actor, [], step);
  const head = { item: changed.item, change: { ...changed.change, head: true } };
  return { ...editOf(actor, [head], step), head: changed.item, items: [] };
}
