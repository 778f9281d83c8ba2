import type { ItemView } from './read-item.ts';

/** What a collecting region asks for. */
export interface CollectRule {
  /** The regions to collect from, as canvas#region, in order. */
  readonly from: readonly string[];
  /** Which of their items. */
  readonly pick: 'all' | 'chosen' | 'most-dots';
  /** How many at most. */
  readonly limit: number;
  /** Those of `from` where a team proposes and then chooses: of them only what was chosen counts, whatever `pick` says. */
  readonly onlyChosen?: readonly string[] | undefined;
  /** Those of `from` that stand in: something comes from them only while the others give nothing and nothing is pinned. */
  readonly standIn?: readonly string[] | undefined;
}

/** An item that a collecting region shows. */
export interface CollectedItem {
  readonly item: ItemView;
  /** Whether the team pinned it by hand. */
  readonly pinned: boolean;
}

/** What a collecting region shows. */
export interface Collected {
  readonly shown: readonly CollectedItem[];
  /** Items that fit the rule and were left out by its limit. */
  readonly leftOut: number;
}

/** How a document is read, whoever holds it. */
export interface DocumentReader {
  /** The items of a region, in the order of the screen. */
  region(canvas: string, region: string): readonly ItemView[];
  /** One item; undefined when it is not there or removed. */
  item(id: string): ItemView | undefined;
}

/**
 * Collects for a region. Pinned items come first, all of them; then the picked ones, up to the limit. No item
 * comes twice, nor a text that another one of them has too. Items without text, private notes and former wordings stay out unless somebody pinned them. With `most-dots` what
 * was chosen comes first, then the number of dots decides, then the order of the regions and of the screen, so that nothing disappears for want of dots.
 * `own` are the items in the collecting region itself: the pins, whose `shows` names an item.
 */
export function collect(rule: CollectRule, own: readonly ItemView[], document: DocumentReader): Collected {
  const pinned = new Map(pinnedItems(own, document).map((item) => [item.id, item]));
  const at = (reference: string) => {
    const chosenOnes = rule.pick === 'chosen' || rule.onlyChosen?.includes(reference);
    return itemsAt(reference, document)
      .filter((item) => !chosenOnes || item.chosen === true)
      .filter((item) => !pinned.has(item.id) && isCollectable(item));
  };
  const standsIn = (reference: string) => rule.standIn?.includes(reference) === true;
  const found = rule.from.filter((reference) => !standsIn(reference)).flatMap(at);
  if (found.length === 0 && pinned.size === 0) found.push(...rule.from.filter(standsIn).flatMap(at));
  if (rule.pick === 'most-dots') found.sort((a, b) => chosenFirst(a, b) || b.votes - a.votes);
  const picked = withoutRepeats(found, pinned.values());
  const room = Math.max(0, rule.limit - pinned.size);
  return {
    shown: [
      ...[...pinned.values()].map((item) => ({ item, pinned: true })),
      ...picked.slice(0, room).map((item) => ({ item, pinned: false })),
    ],
    leftOut: Math.max(0, picked.length - room),
  };
}

/** The items that pins show, each once however many pins name it. One that is gone, has no text or became private is not shown. */
export function pinnedItems(
  pins: readonly ItemView[],
  document: Pick<DocumentReader, 'item'>,
): readonly ItemView[] {
  const ids = new Set(pins.flatMap(({ shows }) => shows ?? []));
  return [...ids]
    .flatMap((id) => document.item(id) ?? [])
    .filter((item) => item.text !== '' && item.private !== true);
}

function itemsAt(reference: string, document: DocumentReader): readonly ItemView[] {
  const [canvas = '', region = ''] = reference.split('#');
  return document.region(canvas, region);
}

/** The items whose text is not among those of `shown`, nor of one before it. */
function withoutRepeats(items: readonly ItemView[], shown: Iterable<ItemView>): readonly ItemView[] {
  const plain = ({ text }: ItemView) => text.replace(/\s+/g, ' ').trim();
  const seen = new Set([...shown].map(plain));
  return items.filter((item) => {
    const known = seen.has(plain(item));
    seen.add(plain(item));
    return !known;
  });
}

function chosenFirst(a: ItemView, b: ItemView): number {
  return Number(b.chosen === true) - Number(a.chosen === true);
}

function isCollectable(item: ItemView): boolean {
  return item.text !== '' && item.private !== true && item.chosen !== false;
}
