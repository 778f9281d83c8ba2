import type { EditingSession } from '../../src/model/commands/text.ts';
import type { Edit } from '../../src/model/edit.ts';
import type { History } from '../../src/model/history.ts';
import type { Item } from '../../src/model/item.ts';
import type { Context, Prototype } from '../../src/model/prototype.ts';
import type { Model } from './model.ts';

/** Gives numbers to everything in one world, so that a run depends on its steps alone. */
export class World {
  #count = 0;

  next(): number {
    this.#count += 1;
    return this.#count;
  }
}

/** One tab on one laptop: a document, its undo, and the context of its edits. */
export class Laptop {
  readonly model: Model;
  readonly world: World;
  readonly name: string;
  prototype: Prototype;
  history: History;
  /** Called with every edit that this laptop made, before it is applied. */
  onEdit: (edit: Edit) => void = () => {};
  #context: Context;
  #session: { readonly item: string; readonly session: EditingSession } | undefined;

  constructor(model: Model, world: World, name: string, prototype?: Prototype) {
    this.model = model;
    this.world = world;
    this.name = name;
    this.history = model.emptyHistory;
    this.#context = this.#newContext();
    const start = { title: 'De Regenboog', language: 'nl', now: '2026-11-22T09:00:00.000Z' };
    this.prototype = prototype ?? model.createPrototype(this.#context, start);
  }

  #newContext(): Context {
    const { world, name } = this;
    return { actor: `${name}${world.next()}`, newId: () => `${name}-${world.next()}` };
  }

  get context(): Context {
    return this.#context;
  }

  /** Standing items by id. */
  get items(): Item[] {
    return [...this.prototype.items.values()]
      .filter((item) => item.live.size > 0)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** An item by a number that a test made up; undefined when there is none. */
  pick(number: number): Item | undefined {
    const { items } = this;
    return items[number % Math.max(1, items.length)];
  }

  /** Makes an edit, remembered for undo. */
  do(edit: Edit | undefined): void {
    if (edit === undefined || edit.record.changes.length === 0) return;
    this.onEdit(edit);
    this.prototype = this.model.withChanges(this.prototype, edit);
    this.history = this.model.remember(this.history, edit.record);
  }

  undo(): boolean {
    return this.#walk(this.model.undoLast);
  }

  redo(): boolean {
    return this.#walk(this.model.redoLast);
  }

  #walk(step: Model['undoLast']): boolean {
    this.#session = undefined;
    const { head, items } = this.prototype;
    const taken = step(this.#context, this.history, { head, item: (id) => items.get(id) });
    this.history = taken.history;
    if (taken.edit === undefined) return false;
    this.onEdit(taken.edit);
    this.prototype = this.model.withChanges(this.prototype, taken.edit);
    return true;
  }

  /** Types into a free text; goes on in the same session while it is the same item. */
  type(item: Item, text: string, anew: boolean): void {
    const { model } = this;
    const goesOn = !anew && this.#session?.item === item.id;
    const session =
      goesOn && this.#session ? this.#session.session : model.beginEditing(this.#context, item, 'text');
    const typed = model.editText(this.#context, item, session, text);
    this.do(typed.edit);
    this.#session = { item: item.id, session: typed.session };
  }

  /** Adds a card at the end of a region. */
  add(text: string, region = 'why'): void {
    const { model, prototype } = this;
    const there = model.itemsIn(prototype, 'five-questions', region);
    this.do(model.addItems(this.#context, there, { canvas: 'five-questions', region }, [{ text }]));
  }

  /** Takes in another version of the document; a new actor from then on. */
  merge(theirs: Prototype): void {
    this.prototype = this.model.merge(this.prototype, theirs);
    this.#context = this.#newContext();
    this.#session = undefined;
  }

  /** The document as another laptop gets it: through a file. */
  viaFile(): Prototype {
    const opened = this.model.openFile(this.model.saveFile(this.prototype));
    if (opened.outcome !== 'opened') throw new Error(`A saved file did not open: ${opened.outcome}`);
    return opened.prototype;
  }

  /** Closes the tab and opens the document again: nothing to undo, another actor. */
  reopen(): void {
    this.prototype = this.viaFile();
    this.history = this.model.emptyHistory;
    this.#context = this.#newContext();
    this.#session = undefined;
  }
}
