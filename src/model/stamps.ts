import { actorOf, compareDots, type Dot, dotOf, numberOf, type Seen } from './dots.ts';
import { shortHash, shortHashOfAll } from './hash.ts';
import type { Item } from './item.ts';
import { byCodeUnits, canonicalJson, isObject, type JsonObject, type JsonValue, own } from './json.ts';
import { isClaim, type Vote } from './votes.ts';

/**
 * The stamps of an item as they stand in a file (`rev`): per field the dots of the values in the readable part, each
 * with a short hash of its value; `also` holds the values that the readable part does not show, by field and dot.
 */
export interface Stamps {
  readonly fields: ReadonlyMap<string, readonly Stamp[]>;
  readonly also: ReadonlyMap<string, ReadonlyMap<Dot, JsonValue>>;
  readonly votes: ReadonlyMap<Dot, Vote>;
  readonly live: ReadonlySet<Dot>;
  readonly seen: Seen;
}

/** The dot of a value, and the hash by which it is known in the readable part. */
export interface Stamp {
  readonly dot: Dot;
  readonly hash: string;
}

/** The stamps of an item of that id, as JSON. */
export function writeStamps(id: string, stamps: Stamps): JsonObject {
  const rev = new Map<string, JsonValue>();
  for (const name of [...stamps.fields.keys()].sort(byCodeUnits)) {
    const list = [...(stamps.fields.get(name) ?? [])].sort((a, b) => compareDots(a.dot, b.dot));
    if (list.length > 0) rev.set(name, list.map(({ dot, hash }) => `${dot}~${hash}`).join(' '));
  }
  if (stamps.also.size > 0) rev.set('also', alsoToJson(stamps.also));
  if (stamps.votes.size > 0)
    rev.set('votes', sortedDots(stamps.votes.keys()).map(voteText(stamps)).join(' '));
  if (stamps.live.size > 0) rev.set('live', sortedDots(stamps.live).join(' '));
  const seen = [...stamps.seen].sort(([a], [b]) => byCodeUnits(a, b));
  rev.set('seen', seen.map(([actor, n]) => dotOf(actor, n)).join(' '));
  rev.set('check', checkOf(id, rev));
  return Object.fromEntries(rev);
}

/** A hash over the stamps themselves: stamps that were damaged, or copied to another id, are known by it. */
function checkOf(id: string, rev: Iterable<readonly [string, JsonValue]>): string {
  const texts = [id];
  for (const [name, value] of [...rev].sort(([a], [b]) => byCodeUnits(a, b))) {
    texts.push(name, typeof value === 'string' ? value : canonicalJson(value));
  }
  return shortHashOfAll(texts);
}

/** Reads stamps; undefined when they are damaged or belong to another id, so that they must be ignored. */
export function readStamps(id: string, rev: JsonObject): Stamps | undefined {
  const entries = Object.entries(rev).filter(([name]) => name !== 'check');
  if (own(rev, 'check') !== checkOf(id, entries)) return undefined;
  const fields = new Map<string, readonly Stamp[]>();
  for (const [name, value] of entries) {
    if (name === 'also' || name === 'votes' || name === 'live' || name === 'seen') continue;
    const list = parts(value)?.map(readStamp);
    if (!list || !allThere(list)) return undefined;
    fields.set(name, list);
  }
  const live = parts(own(rev, 'live') ?? '');
  const seen = parts(own(rev, 'seen') ?? '');
  const votes = parts(own(rev, 'votes') ?? '')?.map(readVote);
  const also = readAlso(own(rev, 'also') ?? {});
  if (!live || !seen || !votes || !also || !allThere(votes)) return undefined;
  if (![...live, ...seen].every(isDot)) return undefined;
  const stamps = {
    fields,
    also,
    votes: new Map(votes),
    live: new Set(live),
    seen: new Map<string, number>(),
  };
  for (const dot of [...seen, ...dotsIn(stamps)]) {
    stamps.seen.set(actorOf(dot), Math.max(numberOf(dot), stamps.seen.get(actorOf(dot)) ?? 0));
  }
  return stamps;
}

/** The stamps of an item of which these values are shown; all others go to `also`. */
export function stampsOf(item: Item, shown: ReadonlyMap<string, ReadonlySet<Dot>>): Stamps {
  const fields = new Map<string, Stamp[]>();
  const also = new Map<string, Map<Dot, JsonValue>>();
  for (const [name, values] of item.fields) {
    const visible = shown.get(name);
    for (const [dot, value] of values) {
      if (visible?.has(dot)) {
        fields.set(name, [...(fields.get(name) ?? []), { dot, hash: shortHash(value) }]);
      } else also.set(name, (also.get(name) ?? new Map<Dot, JsonValue>()).set(dot, value));
    }
  }
  return { fields, also, votes: item.votes, live: item.live, seen: item.seen };
}

const dotPattern = /^#?[0-9A-Za-z_-]+\.[1-9]\d{0,12}$/;

function isDot(text: string): boolean {
  return dotPattern.test(text);
}

function allThere<Value>(list: readonly (Value | undefined)[]): list is readonly Value[] {
  return !list.includes(undefined);
}

function parts(value: JsonValue): string[] | undefined {
  if (typeof value !== 'string') return undefined;
  return value === '' ? [] : value.split(' ');
}

function readStamp(text: string): Stamp | undefined {
  const [dot = '', hash = '', ...more] = text.split('~');
  return isDot(dot) && hash !== '' && more.length === 0 ? { dot, hash } : undefined;
}

function voteText(stamps: Stamps): (dot: Dot) => string {
  return (dot) => {
    const vote = stamps.votes.get(dot);
    if (vote === undefined) return '';
    if (isClaim(vote)) return `${dot}>=${vote.claim}${vote.key === dot ? '' : `@${vote.key}`}`;
    return `${dot}=${vote.count}${vote.after.length === 0 ? '' : `@${vote.after.join('+')}`}`;
  };
}

const votePattern = /^([^=>@]+)(>?=)(-?\d{1,10})(?:@(.+))?$/;

function readVote(text: string): [Dot, Vote] | undefined {
  const [, dot = '', sign, number, keys] = votePattern.exec(text) ?? [];
  const after = keys === undefined ? [] : keys.split('+');
  if (!isDot(dot) || !after.every(isDot)) return undefined;
  if (sign === '=') return [dot, { count: Number(number), after }];
  return after.length > 1 ? undefined : [dot, { claim: Number(number), key: after[0] ?? dot }];
}

function alsoToJson(also: Stamps['also']): JsonObject {
  const byName = [...also].sort(([a], [b]) => byCodeUnits(a, b));
  return Object.fromEntries(
    byName.map(([name, values]) => [
      name,
      Object.fromEntries([...values].sort(([a], [b]) => compareDots(a, b))),
    ]),
  );
}

function readAlso(json: JsonValue): Map<string, Map<Dot, JsonValue>> | undefined {
  if (!isObject(json)) return undefined;
  const also = new Map<string, Map<Dot, JsonValue>>();
  for (const [name, values] of Object.entries(json)) {
    if (!isObject(values) || !Object.keys(values).every(isDot)) return undefined;
    also.set(name, new Map(Object.entries(values)));
  }
  return also;
}

function sortedDots(dots: Iterable<Dot>): Dot[] {
  return [...dots].sort(compareDots);
}

function* dotsIn(stamps: Omit<Stamps, 'seen'>): Iterable<Dot> {
  for (const list of stamps.fields.values()) for (const { dot } of list) yield dot;
  for (const values of stamps.also.values()) yield* values.keys();
  yield* stamps.votes.keys();
  yield* stamps.live;
}
