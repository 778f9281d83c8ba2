import type { Item } from '../../src/model/item.ts';
import { canonicalJson, type JsonValue } from '../../src/model/json.ts';
import type { Prototype } from '../../src/model/prototype.ts';
import type { Model } from './model.ts';

/** What a team sees of a document, as text that can be compared: head and standing items, unknown parts included. */
export function visible(model: Model, prototype: Prototype): string {
  const head = model.readHead(prototype);
  const items = [...prototype.items.values()]
    .filter((item) => item.live.size > 0)
    .map((item) => plain(model.readItem(item)))
    .sort();
  return [plain(head), ...items].join('\n');
}

function plain(value: unknown): string {
  return canonicalJson(asJson(value));
}

function asJson(value: unknown): JsonValue {
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, inside]) => [key, asJson(inside)]));
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, asJson(inside)]));
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Everything that a document holds, stamps and removed items included: equal texts mean equal documents. */
export function whole(prototype: Prototype): string {
  const { head, items, generation: _, ...rest } = prototype;
  const all = [...items.values()].map(wholeItem).sort();
  return [canonicalJson(asJson(rest)), wholeItem(head), ...all].join('\n');
}

function wholeItem(item: Item): string {
  const fields = [...item.fields].sort(([a], [b]) => (a < b ? -1 : 1));
  const sorted = <Value>(map: ReadonlyMap<string, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return canonicalJson([
    item.id,
    fields.map(([name, values]) => [name, asJson(sorted(values))]),
    asJson(sorted(item.votes)),
    [...item.live].sort(),
    asJson(sorted(item.seen)),
  ]);
}

/** All texts that a document shows: every free text of its standing items, and the title. */
export function shownTexts(model: Model, prototype: Prototype): Set<string> {
  const texts = new Set<string>();
  const head = model.readHead(prototype);
  for (const text of [head.title, ...head.titleAlternatives]) texts.add(`title ${text}`);
  for (const item of prototype.items.values()) {
    if (item.live.size === 0) continue;
    const view = model.readItem(item);
    for (const text of [view.text, ...view.alternatives]) if (text !== '') texts.add(`${item.id} ${text}`);
  }
  return texts;
}

/** The sum of all dots that a document shows. */
export function shownVotes(model: Model, prototype: Prototype): number {
  let total = 0;
  for (const item of prototype.items.values()) if (item.live.size > 0) total += model.readItem(item).votes;
  return total;
}
