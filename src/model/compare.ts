import { changedFields } from './changed-fields.ts';
import { isLive } from './item.ts';
import { equalJson, type JsonValue } from './json.ts';
import { keptInOrder } from './kept-order.ts';
import { type Prototype, readHead } from './prototype.ts';
import { compareItems, type ItemView, readItem } from './read-item.ts';

/** One card as it stood before and as it stands after. */
export interface CardPair {
  readonly before: ItemView;
  readonly after: ItemView;
}

/** A card of which something else than its text and place differs. */
export interface ChangedCard extends CardPair {
  /** Names of the fields that differ, as in the file; `votes` among them. */
  readonly fields: readonly string[];
}

/**
 * What differs between two versions. Cards stand in the order of the screen. A card may be reworded, moved and changed at
 * once. Private notes stay out: a comparison is looked at together.
 */
export interface Comparison {
  readonly added: readonly ItemView[];
  readonly gone: readonly ItemView[];
  /** Other texts; several texts that await a choice count as they stand. */
  readonly reworded: readonly CardPair[];
  /** On another canvas, in another region, elsewhere on its axes, or elsewhere in the order of its region. */
  readonly moved: readonly CardPair[];
  readonly changed: readonly ChangedCard[];
  readonly title: { readonly before: string; readonly after: string } | undefined;
}

/** How many cards differ, by the way in which they do. */
export interface ComparisonNumbers {
  readonly added: number;
  readonly gone: number;
  readonly reworded: number;
  readonly moved: number;
  readonly changed: number;
}

/**
 * Compares two documents as the team sees them, from `before` to `after`. Cards belong together by their id; of those that
 * are left, the ones with the same text in the same region, so that two documents with separate origins can be compared too.
 */
export function compare(before: Prototype, after: Prototype): Comparison {
  const [old, now] = [shownItems(before), shownItems(after)];
  const pairs: CardPair[] = [];
  const gone: ItemView[] = [];
  for (const item of old.values()) {
    const same = now.get(item.id);
    if (same) pairs.push({ before: item, after: same });
    else gone.push(item);
  }
  const added = new Map([...now].filter(([id]) => !old.has(id)));
  const left = pairByText(gone, added, pairs);
  const stayed = stayedInOrder(pairs);
  const idsNow = new Map(pairs.map((pair) => [pair.before.id, pair.after.id]));
  const idNow = (id: string) => idsNow.get(id) ?? id;
  const titles = { before: readHead(before).title, after: readHead(after).title };
  return {
    added: inOrder([...added.values()], (item) => item),
    gone: inOrder(left, (item) => item),
    reworded: inOrder(
      pairs.filter((pair) => !equalJson(textsOf(pair.before), textsOf(pair.after))),
      ({ after: item }) => item,
    ),
    moved: inOrder(
      pairs.filter((pair) => !stayed.has(pair.after.id)),
      ({ after: item }) => item,
    ),
    changed: inOrder(
      pairs
        .map((pair) => ({ ...pair, fields: changedFields(pair.before, pair.after, idNow) }))
        .filter(({ fields }) => fields.length > 0),
      ({ after: item }) => item,
    ),
    title: titles.before === titles.after ? undefined : titles,
  };
}

/** Counts what a comparison holds. */
export function numbersOf(comparison: Comparison): ComparisonNumbers {
  const { added, gone, reworded, moved, changed } = comparison;
  return {
    added: added.length,
    gone: gone.length,
    reworded: reworded.length,
    moved: moved.length,
    changed: changed.length,
  };
}

/** Whether nothing differs. */
export function isSame({ title, ...lists }: Comparison): boolean {
  return title === undefined && Object.values(lists).every((list) => list.length === 0);
}

function shownItems(prototype: Prototype): ReadonlyMap<string, ItemView> {
  const shown = new Map<string, ItemView>();
  for (const item of prototype.items.values()) {
    if (!isLive(item)) continue;
    const view = readItem(item);
    if (view.private !== true) shown.set(item.id, view);
  }
  return shown;
}

function textsOf({ text, alternatives }: ItemView): JsonValue {
  return [text, ...alternatives];
}

/** Pairs what has the same text in the same region, and takes it off `added`. Gives what is gone all the same. */
function pairByText(gone: readonly ItemView[], added: Map<string, ItemView>, pairs: CardPair[]): ItemView[] {
  const keyOf = (item: ItemView) => JSON.stringify([item.canvas, item.region, textsOf(item)]);
  const waiting = new Map<string, ItemView[]>();
  for (const item of inOrder([...added.values()], (one) => one)) {
    const key = keyOf(item);
    waiting.set(key, [...(waiting.get(key) ?? []), item]);
  }
  return inOrder(gone, (item) => item).filter((item) => {
    const match = item.text === '' ? undefined : waiting.get(keyOf(item))?.shift();
    if (!match) return true;
    added.delete(match.id);
    pairs.push({ before: item, after: match });
    return false;
  });
}

/** The ids, as they are after, of the cards that did not move. */
function stayedInOrder(pairs: readonly CardPair[]): ReadonlySet<string> {
  const regions = new Map<string, CardPair[]>();
  for (const pair of pairs) {
    const { before, after } = pair;
    const elsewhere = before.canvas !== after.canvas || before.region !== after.region;
    if (elsewhere || before.x !== after.x || before.y !== after.y) continue;
    const key = JSON.stringify([after.canvas, after.region]);
    const known = regions.get(key);
    if (known) known.push(pair);
    else regions.set(key, [pair]);
  }
  const stayed = new Set<string>();
  for (const region of regions.values()) {
    const was = [...region].sort((a, b) => compareItems(a.before, b.before)).map(({ after }) => after.id);
    const is = [...region].sort((a, b) => compareItems(a.after, b.after)).map(({ after }) => after.id);
    for (const id of keptInOrder(was, is)) stayed.add(id);
  }
  return stayed;
}

function inOrder<Entry>(entries: readonly Entry[], itemOf: (entry: Entry) => ItemView): Entry[] {
  const key = ({ canvas, region }: ItemView) => JSON.stringify([canvas, region]);
  return [...entries].sort((a, b) => {
    const [one, other] = [itemOf(a), itemOf(b)];
    const [first, second] = [key(one), key(other)];
    if (first !== second) return first < second ? -1 : 1;
    return compareItems(one, other);
  });
}
