import type { Dot } from '../dots.ts';
import { changeItem, type Edit, editOf, editOfHead, setValue } from '../edit.ts';
import type { FreeTextName } from '../fields/item-fields.ts';
import { type Item, valuesOf } from '../item.ts';
import { wellFormed } from '../json.ts';
import type { Context } from '../prototype.ts';

/**
 * One stay of the cursor in one free text. It knows which values stood there at the start and its own drafts; an edit
 * replaces only those. Begin a new one at each focus, and after each undo, redo or choice in the same field.
 */
export interface EditingSession {
  /** Name in `Item.fields`. */
  readonly field: string;
  /** The values that stood there when it began. */
  readonly stood: ReadonlySet<Dot>;
  /** The last draft of this session. */
  readonly draft?: Dot;
  /** Undo takes the edits of one session back together. */
  readonly step: string;
}

/** The outcome of an edit in a session: the edit, and the session to pass to the next one. */
export interface TextEdit {
  readonly edit: Edit;
  readonly session: EditingSession;
}

/** Begins to edit a free text of an item. */
export function beginEditing(context: Context, item: Item, field: FreeTextName): EditingSession {
  return begin(context, item, field);
}

/** Begins to edit the title. */
export function beginTitle(context: Context, head: Item): EditingSession {
  return begin(context, head, 'title');
}

function begin(context: Context, item: Item, field: string): EditingSession {
  return { field, stood: new Set(valuesOf(item, field).keys()), step: context.newId() };
}

/** Writes the text as it is now, at every keystroke. Lone surrogates become U+FFFD. */
export function editText(context: Context, item: Item, session: EditingSession, text: string): TextEdit {
  const { changed, next } = draft(context, item, session, text);
  return { edit: editOf(context.actor, changed, session.step), session: next };
}

/** The same for the title of the document. */
export function editTitle(context: Context, head: Item, session: EditingSession, title: string): TextEdit {
  const { changed, next } = draft(context, head, session, title);
  return { edit: editOfHead(context.actor, changed, session.step), session: next };
}

function draft(context: Context, item: Item, session: EditingSession, text: string) {
  const replaces = new Set(session.stood);
  if (session.draft !== undefined) replaces.add(session.draft);
  const value = wellFormed(text);
  const held = valuesOf(item, session.field);
  const [only] = held.entries();
  if (only !== undefined && held.size === 1 && replaces.has(only[0]) && only[1] === value) {
    return { changed: [], next: session };
  }
  const write = { replaces, values: [value] };
  const changed = changeItem(context.actor, item, { fields: new Map([[session.field, write]]) });
  const [dot] = changed.change.fields.get(session.field)?.wrote ?? [];
  return { changed: [changed], next: dot === undefined ? session : { ...session, draft: dot } };
}

/** Chooses one text of several: it replaces all. */
export function chooseText(context: Context, item: Item, field: FreeTextName, text: string): Edit {
  return editOf(context.actor, setValue(context.actor, item, field, wellFormed(text)));
}

/** Chooses one title of several, or gives a new one. */
export function chooseTitle(context: Context, head: Item, title: string): Edit {
  return editOfHead(context.actor, setValue(context.actor, head, 'title', wellFormed(title)));
}
