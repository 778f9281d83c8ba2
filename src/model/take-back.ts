import type { Dot, Dotted } from './dots.ts';
import { type ChangedItem, changeItem, type FieldChange, type ItemChange } from './edit.ts';
import { type Item, isLive, valuesOf, type Write } from './item.ts';
import type { JsonValue } from './json.ts';
import type { Context } from './prototype.ts';

/** Where values went that were put back, to be added to. */
export type Moved = Map<string, Dot>;

/**
 * Takes back what one edit did to one item, by the rules of undo; undefined when nothing of it can be taken back.
 * Adds to `moved` where values went that are put back.
 */
export function takeBackChange(
  context: Context,
  item: Item,
  change: ItemChange,
  moved: Moved,
  own: ReadonlySet<string>,
): ChangedItem | undefined {
  if (change.life === 'same') return takeBackFields(context, item, change, moved);
  if (isLive(item) === (change.life === 'removed') || othersWrote(item, change, own)) return undefined;
  return change.life === 'removed'
    ? changeItem(context.actor, item, { live: 'stamp' }, 'restored')
    : changeItem(context.actor, item, { live: 'clear' }, 'removed');
}

/** Whether someone else wrote in this item since the edit. */
function othersWrote(item: Item, change: ItemChange, own: ReadonlySet<string>): boolean {
  for (const [actor, n] of item.seen) {
    if (!own.has(actor) && n > (change.seen.get(actor) ?? 0)) return true;
  }
  return false;
}

function takeBackFields(
  context: Context,
  item: Item,
  change: ItemChange,
  moved: Moved,
): ChangedItem | undefined {
  if (!change.head && !isLive(item)) return undefined;
  const fields = new Map<string, Write<JsonValue>>();
  const put = new Map<string, readonly Dot[]>();
  for (const [name, done] of change.fields) {
    const track = new Track(item.id, name, moved);
    const back = takenBack(valuesOf(item, name), done, track, false);
    if (back === undefined) continue;
    fields.set(name, back.write);
    put.set(name, back.from);
  }
  const track = new Track(item.id, '=votes', moved);
  const votes = change.votes && takenBack(item.votes, change.votes, track, true);
  if (fields.size === 0 && votes === undefined) return undefined;
  const changed = changeItem(context.actor, item, {
    ...(fields.size > 0 ? { fields } : {}),
    ...(votes ? { votes: votes.write } : {}),
  });
  for (const [name, from] of put) {
    new Track(item.id, name, moved).follow(from, changed.change.fields.get(name)?.wrote ?? []);
  }
  if (votes) track.follow(votes.from, changed.change.votes?.wrote ?? []);
  return { item: changed.item, change: { ...changed.change, head: change.head } };
}

/** Follows values of one field that were put back under new dots. */
class Track {
  readonly #prefix: string;
  readonly #moved: Moved;

  constructor(id: string, field: string, moved: Moved) {
    this.#prefix = JSON.stringify([id, field]);
    this.#moved = moved;
  }

  /** The dot under which this value stands now, if it still stands. */
  now(dot: Dot): Dot {
    let at = dot;
    for (let next = this.#next(at); next !== undefined; next = this.#next(at)) at = next;
    return at;
  }

  #next(dot: Dot): Dot | undefined {
    return this.#moved.get(this.#prefix + dot);
  }

  /** Notes that the values of these dots were put back under those. */
  follow(from: readonly Dot[], to: readonly Dot[]): void {
    from.forEach((dot, index) => {
      const next = to[index];
      if (next !== undefined) this.#moved.set(this.#prefix + this.now(dot), next);
    });
  }
}

/**
 * What taking back writes into a field, and the dots of the values put back. In a sum (`adds`) what others wrote is no
 * reason to leave out what was replaced: both count.
 */
function takenBack<Value>(
  values: Dotted<Value>,
  done: FieldChange<Value>,
  track: Track,
  adds: boolean,
): { readonly write: Write<Value>; readonly from: readonly Dot[] } | undefined {
  const wrote = done.wrote.map((dot) => track.now(dot));
  const standing = wrote.filter((dot) => values.has(dot));
  if (wrote.length > 0 && standing.length === 0) return undefined;
  const known = new Set([...wrote, ...done.stood.map((dot) => track.now(dot))]);
  const othersWrote = !adds && [...values.keys()].some((dot) => !known.has(dot));
  const back = othersWrote ? [] : done.replaced.filter(({ dot }) => !values.has(track.now(dot)));
  if (standing.length === 0 && back.length === 0) return undefined;
  const write = { replaces: new Set(standing), values: back.map(({ value }) => value) };
  return { write, from: back.map(({ dot }) => dot) };
}
