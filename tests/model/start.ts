import type { Item } from '../../src/model/item.ts';
import type { JsonValue } from '../../src/model/json.ts';
import type { OpenResult } from '../../src/model/open.ts';
import type { Prototype } from '../../src/model/prototype.ts';
import { type ItemView, readItem } from '../../src/model/read-item.ts';
import { Laptop, World } from './laptop.ts';
import { loadModel, modelRoot } from './model.ts';

/** The real model. */
export const model = await loadModel(modelRoot);

/** A laptop with a document that holds a card for each text, all in one region. */
export function laptopWith(...texts: readonly string[]): Laptop {
  const laptop = new Laptop(model, new World(), 'a');
  for (const text of texts) laptop.add(text);
  return laptop;
}

/** Another laptop of the same world, with that document. */
export function besides(laptop: Laptop, name: string, prototype: Prototype = laptop.prototype): Laptop {
  return new Laptop(model, laptop.world, name, prototype);
}

/** The standing item that shows this text; fails when there is none. */
export function itemNamed(laptop: Laptop, text: string): Item {
  const item = laptop.items.find((one) => {
    const view = readItem(one);
    return view.text === text || view.alternatives.includes(text);
  });
  if (item === undefined) throw new Error(`No card "${text}"`);
  return item;
}

/** What an item of a document shows; fails when the document does not hold it. */
export function viewOf(prototype: Prototype, id: string): ItemView {
  const item = prototype.items.get(id);
  if (item === undefined) throw new Error(`No item ${id}`);
  return readItem(item);
}

/** The texts of all standing items, sorted. */
export function textsOn(prototype: Prototype): string[] {
  const standing = [...prototype.items.values()].filter(({ live }) => live.size > 0).map(readItem);
  return standing.flatMap(({ text, alternatives }) => [text, ...alternatives]).sort();
}

/** The result of opening, when it must have opened. */
export function openedWith(input: string | Uint8Array): Extract<OpenResult, { outcome: 'opened' }> {
  const result = model.openFile(input);
  if (result.outcome !== 'opened') throw new Error(`Did not open: ${JSON.stringify(result)}`);
  return result;
}

/** Codes of the notices with which something opened, or of the problem for which it did not. */
export function codesOf(result: OpenResult): string[] {
  return result.outcome === 'opened' ? result.notices.map(({ code }) => code) : [result.problem.code];
}

/** A file that someone wrote by hand: no stamps, no checksum. */
export function handMade(
  items: readonly JsonValue[],
  more: Readonly<Record<string, JsonValue>> = {},
): string {
  return JSON.stringify({ format: 'amore-prototype', version: 1, id: 'doc', items, ...more });
}
