import type { ReadableAtom } from 'nanostores';
import type { FieldName, FieldValues, FreeTextName } from '../model/fields/item-fields.ts';
import type { JsonValue } from '../model/json.ts';
import type { ItemView } from '../model/read-item.ts';

/**
 * `idle`: nothing asked for yet. `loading`: being read. `ready`: can be edited. `read-only`: a file of a newer
 * version, or this tab is of an older build. `missing`: the address names a prototype that is not on this device.
 */
export type PrototypeStatus = 'idle' | 'loading' | 'ready' | 'read-only' | 'missing';

/** Numbers of a region or a whole canvas. */
export interface Counts {
  /** Items with a text or another value, removed ones left out. */
  readonly items: number;
  /** Dots on them. */
  readonly votes: number;
  /** Items of which two texts await a choice. */
  readonly undecided: number;
}

/** What was removed last and can be put back with one click. */
export interface RemovedItems {
  readonly ids: readonly string[];
  readonly canvas: string;
  readonly region: string;
  /** Text of the first one, to name it. */
  readonly text: string;
}

/** What a new item begins with. Names are those of the file. */
export interface NewItem extends Partial<FieldValues> {
  readonly text?: string;
  readonly evidence?: string;
  readonly owner?: string;
  readonly x?: number;
  readonly y?: number;
}

/** Where an item goes: the beginning or end of a region, or beside another item. */
export type Destination =
  | { readonly canvas: string; readonly region: string; readonly at: 'start' | 'end' }
  | { readonly before: string }
  | { readonly after: string };

/** What can be read of the open prototype. Every store is made once per name and keeps its identity. */
export interface PrototypeStores {
  readonly status: ReadableAtom<PrototypeStatus>;
  /** Id of the open prototype; also set when it is `missing`. */
  readonly id: ReadableAtom<string | undefined>;
  /** Title; an empty string while the team gave none. */
  readonly title: ReadableAtom<string>;
  /** The other titles while several await a choice; else empty. */
  readonly titleAlternatives: ReadableAtom<readonly string[]>;
  /** Language of the document, such as `nl`. */
  readonly language: ReadableAtom<string>;
  /** Whether the team has put nothing into it yet. */
  readonly empty: ReadableAtom<boolean>;
  /** One item; `undefined` when it is not there or removed. A keystroke changes this store and no other item's. */
  item(id: string): ReadableAtom<ItemView | undefined>;
  /** Ids of a region's items in order; changes only when an item comes, goes or moves. */
  list(canvas: string, region: string): ReadableAtom<readonly string[]>;
  /** Numbers of one region, or of a whole canvas when no region is named. */
  counts(canvas: string, region?: string): ReadableAtom<Counts>;
  /** One setting by its name, such as the budget of dots. */
  setting(name: string): ReadableAtom<JsonValue | undefined>;
  /** The other texts of a setting while several await a choice; else empty. */
  settingAlternatives(name: string): ReadableAtom<readonly string[]>;
  /**
   * How many items stand on a canvas in regions that are not among `regions`: kept, not shown here. The
   * array is compared by its contents.
   */
  notShown(canvas: string, regions: readonly string[]): ReadableAtom<number>;
  /** How many items stand on canvases that are not among `canvases`, those of another edition: kept, not shown here. */
  elsewhere(canvases: readonly string[]): ReadableAtom<number>;
  readonly canUndo: ReadableAtom<boolean>;
  readonly canRedo: ReadableAtom<boolean>;
  /** What the last step removed; gone after the next edit. */
  readonly removed: ReadableAtom<RemovedItems | undefined>;
}

/**
 * What a team does to the open prototype. Every action is one step of undo unless `asOneStep` joins it with others, announces
 * itself and is stored by itself. On a prototype that cannot be edited, or for an item that is gone, an action does nothing.
 */
export interface PrototypeActions {
  /**
   * Opens what the page's address asks for (`?p=<id>`), else the prototype used last on this device, else a new
   * empty one that is stored from its first edit on. Resolves when it can be read.
   */
  openFromAddress(language: string): Promise<void>;
  /** Opens a prototype of this device by its id and writes it into the address. */
  open(id: string): Promise<void>;
  /** Opens a new empty prototype; it is stored from its first edit on. */
  openNew(language: string, title?: string): Promise<void>;
  /** Opens it to look at only, for the projector: follows other windows and writes nothing. */
  watch(id: string): Promise<void>;

  /** Adds items at the end of a region, or right after another item; gives their ids in order. */
  add(canvas: string, region: string, items: readonly NewItem[], after?: string): readonly string[];
  /** Adds one card per non-empty line of a pasted text; gives their ids. */
  addLines(canvas: string, region: string, lines: string, after?: string): readonly string[];

  /** Call when a text gets the focus: all until `endEditing` becomes one step of undo. `field` is `text` when left out. */
  startEditing(id: string, field?: FreeTextName): void;
  /** The text as it stands after a keystroke; belongs between `startEditing` and `endEditing`. */
  type(id: string, text: string, field?: FreeTextName): void;
  /** Call when the focus leaves, or with `cancel` to put back what stood before. */
  endEditing(id: string, outcome?: 'keep' | 'cancel', field?: FreeTextName): void;

  /** Writes one field of an item other than its texts, place and votes; `undefined` empties it. */
  setField<Name extends FieldName>(id: string, field: Name, value: FieldValues[Name] | undefined): void;
  /** Puts an item somewhere on two axes, each from 0 to 1. */
  setPosition(id: string, x: number, y: number): void;
  /** Gives a card a colour by its name; `undefined` takes the region's colour again. */
  setColour(id: string, color: string | undefined): void;
  /** Moves items, in the order given. */
  move(ids: readonly string[], to: Destination): void;
  /** Moves an item one place up or down in its region. */
  step(id: string, direction: 'up' | 'down'): void;
  /** Puts cards under a heading card, or takes them out with `undefined`. */
  group(ids: readonly string[], heading: string | undefined): void;
  /** Adds dots (or takes away with a negative number); the total never goes below zero. */
  vote(id: string, dots: number): void;
  /** Takes all dots off these items, as one step. */
  clearVotes(ids: readonly string[]): void;
  /** Says which items this one serves, by their ids; each counts once. */
  serve(id: string, goals: readonly string[]): void;
  /** Chooses one of the alternatives of a text; the others go. */
  chooseText(id: string, text: string, field?: FreeTextName): void;
  /** Marks a statement as the chosen one of its region; the one chosen before becomes a former wording. */
  chooseStatement(id: string): void;
  /** Removes items; undo brings them back. */
  remove(ids: readonly string[]): void;
  /** Removes all items of a canvas or one region of it, after keeping a version. */
  clear(canvas: string, region?: string): Promise<void>;
  /**
   * *Voorgoed wissen*: takes the text of a card from the document, its removed cards, the steps of undo and all versions on
   * this device. It cannot be undone. Gives whether nothing of it is left here; when not, a notice says what is wrong.
   */
  wipe(id: string): Promise<boolean>;
  /** The title as it stands after a keystroke; keystrokes in a row are one step. */
  setTitle(title: string): void;
  /** Chooses one of `titleAlternatives`. */
  chooseTitle(title: string): void;
  /** Writes one setting, also to choose one of several texts of it; `undefined` removes it. */
  setSetting(name: string, value: JsonValue | undefined): void;

  /**
   * Makes one step of undo of all that is done meanwhile: what a person does in one gesture. With a name, what is done later under that
   * name belongs to the step too when nothing else came between, such as the digits of one number.
   */
  asOneStep(actions: () => void, name?: string): void;
  /** Takes back the last step of this tab. */
  undo(): void;
  /** Does again what was taken back last. */
  redo(): void;
}

/** The prototype that this tab has open. */
export type OpenPrototype = PrototypeStores & PrototypeActions;
