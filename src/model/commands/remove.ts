import { type ChangedItem, changeItem, type Edit, editOf } from '../edit.ts';
import { type Item, isLive, writeItem } from '../item.ts';
import type { Context } from '../prototype.ts';
import { wiped } from '../wiped.ts';

/**
 * Removes items (one card, a region, a canvas). They stay in the document as removed, so that a merge can tell removed
 * from new; an edit made elsewhere at the same time keeps the card.
 */
export function removeItems(context: Context, items: readonly Item[]): Edit {
  return editOf(
    context.actor,
    items.filter(isLive).map((item) => changeItem(context.actor, item, { live: 'clear' }, 'removed')),
  );
}

/** Puts removed items back where they stood. */
export function restoreItems(context: Context, items: readonly Item[]): Edit {
  const changed: ChangedItem[] = [];
  for (const item of items) {
    if (!isLive(item)) changed.push(changeItem(context.actor, item, { live: 'stamp' }, 'restored'));
  }
  return editOf(context.actor, changed);
}

/**
 * *Voorgoed wissen*: what remains of an item of which all content is wiped, as an edit that others merge. No undo: also
 * call `forgetItem` of `history.ts` and wipe the versions on this device.
 */
export function wipeItem(context: Context, item: Item): Item {
  return writeItem(context.actor, wiped(item), { live: 'clear' }).item;
}
