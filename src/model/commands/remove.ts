import { type ChangedItem, changeItem, type Edit, editOf } from '../edit.ts';
import { blankItem, type Item, isLive, writeItem } from '../item.ts';
import type { Context } from '../prototype.ts';

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
 * *Voorgoed wissen*: what remains of an item of which all content is wiped. It is removed, holds no value and
 * remembers only what it had seen, so that an older file does not bring the wiped texts back. No undo: also call
 * `forgetItem` of `history.ts` and wipe the versions on this device.
 */
export function wipeItem(context: Context, item: Item): Item {
  const blank = { ...blankItem(item.id), seen: item.seen };
  return writeItem(context.actor, blank, { live: 'clear' }).item;
}
