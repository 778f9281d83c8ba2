import { utf8Bytes } from './bytes.ts';
import { checksumOf } from './checksum.ts';
import { fileFormat, fileVersion } from './file-format.ts';
import { headToJson } from './file-head.ts';
import { itemToJson } from './file-item.ts';
import { type Item, isLive, lastValue } from './item.ts';
import { byCodeUnits, isList, isObject, type JsonValue } from './json.ts';
import type { Prototype } from './prototype.ts';
import { placeOf } from './read-item.ts';

/**
 * The text of the file of a document: readable, names in a fixed order, with stamps and checksum. Opening it gives an
 * equal document, `generation` apart. Set `savedAt` and `madeWith` first.
 */
export function saveText(prototype: Prototype): string {
  return printed(toJson(prototype, true));
}

/** The same as UTF-8 bytes. */
export function saveFile(prototype: Prototype): Uint8Array<ArrayBuffer> {
  return utf8Bytes(saveText(prototype));
}

/** *Copy to share*: the text of a file to share, without stamps, removed items and private notes. */
export function cleanCopy(prototype: Prototype): string {
  return printed(toJson(prototype, false));
}

function toJson(prototype: Prototype, stamped: boolean): ReadonlyMap<string, JsonValue> {
  const { id, savedAt, madeWith, head } = prototype;
  const all = inOrder([...prototype.items.values()]);
  const shared = all.filter((item) => isLive(item) && (stamped || lastValue(item, 'private') !== true));
  const taken = new Set(['format', 'version', 'id', 'items', 'checksum', 'settings']);
  if (savedAt !== undefined) taken.add('savedAt');
  if (madeWith !== undefined) taken.add('madeWith');
  if (stamped) taken.add('removed').add('rev');
  const written = headToJson(head, taken, stamped);
  const top = new Map<string, JsonValue>();
  const put = (name: string, value: JsonValue | undefined) => {
    if (value !== undefined) top.set(name, value);
  };
  put('format', fileFormat);
  put('version', fileVersion);
  put('id', id);
  put('title', written.parts.get('title'));
  put('alternativesOf', written.alternativesOf);
  put('language', written.parts.get('language'));
  put('createdAt', written.parts.get('createdAt'));
  put('savedAt', savedAt);
  put('madeWith', madeWith);
  put(
    'items',
    shared.map((item) => itemToJson(item, stamped)),
  );
  const removed = all.filter((item) => !isLive(item));
  if (stamped)
    put(
      'removed',
      removed.map((item) => itemToJson(item, true)),
    );
  put('settings', written.settings);
  for (const [name, value] of written.parts) put(name, value);
  put('rev', written.rev);
  put('checksum', checksumOf(Object.fromEntries(top)));
  return top;
}

function inOrder(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, place: placeOf(item) }))
    .sort(
      (a, b) =>
        byCodeUnits(a.place.canvas, b.place.canvas) ||
        byCodeUnits(a.place.region, b.place.region) ||
        byCodeUnits(a.place.order, b.place.order) ||
        byCodeUnits(a.item.id, b.item.id),
    )
    .map(({ item }) => item);
}

/** JSON that a person can read: a line for each name, stamps on one line. */
function printed(top: ReadonlyMap<string, JsonValue>): string {
  const lines = Array.from(top, ([name, value]) => {
    const isItems = (name === 'items' || name === 'removed') && isList(value) && value.length > 0;
    const text = isItems ? `[\n${value.map(printedEntry).join(',\n')}\n  ]` : JSON.stringify(value);
    return `  ${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

function printedEntry(entry: JsonValue): string {
  if (!isObject(entry)) return `    ${JSON.stringify(entry)}`;
  const lines = Object.entries(entry).map(
    ([name, value]) => `      ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `    {\n${lines.join(',\n')}\n    }`;
}
