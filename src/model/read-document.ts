import type { CleanFile } from './clean-file.ts';
import { headFromJson } from './file-head.ts';
import { itemFromJson } from './file-item.ts';
import { contentHash } from './hash.ts';
import type { Item } from './item.ts';
import { ItemIds, MissingOrders } from './item-ids.ts';
import { isList, isObject, type JsonObject, type JsonValue, own } from './json.ts';
import { type LostPiece, lostPiece } from './lost-piece.ts';
import { type Problem, problem } from './problems.ts';
import type { Prototype } from './prototype.ts';

/** A document as read from the value that its file holds, with what the team must be told. */
export interface ReadDocument {
  readonly prototype: Prototype;
  readonly notices: readonly Problem[];
  readonly lost: readonly LostPiece[];
}

const itemsAtOnce = 100;

/** Makes a document of a cleaned file; yields between slices. Refuses nothing: what it cannot use it keeps or lists. */
export function* readDocument(file: CleanFile): Generator<void, ReadDocument> {
  const { top } = file;
  const lost = [...file.lost];
  const notices = [...file.notices];
  const lists = { items: listOf(top, 'items'), removed: listOf(top, 'removed') };
  const entries: { readonly raw: JsonObject; readonly live: boolean }[] = [];
  const orders = new MissingOrders();
  for (const [name, list] of Object.entries(lists)) {
    for (const raw of list) {
      if (isObject(raw)) {
        entries.push({ raw, live: name === 'items' });
        orders.note(raw);
      } else lost.push(lostPiece(JSON.stringify(raw)));
    }
  }
  const ids = new ItemIds();
  const items = new Map<string, Item>();
  for (const [index, { raw, live }] of entries.entries()) {
    if (index % itemsAtOnce === 0) yield;
    const id = ids.take(raw);
    if (id !== undefined) items.set(id, itemFromJson(orders.complete(raw), id, live));
  }
  const prototype = { ...documentOf(top, items), items };
  if (prototype.id !== own(top, 'id')) notices.push(problem('document-id-renewed', {}));
  if (lost.length > 0) notices.push(problem('entries-left-out', { count: lost.length }));
  if (ids.renewed > 0) notices.push(problem('ids-renewed', { count: ids.renewed }));
  return { prototype, notices, lost };
}

function documentOf(top: JsonObject, items: ReadonlyMap<string, Item>): Omit<Prototype, 'items'> {
  const given = own(top, 'id');
  const [savedAt, madeWith] = [own(top, 'savedAt'), own(top, 'madeWith')];
  const id = typeof given === 'string' && given !== '' ? given : `~${contentHash([...items.keys()])}`;
  return {
    id,
    generation: 0,
    head: headFromJson(top, id),
    ...(typeof savedAt === 'string' ? { savedAt } : {}),
    ...(isObject(madeWith) ? { madeWith } : {}),
  };
}

function listOf(top: JsonObject, name: string): readonly JsonValue[] {
  const list = own(top, name);
  return isList(list) ? list : [];
}
