import { generateKeyBetween } from 'fractional-indexing';
import { word } from './fields/kinds.ts';
import { contentHash } from './hash.ts';
import { equalJson, type JsonObject, own } from './json.ts';
import { isOrderKey } from './order.ts';

/**
 * Gives ids to the items of a file: their own when it is a word that no item before had, else one derived from the content,
 * so that two laptops that open the same file give the same. A stamped item that stands there twice, equal to the last
 * letter, is a block that was doubled on the way, and one item.
 */
export class ItemIds {
  readonly #taken = new Map<string, JsonObject>();
  #renewed = 0;

  /** How many items got a new id. */
  get renewed(): number {
    return this.#renewed;
  }

  /** The id for this item of the file; undefined when it only stands there twice. */
  take(raw: JsonObject): string | undefined {
    const wanted = own(raw, 'id');
    const holder = typeof wanted === 'string' ? this.#taken.get(wanted) : undefined;
    if (holder !== undefined && Object.hasOwn(raw, 'rev') && equalJson(holder, raw)) return undefined;
    const isFree = wanted !== undefined && word.accepts(wanted) && holder === undefined;
    const id = isFree ? wanted : this.#derived(raw);
    this.#taken.set(id, raw);
    return id;
  }

  #derived(raw: JsonObject): string {
    const derived = `~${contentHash(raw)}`;
    let id = derived;
    for (let copy = 2; this.#taken.has(id); copy += 1) id = `${derived}~${copy}`;
    this.#renewed += 1;
    return id;
  }
}

/**
 * Gives an order to items of a file that have none: behind all that have one in their region, in the order of the file.
 */
export class MissingOrders {
  readonly #last = new Map<string, string>();

  /** Takes note of the orders that stand in the file. */
  note(raw: JsonObject): void {
    const order = own(raw, 'order');
    if (typeof order !== 'string' || !isOrderKey(order)) return;
    const region = regionOf(raw);
    if (order > (this.#last.get(region) ?? '')) this.#last.set(region, order);
  }

  /** The item with an order. */
  complete(raw: JsonObject): JsonObject {
    if (Object.hasOwn(raw, 'order') || !word.accepts(own(raw, 'region') ?? null)) return raw;
    const region = regionOf(raw);
    const order = generateKeyBetween(this.#last.get(region) ?? null, null);
    this.#last.set(region, order);
    return { ...raw, order };
  }
}

function regionOf(raw: JsonObject): string {
  return JSON.stringify([own(raw, 'canvas') ?? null, own(raw, 'region') ?? null]);
}
