import { byCodeUnits } from './json.ts';

/**
 * The name of one edit of one item: `actor.n`. An actor is a random id that lives as long as one opening of a document
 * in one tab; `n` is one more than the highest number that the item had seen. No dot is ever used twice in an item.
 */
export type Dot = string;

/** Per actor, the highest number that an item has taken in. */
export type Seen = ReadonlyMap<string, number>;

/** Values under the dots of the edits that wrote them. */
export type Dotted<Value> = ReadonlyMap<Dot, Value>;

/** The dot of an actor's edit number `n`. */
export function dotOf(actor: string, n: number): Dot {
  return `${actor}.${n}`;
}

/** The actor of a dot. */
export function actorOf(dot: Dot): string {
  return dot.slice(0, dot.lastIndexOf('.'));
}

/** The number of a dot. */
export function numberOf(dot: Dot): number {
  return Number(dot.slice(dot.lastIndexOf('.') + 1));
}

/** Orders dots by number, then by actor: the last one wins a field that shows one value. */
export function compareDots(a: Dot, b: Dot): number {
  return numberOf(a) - numberOf(b) || byCodeUnits(actorOf(a), actorOf(b));
}

/** Whether the edit of this dot has been taken in. */
export function hasSeen(seen: Seen, dot: Dot): boolean {
  return (seen.get(actorOf(dot)) ?? 0) >= numberOf(dot);
}

/** One more than the highest number seen: the number of the next edit. */
export function nextNumber(seen: Seen): number {
  let highest = 0;
  for (const n of seen.values()) if (n > highest) highest = n;
  return highest + 1;
}

/** The larger of both, per actor. Returns `a` itself when `b` adds nothing. */
export function mergeSeen(a: Seen, b: Seen): Seen {
  let merged: Map<string, number> | undefined;
  for (const [actor, n] of b) {
    if ((a.get(actor) ?? 0) >= n) continue;
    merged ??= new Map(a);
    merged.set(actor, n);
  }
  return merged ?? a;
}

/**
 * The heart of the merge: a value that the other side has seen and no longer holds was replaced; one that it has not
 * seen is news. Returns `a` itself when nothing changes. `pick` chooses between two values under one dot, which only
 * a forged file can have; it must not depend on the order of its arguments.
 */
export function mergeDotted<Value>(
  a: Dotted<Value>,
  seenByA: Seen,
  b: Dotted<Value>,
  seenByB: Seen,
  pick: (one: Value, other: Value) => Value,
): Dotted<Value> {
  let merged: Map<Dot, Value> | undefined;
  for (const [dot, value] of a) {
    const other = b.get(dot);
    if (other !== undefined) {
      const picked = pick(value, other);
      if (picked === value) continue;
      merged ??= new Map(a);
      merged.set(dot, picked);
    } else if (hasSeen(seenByB, dot)) {
      merged ??= new Map(a);
      merged.delete(dot);
    }
  }
  for (const [dot, value] of b) {
    if (a.has(dot) || hasSeen(seenByA, dot)) continue;
    merged ??= new Map(a);
    merged.set(dot, value);
  }
  return merged ?? a;
}
