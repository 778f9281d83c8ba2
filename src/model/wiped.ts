import { blankItem, type Item, isLive } from './item.ts';
import type { Prototype } from './prototype.ts';

/**
 * What remains of an item of which all content is wiped: it is removed, holds no value and remembers only what it had
 * seen, so that an older file with stamps does not bring the texts back.
 */
export function wiped(item: Item): Item {
  return { ...blankItem(item.id), seen: item.seen };
}

/** Whether all content of an item was wiped. */
export function isWiped(item: Item): boolean {
  return !isLive(item) && item.fields.size === 0 && item.votes.size === 0;
}

/** The document without the content of the items that `gone` names. Gives the very same one when it holds none of it. */
export function withoutContentOf(prototype: Prototype, gone: (id: string) => boolean): Prototype {
  const found = [...prototype.items.values()].filter((item) => gone(item.id) && !isWiped(item));
  if (found.length === 0) return prototype;
  const items = new Map(prototype.items);
  for (const item of found) items.set(item.id, wiped(item));
  return { ...prototype, items };
}
