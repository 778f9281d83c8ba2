import { type ChangedItem, changeItem, type Edit, editOf } from '../model/edit.ts';
import { type Item, type ItemWrite, isLive, type Write } from '../model/item.ts';
import { equalJson, type JsonValue } from '../model/json.ts';
import type { Context, Prototype } from '../model/prototype.ts';

/**
 * The edit that makes a document look like an earlier version of it: items that the version does not show are removed, those
 * that it shows come back with the values they had then. Dots given to a card stay as they are now. It is an edit like any
 * other: undo takes it back, and nothing that others write at the same time is lost.
 */
export function restoreVersion(context: Context, now: Prototype, then: Prototype): Edit {
  const changed: ChangedItem[] = [];
  for (const item of now.items.values()) {
    const old = then.items.get(item.id);
    if (isLive(item) && !(old && isLive(old)))
      changed.push(changeItem(context.actor, item, { live: 'clear' }, 'removed'));
  }
  for (const old of then.items.values()) {
    if (!isLive(old)) continue;
    const item = now.items.get(old.id);
    if (!item) {
      // A version from before a merge was taken back: its cards are news again.
      changed.push(changeItem(context.actor, old, { live: 'stamp' }, 'created'));
      continue;
    }
    const fields = differences(item, old);
    if (!isLive(item)) changed.push(changeItem(context.actor, item, { fields }, 'restored'));
    else if (fields.size > 0) changed.push(changeItem(context.actor, item, { fields }));
  }
  const head = differences(now.head, then.head);
  const headChange = head.size > 0 ? changeItem(context.actor, now.head, { fields: head }) : undefined;
  const edit = editOf(context.actor, changed);
  if (!headChange) return edit;
  return {
    ...edit,
    head: headChange.item,
    record: { ...edit.record, changes: [...edit.record.changes, { ...headChange.change, head: true }] },
  };
}

/** Fields whose surviving values differ, each with the values of the old version. */
function differences(item: Item, old: Item): NonNullable<ItemWrite['fields']> {
  const fields = new Map<string, Write<JsonValue>>();
  for (const name of new Set([...item.fields.keys(), ...old.fields.keys()])) {
    const now = [...(item.fields.get(name)?.values() ?? [])];
    const then = [...(old.fields.get(name)?.values() ?? [])];
    const same = now.length === then.length && now.every((value, at) => equalJson(value, then[at]));
    if (!same) fields.set(name, { replaces: 'all', values: then });
  }
  return fields;
}
