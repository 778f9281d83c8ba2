import { word } from './fields/kinds.ts';
import { fileFormat } from './file-format.ts';
import { isList, isObject, type JsonObject, type JsonValue, own } from './json.ts';
import { type LostPiece, lostPiece } from './lost-piece.ts';
import { findObjects, parsed } from './scan-json.ts';
import { readStamps } from './stamps.ts';

/** What could be rescued of a damaged file: a whole top level to read on, and the pieces that could not. */
export interface Rescued {
  readonly top: JsonObject;
  readonly items: number;
  readonly lost: readonly LostPiece[];
}

/** Whether a text that is no JSON, or not whole, comes from this app. */
export function looksLikeOurs(text: string): boolean {
  return text.includes(fileFormat) || /"rev":\s*\{[^\n]*"check":/.test(text);
}

/**
 * Rescues whole items and whole top-level parts from a damaged file. Whether an item was removed is read from its
 * stamps; without them from where it stands. Nothing is ever taken for removed because it is missing.
 */
export function rescue(damaged: string): Rescued {
  const text = damaged.replace(/[\s\0]+$/, '');
  const lost: LostPiece[] = [];
  const top: [string, JsonValue][] = [];
  const items: JsonObject[] = [];
  const removed: JsonObject[] = [];
  for (const { name, body } of sectionsOf(text)) {
    const value = name === undefined || name === 'items' || name === 'removed' ? undefined : parsed(body);
    if (name !== undefined && value !== undefined && !isListOfItems(value)) {
      if (name !== 'checksum') top.push([name, value]);
      continue;
    }
    let end = 0;
    for (const found of findObjects(body, isItem)) {
      noteGap(body.slice(end, found.start), lost);
      end = found.end;
      (wasRemoved(found.value, name) ? removed : items).push(found.value);
    }
    noteGap(body.slice(end), lost);
  }
  const all = { ...Object.fromEntries(top), items, removed };
  return { top: all, items: items.length + removed.length, lost };
}

interface Section {
  /** The name of the top-level part; undefined for text of which the name is lost. */
  readonly name: string | undefined;
  readonly body: string;
}

const topLevelName = /^ {2}("(?:[^"\\\n]|\\.)*")\s*:/gm;

/** The parts of the top level, by the lines that begin them; a file that the app did not lay out is one part. */
function sectionsOf(text: string): Section[] {
  const names = [...text.matchAll(topLevelName)];
  const first = names[0];
  if (first === undefined) return headAndRest(text);
  const sections: Section[] = [{ name: undefined, body: text.slice(0, first.index) }];
  names.forEach((match, index) => {
    const name = parsed(match[1] ?? '');
    const body = text.slice(match.index + match[0].length, names[index + 1]?.index ?? text.length);
    const isLast = index === names.length - 1;
    const value = (isLast ? body.trim().replace(/\}$/, '') : body).trim().replace(/,$/, '');
    sections.push({ name: typeof name === 'string' ? name : undefined, body: value });
  });
  return sections;
}

/** A file in another layout: what stands before the items is tried as a whole. */
function headAndRest(text: string): Section[] {
  const at = text.search(/"items"\s*:/);
  const head = at < 0 ? undefined : parsed(`${text.slice(0, at).trim().replace(/,$/, '')}}`);
  if (!isObject(head)) return [{ name: undefined, body: text.replace(/^\s*\{/, '') }];
  const parts = Object.entries(head).map(([name, value]) => ({ name, body: JSON.stringify(value) }));
  return [...parts, { name: undefined, body: text.slice(at).replace(/^"items"\s*:/, '') }];
}

/** Whether an object looks like an item. */
function isItem(value: JsonObject): boolean {
  const id = own(value, 'id');
  const hasContent = ['text', 'region', 'order', 'rev'].some((name) => Object.hasOwn(value, name));
  return hasContent && (id === undefined ? isObject(own(value, 'rev')) : word.accepts(id));
}

/** Whether the name of a list of items was damaged in a file that is JSON otherwise. */
export function lacksItsLists(top: JsonObject): boolean {
  if (!isList(own(top, 'items'))) return true;
  if (isList(own(top, 'removed'))) return false;
  return Object.entries(top).some(([name, value]) => name !== 'items' && isListOfItems(value));
}

/** A list of stamped items whose name was damaged. */
function isListOfItems(value: JsonValue): boolean {
  return (
    isList(value) &&
    value.length > 0 &&
    value.every((entry) => isObject(entry) && isItem(entry) && isObject(own(entry, 'rev')))
  );
}

function wasRemoved(item: JsonObject, section: string | undefined): boolean {
  const [id, rev] = [own(item, 'id'), own(item, 'rev')];
  const stamps = typeof id === 'string' && isObject(rev) ? readStamps(id, rev) : undefined;
  return stamps === undefined ? section === 'removed' : stamps.live.size === 0;
}

function noteGap(gap: string, lost: LostPiece[]): void {
  if (/[^\s,[\]{}\0]/.test(gap)) lost.push(lostPiece(gap));
}
