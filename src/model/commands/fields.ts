import { type Edit, editOf, editOfHead, setValue } from '../edit.ts';
import { settingField } from '../field-names.ts';
import type { FieldName, FieldValues } from '../fields/item-fields.ts';
import { type Item, lastValue } from '../item.ts';
import { type JsonValue, wellFormed } from '../json.ts';
import type { Context } from '../prototype.ts';

/** Sets a field of one value (colour, date, done, serves …); `undefined` empties it. */
export function setField<Name extends FieldName>(
  context: Context,
  item: Item,
  name: Name,
  value: FieldValues[Name] | undefined,
): Edit {
  return editOf(context.actor, setValue(context.actor, item, name, value));
}

/** Places an item on the axes of a matrix; `x` and `y` from 0 to 1 are one value. `undefined` takes it off. */
export function setPoint(
  context: Context,
  item: Item,
  point: { readonly x: number; readonly y: number } | undefined,
): Edit {
  return editOf(context.actor, setValue(context.actor, item, 'xy', point && { x: point.x, y: point.y }));
}

/** Sets a setting of the document by its own name; `undefined` removes it. */
export function setSetting(context: Context, head: Item, name: string, value: JsonValue | undefined): Edit {
  const clean = typeof value === 'string' ? wellFormed(value) : value;
  return editOfHead(context.actor, setValue(context.actor, head, settingField(name), clean));
}

/**
 * Chooses a wording of a statement: it is the chosen one, and those that were chosen become former wordings. `others` are
 * the items of the region.
 */
export function chooseStatement(context: Context, item: Item, others: readonly Item[]): Edit {
  const former = others.filter((other) => lastValue(other, 'chosen') === true && other.id !== item.id);
  return editOf(context.actor, [
    ...setValue(context.actor, item, 'chosen', true),
    ...former.flatMap((other) => setValue(context.actor, other, 'chosen', false)),
  ]);
}
