import type { Dot } from './dots.ts';
import { type ChangedItem, type Edit, type EditRecord, editOf, type ItemChange } from './edit.ts';
import type { Item } from './item.ts';
import type { Context } from './prototype.ts';
import { takeBackChange } from './take-back.ts';

/** What undo and redo of one tab remember. Plain data, never mutated. */
export interface History {
  readonly undo: readonly EditRecord[];
  readonly redo: readonly EditRecord[];
  /** Where a value went that was put back: its old dot in an item's field to its new one. */
  readonly moved: ReadonlyMap<string, Dot>;
  /** The actors that this tab has been; what others wrote is what they did not write. */
  readonly actors: ReadonlySet<string>;
}

/** Gives the current version of what a record names; undefined when the document does not hold it. */
export interface Current {
  readonly head: Item;
  readonly item: (id: string) => Item | undefined;
}

/** A step back or forth: the edit to apply, absent when nothing was left that could be taken back. */
export interface Step {
  readonly edit?: Edit;
  readonly history: History;
}

/** Nothing done yet. */
export const emptyHistory: History = { undo: [], redo: [], moved: new Map(), actors: new Set() };

/** Remembers an edit. It joins the edit before when both belong to one step (a session in a text field). */
export function remember(history: History, record: EditRecord): History {
  if (record.changes.length === 0) return history;
  const last = history.undo.at(-1);
  const joins = last?.step !== undefined && last.step === record.step;
  const undo = joins ? [...history.undo.slice(0, -1), joined(last, record)] : [...history.undo, record];
  const actors = history.actors.has(record.actor)
    ? history.actors
    : new Set([...history.actors, record.actor]);
  return { ...history, undo, redo: [], actors };
}

/**
 * Undoes the last edit that still has an effect, as a new edit: per field it takes back what the edit wrote if that still
 * stands, and puts back what it replaced unless someone else wrote in between. It never revives a text that another
 * replaced and never removes a card in which another wrote. Apply `edit`, keep `history`; do not `remember` the edit.
 */
export function undoLast(context: Context, history: History, current: Current): Step {
  return walk(context, history, current, 'undo', 'redo');
}

/** Does again what was undone last, by the same rules. */
export function redoLast(context: Context, history: History, current: Current): Step {
  return walk(context, history, current, 'redo', 'undo');
}

function walk(
  context: Context,
  history: History,
  current: Current,
  from: 'undo' | 'redo',
  to: 'undo' | 'redo',
): Step {
  const actors = new Set([...history.actors, context.actor]);
  const left = [...history[from]];
  for (let record = left.pop(); record !== undefined; record = left.pop()) {
    const moved = new Map(history.moved);
    const taken = record.changes.flatMap((change) => {
      const item = change.head ? current.head : current.item(change.id);
      const changed = item && takeBackChange(context, item, change, moved, actors);
      return changed ? [changed] : [];
    });
    if (taken.length === 0) continue;
    const edit = editOfBoth(context, taken);
    return {
      edit,
      history: { ...history, [from]: left, [to]: [...history[to], edit.record], moved, actors },
    };
  }
  return { history: { ...history, [from]: [] } };
}

function editOfBoth(context: Context, changed: readonly ChangedItem[]): Edit {
  const edit = editOf(context.actor, changed);
  const head = changed.find(({ change }) => change.head)?.item;
  if (head === undefined) return edit;
  return { ...edit, head, items: edit.items.filter((item) => item !== head) };
}

/** Removes an item from what undo remembers, after it was wiped. */
export function forgetItem(history: History, id: string): History {
  const without = (records: readonly EditRecord[]) =>
    records
      .map((record) => ({
        ...record,
        changes: record.changes.filter((change) => change.head || change.id !== id),
      }))
      .filter((record) => record.changes.length > 0);
  return { ...history, undo: without(history.undo), redo: without(history.redo) };
}

/** Two edits in a row as one. */
function joined(first: EditRecord, second: EditRecord): EditRecord {
  const changes = new Map<string, ItemChange>();
  const keyOf = (change: ItemChange) => (change.head ? 'head' : `item ${change.id}`);
  for (const change of first.changes) changes.set(keyOf(change), change);
  for (const change of second.changes) {
    const before = changes.get(keyOf(change));
    changes.set(keyOf(change), before ? joinedChange(before, change) : change);
  }
  return { ...second, changes: [...changes.values()] };
}

function joinedChange(first: ItemChange, second: ItemChange): ItemChange {
  const fields = new Map(first.fields);
  for (const [name, next] of second.fields) {
    const before = fields.get(name);
    if (before === undefined) {
      fields.set(name, next);
      continue;
    }
    const gone = new Set(next.replaced.map(({ dot }) => dot));
    fields.set(name, {
      wrote: [...before.wrote.filter((dot) => !gone.has(dot)), ...next.wrote],
      replaced: [...before.replaced, ...next.replaced.filter(({ dot }) => !before.wrote.includes(dot))],
      stood: next.stood,
    });
  }
  return { ...second, fields, life: first.life === 'same' ? second.life : first.life };
}
