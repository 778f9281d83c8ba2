import fc from 'fast-check';
import { cleanValue } from '../../../src/model/clean.ts';
import { equalJson, isObject, type JsonObject, type JsonValue } from '../../../src/model/json.ts';
import { Laptop, World } from '../laptop.ts';
import { law } from '../law.ts';
import { editStep, perform } from '../steps.ts';
import { family, familyPlan, opened } from '../versions.ts';
import { visible, whole } from '../visible.ts';

const names = fc.oneof(
  fc.constantFrom(
    'text',
    'votes',
    'color',
    'canvas',
    'region',
    'order',
    'x',
    'y',
    'alternatives',
    'alternativesOf',
  ),
  fc.constantFrom(
    'rev',
    'place',
    'xy',
    'live',
    'seen',
    'check',
    'also',
    '=place',
    'private',
    'done',
    'evidence',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'mood',
    '',
    '1',
    'title',
    'settings',
  ),
  fc.string({ maxLength: 5 }),
);

/** Any JSON value, with names that mean something elsewhere. */
const json: fc.Arbitrary<JsonValue> = fc
  .letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<JsonValue>('', 'tekst', 0, 1, -1, 0.5, 1e300, true, false, null),
      fc.string(),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(names, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }))
  .value.map((value) => cleaned(value));

const object = fc
  .dictionary(names, json, { maxKeys: 6, noNullPrototype: true })
  .map((value) => cleaned(value));

function cleaned(value: JsonValue): JsonValue {
  return JSON.parse(JSON.stringify(cleanValue(value, { surrogates: 0, numbers: 0 }) ?? null));
}

/** A file that someone else wrote: any items, any parts, under the names of ours. */
const foreignFile = fc
  .record({
    top: object,
    items: fc.array(fc.tuple(fc.option(fc.constantFrom('a', 'b', 'c')), object), { maxLength: 4 }),
    removed: fc.array(object, { maxLength: 2 }),
    settings: object,
  })
  .map(({ top, items, removed, settings }) => {
    const entries = items.map(([id, item]) => (id === null || !isObject(item) ? item : { ...item, id }));
    const fixed = { format: 'amore-prototype', version: 1, id: 'doc', items: entries };
    return { ...(isObject(top) ? top : {}), removed, settings, ...fixed };
  });

const identity = law('save, then open, is the identity', (model) =>
  fc.property(familyPlan, (plan) => {
    const { first, versions } = family(model, plan);
    for (const laptop of versions) first.merge(laptop.prototype);
    const prototype = { ...first.prototype, generation: 0, savedAt: '2026-11-22T10:00:00.000Z' };
    const saved = model.saveText(prototype);
    const result = model.openFile(new TextEncoder().encode(saved));
    if (result.outcome !== 'opened' || result.notices.length > 0) return false;
    return whole(result.prototype) === whole(prototype) && model.saveText(result.prototype) === saved;
  }),
);

const foreign = law('unknown parts of a foreign file come back as equal values', (model) =>
  fc.property(foreignFile, fc.array(editStep, { maxLength: 4 }), (file, steps) => {
    const prototype = opened(model, JSON.stringify(file));
    const saved = model.saveText(prototype);
    const again = model.openFile(saved);
    if (again.outcome !== 'opened' || again.notices.length > 0) return false;
    if (whole(again.prototype) !== whole(prototype)) return false;
    if (!comesBack(file, JSON.parse(saved))) return false;
    const laptop = new Laptop(model, new World(), 'a', again.prototype);
    for (const step of steps) perform(laptop, step);
    return visible(model, laptop.viaFile()) === visible(model, laptop.prototype);
  }),
);

/** Names that a file uses itself, and that are written anew. */
const structural = new Set([
  'format',
  'version',
  'id',
  'items',
  'removed',
  'settings',
  'rev',
  'checksum',
  'order',
]);
const summed = new Set(['alternatives', 'alternativesOf', 'votes', 'text', 'evidence', 'owner', 'title']);

/** Whether every value under a name of its own stands in the saved file again. */
function comesBack(before: JsonObject, after: JsonObject): boolean {
  const kept = (one: JsonObject, other: JsonObject) =>
    Object.entries(one).every(
      ([name, value]) => structural.has(name) || summed.has(name) || equalJson(value, other[name]),
    );
  const settings = [before['settings'], after['settings']];
  const [one, other] = settings;
  if (!isObject(one) || !isObject(other)) return false;
  const plain = Object.entries(one).every(([name, value]) => equalJson(value, other[name]));
  const items = [before['items'], after['items']].map((list) => (Array.isArray(list) ? list : []));
  const sameItems = (items[0] ?? []).every((item) =>
    (items[1] ?? []).some((saved) => isObject(item) && isObject(saved) && kept(item, saved)),
  );
  return kept(before, after) && plain && sameItems;
}

const anything = law('anything that is opened gives a document or a named problem', (model) =>
  fc.property(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.uint8Array(),
      foreignFile.map((file) => JSON.stringify(file)),
      json.map((value) =>
        JSON.stringify({ format: 'amore-prototype', version: value, items: [value], id: value }),
      ),
    ),
    (input) => {
      const result = model.openFile(input);
      if (result.outcome === 'opened') return model.saveText(result.prototype).length > 0;
      return result.problem.code.length > 0;
    },
  ),
);

/** The laws of saving and opening. */
export const fileLaws = [identity, foreign, anything];
