import { rawName, settingName } from './field-names.ts';
import { textsOf } from './free-text.ts';
import { blankItem, type Item, isLive, lastValue, writeItem } from './item.ts';
import { byCodeUnits, type JsonObject, type JsonValue } from './json.ts';
import { compareItems, type ItemView, placeOf, readItem } from './read-item.ts';

/**
 * A team's whole document. Never mutated. `head` is an item (with the document's own id) whose fields are `title`, `language`, `createdAt`,
 * `settings.<name>` for each setting, and unknown top-level parts of the file by their own name.
 */
export interface Prototype {
  /** Stable for the life of the document. */
  readonly id: string;
  /** When it was last saved to a file (ISO 8601), when it ever was. */
  readonly savedAt?: string;
  /** The edition and build that last saved it. */
  readonly madeWith?: JsonObject;
  /** Counts the merges taken back on this device; not in the file. */
  readonly generation: number;
  readonly head: Item;
  /** All items by id, removed ones included. */
  readonly items: ReadonlyMap<string, Item>;
}

/** What every command needs from outside. */
export interface Context {
  /** Random id, made anew when a document is opened in a tab and after every merge, taking back and restore. */
  readonly actor: string;
  /** Gives a new random id at each call. */
  readonly newId: () => string;
}

/** A setting as it is read: its value, and the other texts while several await a choice. */
export interface Setting {
  readonly value: JsonValue;
  readonly alternatives: readonly string[];
}

/** The head of a document as plain data for the screen. */
export interface HeadView {
  /** '' when the document has no title. */
  readonly title: string;
  readonly titleAlternatives: readonly string[];
  readonly language?: string;
  /** ISO 8601. */
  readonly createdAt?: string;
  readonly settings: ReadonlyMap<string, Setting>;
  /** Top-level parts of a newer site or another edition; kept, not shown. */
  readonly unknown: ReadonlyMap<string, JsonValue>;
}

/** What a new document starts with. `now` is ISO 8601. */
export interface NewPrototype {
  readonly title: string;
  readonly language: string;
  readonly now: string;
}

/** Makes an empty document. */
export function createPrototype(context: Context, start: NewPrototype): Prototype {
  const id = context.newId();
  const fields = new Map(
    Object.entries({ title: start.title, language: start.language, createdAt: start.now }).map(
      ([name, value]) => [name, { replaces: 'all' as const, values: [value] }],
    ),
  );
  const head = writeItem(context.actor, blankItem(id), { fields }).item;
  return { id, generation: 0, head, items: new Map() };
}

/** The same document under a new id, to go on separately ("open as a copy", duplicate). `title` comes in its place. */
export function duplicatePrototype(context: Context, original: Prototype, title: string): Prototype {
  const id = context.newId();
  const fields = new Map([['title', { replaces: 'all' as const, values: [title] }]]);
  const head = writeItem(context.actor, { ...original.head, id }, { fields }).item;
  return { id, generation: 0, head, items: original.items };
}

/** Reads title, language and settings. */
export function readHead(prototype: Pick<Prototype, 'head'>): HeadView {
  const { head } = prototype;
  const settings = new Map<string, Setting>();
  const unknown = new Map<string, JsonValue>();
  let language: string | undefined;
  let createdAt: string | undefined;
  for (const name of [...head.fields.keys()].sort(byCodeUnits)) {
    const value = lastValue(head, name);
    if (value === undefined) continue;
    const setting = settingName(name);
    if (setting !== undefined) settings.set(setting, readSetting(head, name, value));
    else if (name === 'language' && typeof value === 'string') language = value;
    else if (name === 'createdAt' && typeof value === 'string') createdAt = value;
    else if (name !== 'title' || typeof value !== 'string') unknown.set(rawName(name), value);
  }
  const [title = '', ...titleAlternatives] = textsOf(head, 'title');
  return {
    title,
    titleAlternatives,
    ...(language === undefined ? {} : { language }),
    ...(createdAt === undefined ? {} : { createdAt }),
    settings,
    unknown,
  };
}

function readSetting(head: Item, name: string, last: JsonValue): Setting {
  const [value = last, ...alternatives] = textsOf(head, name);
  return { value, alternatives };
}

/** The items that stand in a region, sorted as on the screen. */
export function itemsIn(prototype: Pick<Prototype, 'items'>, canvas: string, region: string): Item[] {
  const found: { readonly item: Item; readonly id: string; readonly order: string }[] = [];
  for (const item of prototype.items.values()) {
    if (!isLive(item)) continue;
    const place = placeOf(item);
    if (place.canvas === canvas && place.region === region) {
      found.push({ item, id: item.id, order: place.order });
    }
  }
  return found.sort(compareItems).map(({ item }) => item);
}

/** The same, read as plain data. */
export function itemsOf(prototype: Pick<Prototype, 'items'>, canvas: string, region: string): ItemView[] {
  return itemsIn(prototype, canvas, region).map(readItem);
}

/** The document with changed items and head in place of the old. Copies the list of items; a store with one cell per
 * item sets those cells instead. */
export function withChanges(
  prototype: Prototype,
  changes: { readonly head?: Item | undefined; readonly items: readonly Item[] },
): Prototype {
  const head = changes.head ?? prototype.head;
  if (changes.items.length === 0) return { ...prototype, head };
  const items = new Map(prototype.items);
  for (const item of changes.items) items.set(item.id, item);
  return { ...prototype, head, items };
}
