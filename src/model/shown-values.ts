import { compareDots, type Dot } from './dots.ts';
import { textsOf } from './free-text.ts';
import { type Item, lastValue, valuesOf } from './item.ts';
import { equalJson, type JsonValue } from './json.ts';

/** What of a field stands in the readable part of a file: its values, and the dots that these cover. */
export interface ShownValues {
  readonly values: readonly JsonValue[];
  readonly dots: ReadonlySet<Dot>;
}

/**
 * What a field shows. A free text shows every text that survived, when it holds a text at all; any other field the value
 * with the highest dot.
 */
export function shownValues(item: Item, name: string, free: boolean): ShownValues | undefined {
  const held = valuesOf(item, name);
  const last = lastValue(item, name);
  if (last === undefined) return undefined;
  const texts: readonly JsonValue[] = free ? textsOf(item, name) : [];
  if (texts.length > 0) {
    return { values: texts, dots: new Set(dotsWith(held, (value) => texts.includes(value))) };
  }
  const [dot] = dotsWith(held, (value) => equalJson(value, last)).sort((a, b) => compareDots(b, a));
  return { values: [last], dots: new Set(dot === undefined ? [] : [dot]) };
}

function dotsWith(held: ReadonlyMap<Dot, JsonValue>, fits: (value: JsonValue) => boolean): Dot[] {
  return [...held].filter(([, value]) => fits(value)).map(([dot]) => dot);
}
