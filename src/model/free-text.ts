import { type Item, lastValue, valuesOf } from './item.ts';
import { byCodeUnits, isObject, type JsonValue } from './json.ts';

/**
 * What a free text shows: all texts that survived, each once, in code-unit order; an empty one only when there is
 * nothing else. Empty when nobody wrote.
 */
export function textsOf(item: Item, name: string): readonly string[] {
  const values = valuesOf(item, name);
  if (values.size === 1) {
    for (const value of values.values()) return typeof value === 'string' ? [value] : [];
  }
  const texts = new Set<string>();
  for (const value of values.values()) if (typeof value === 'string') texts.add(value);
  if (texts.size > 1) texts.delete('');
  return [...texts].sort(byCodeUnits);
}

/** The parts of a composed value (`place`, `xy`), or undefined when there is none. */
export function partOf(item: Item, name: string, part: string): JsonValue | undefined {
  const value = lastValue(item, name);
  return isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}
