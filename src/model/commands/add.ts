import { changeItem, type Edit, editOf } from '../edit.ts';
import type { FieldValues } from '../fields/item-fields.ts';
import { blankItem, type Item, type Write } from '../item.ts';
import { type JsonValue, wellFormed } from '../json.ts';
import type { Context } from '../prototype.ts';
import { keysFor, placed, placing, repairNeighbours, type Target } from './place.ts';

/** What a new item starts with, beside its place. */
export interface NewItem extends Partial<FieldValues> {
  readonly text?: string;
  readonly evidence?: string;
  readonly owner?: string;
  readonly x?: number;
  readonly y?: number;
}

/** Adds items in one step, in the order given: `edit.items` begins with them. `region` are the items of the target region, sorted (`itemsIn`). */
export function addItems(
  context: Context,
  region: readonly Item[],
  target: Target,
  starts: readonly NewItem[],
): Edit {
  const fresh = keysFor(region, target, starts.length);
  const added = starts.map((start, index) => {
    const fields = new Map([...placing(placed(target, fresh.keys[index] ?? '')), ...startFields(start)]);
    return changeItem(context.actor, blankItem(context.newId()), { fields }, 'created');
  });
  return editOf(context.actor, [...added, ...repairNeighbours(context, region, target, fresh)]);
}

function startFields({ x, y, ...values }: NewItem): [string, Write<JsonValue>][] {
  const fields: [string, Write<JsonValue>][] = [];
  const put = (name: string, value: JsonValue) => fields.push([name, { replaces: 'all', values: [value] }]);
  for (const [name, value] of Object.entries<JsonValue | undefined>(values)) {
    if (value !== undefined) put(name, typeof value === 'string' ? wellFormed(value) : value);
  }
  if (x !== undefined && y !== undefined) put('xy', { x, y });
  return fields;
}

/** The lines of pasted text that become a card each: trimmed, without empty ones and without the bullet in front. */
export function pastedLines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim().replace(/^(?:[-*•–·]|\d{1,3}[.)])\s+/, ''))
    .filter((line) => line !== '');
}
