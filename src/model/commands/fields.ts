import { changeItem, type Edit, editOf, editOfHead } from '../edit.ts';
import { settingField } from '../field-names.ts';
import type { FieldName, FieldValues } from '../fields/item-fields.ts';
import { type Item, type ItemWrite, lastValue } from '../item.ts';
import { type JsonValue, wellFormed } from '../json.ts';
import type { Context } from '../prototype.ts';

/** Sets a field of one value (colour, date, done, serves …); `undefined` empties it. */
export function setField<Name extends FieldName>(
  context: Context,
  item: Item,
  name: Name,
  value: FieldValues[Name] | undefined,
): Edit {
  return editOf(context.actor, [changeItem(context.actor, item, setting(name, value))]);
}

/** Places an item on the axes of a matrix; `x` and `y` from 0 to 1 are one value. `undefined` takes it off. */
export function setPoint(
  context: Context,
  item: Item,
  point: { readonly x: number; readonly y: number } | undefined,
): Edit {
  return editOf(context.actor, [changeItem(context.actor, item, setting('xy', point && { ...point }))]);
}

/** Sets a setting of the document by its own name; `undefined` removes it. */
export function setSetting(context: Context, head: Item, name: string, value: JsonValue | undefined): Edit {
  const clean = typeof value === 'string' ? wellFormed(value) : value;
  return editOfHead(context.actor, changeItem(context.actor, head, setting(settingField(name), clean)));
}

/**
 * Chooses a wording of a statement: it is the chosen one, and those that were chosen become former wordings.
 * `others` are the other items of the region.
 */
export function chooseStatement(context: Context, item: Item, others: readonly Item[]): Edit {
  const wasChosen = others.filter((other) => lastValue(other, 'chosen') === true && other.id !== item.id);
  return editOf(context.actor, [
    changeItem(context.actor, item, setting('chosen', true)),
    ...wasChosen.map((other) => changeItem(context.actor, other, setting('chosen', false))),
  ]);
}

function setting(name: string, value: JsonValue | undefined): ItemWrite {
  const values = value === undefined ? [] : [value];
  return { fields: new Map([[name, { replaces: 'all', values }]]) };
}
