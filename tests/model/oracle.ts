import type { Dot } from '../../src/model/dots.ts';
import type { Edit, FieldChange, ItemChange } from '../../src/model/edit.ts';
import type { Item } from '../../src/model/item.ts';
import type { Prototype } from '../../src/model/prototype.ts';
import type { Vote } from '../../src/model/votes.ts';

/**
 * What one edit did to one item, as an entry in a plain list. Two lists merge by taking all entries of both: nothing here
 * knows of `seen`, so it cannot repeat a mistake of the merge.
 */
interface Entry {
  readonly item: string;
  readonly change: ItemChange;
  /** The values that it wrote, by field. */
  readonly wrote: ReadonlyMap<string, ReadonlyMap<Dot, unknown>>;
  /** The entries of this item that a removal knew, and covers. */
  readonly knew: ReadonlySet<Entry>;
}

/** All that one laptop knows, as a list of events. */
export class EventList {
  readonly #entries = new Map<string, Set<Entry>>();

  /** Notes an edit that was made here. */
  note(edit: Edit): void {
    for (const change of edit.record.changes) {
      const item = change.head ? edit.head : edit.items.find(({ id }) => id === change.id);
      if (item === undefined) continue;
      const id = change.head ? 'the head' : change.id;
      const knew = new Set(change.life === 'removed' ? this.#of(id) : []);
      this.#of(id).add({ item: id, change, wrote: written(item, change), knew });
    }
  }

  /** Takes in all that another laptop knows. */
  take(other: EventList): void {
    for (const [id, entries] of other.#entries) for (const entry of entries) this.#of(id).add(entry);
  }

  #of(id: string): Set<Entry> {
    const entries = this.#entries.get(id) ?? new Set();
    this.#entries.set(id, entries);
    return entries;
  }

  /** Per standing item and field the values that survive: written, and replaced by no one who knew them. */
  expected(): Map<string, Map<string, Set<Dot>>> {
    const standing = new Map<string, Map<string, Set<Dot>>>();
    for (const [id, known] of this.#entries) {
      const entries = [...known];
      const removals = entries.filter(({ change }) => change.life === 'removed');
      const stands = entries.some(
        (entry) => entry.change.life !== 'removed' && !removals.some(({ knew }) => knew.has(entry)),
      );
      if (stands) standing.set(id, survivors(entries));
    }
    return standing;
  }
}

function survivors(entries: readonly Entry[]): Map<string, Set<Dot>> {
  const fields = new Map<string, Set<Dot>>();
  for (const { wrote } of entries) {
    for (const [name, values] of wrote) {
      const dots = fields.get(name) ?? new Set<Dot>();
      for (const dot of values.keys()) dots.add(dot);
      fields.set(name, dots);
    }
  }
  for (const { change } of entries) {
    for (const [name, { replaced }] of allFields(change)) {
      for (const { dot } of replaced) fields.get(name)?.delete(dot);
    }
  }
  for (const [name, dots] of fields) if (dots.size === 0) fields.delete(name);
  return fields;
}

function allFields(change: ItemChange): [string, FieldChange<unknown>][] {
  const votes: [string, FieldChange<Vote>][] = change.votes ? [['=votes', change.votes]] : [];
  return [...change.fields, ...votes];
}

function written(item: Item, change: ItemChange): Map<string, Map<Dot, unknown>> {
  const fields = new Map<string, Map<Dot, unknown>>();
  for (const [name, { wrote }] of allFields(change)) {
    const held = name === '=votes' ? item.votes : item.fields.get(name);
    fields.set(name, new Map(wrote.map((dot) => [dot, held?.get(dot)])));
  }
  return fields;
}

/** What a document really holds, in the form of `expected`. */
export function held(prototype: Prototype): Map<string, Map<string, Set<Dot>>> {
  const standing = new Map<string, Map<string, Set<Dot>>>();
  const put = (id: string, item: Item) => {
    const fields = new Map([...item.fields].map(([name, values]) => [name, new Set(values.keys())]));
    if (item.votes.size > 0) fields.set('=votes', new Set(item.votes.keys()));
    standing.set(id, fields);
  };
  for (const item of prototype.items.values()) if (item.live.size > 0) put(item.id, item);
  put('the head', prototype.head);
  return standing;
}

/** The same, as text that can be compared. */
export function asText(standing: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<Dot>>>): string {
  const lines: string[] = [];
  for (const [id, fields] of standing) {
    for (const [name, dots] of fields) lines.push(`${id} ${name} ${[...dots].sort().join(' ')}`);
    lines.push(id);
  }
  return lines.sort().join('\n');
}
