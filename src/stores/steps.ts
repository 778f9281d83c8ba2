import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { Edit, EditRecord } from '../model/edit.ts';
import {
  emptyHistory,
  forgetItem,
  type History,
  redoLast,
  remember,
  type Step,
  undoLast,
} from '../model/history.ts';
import type { Item } from '../model/item.ts';
import type { Context } from '../model/prototype.ts';
import type { TabDocument } from './document.ts';
import type { PrototypeStatus } from './prototype.ts';

/** What an edit changed, for those who store it and tell others. */
export interface Changed {
  readonly items: readonly Item[];
  readonly head: Item | undefined;
  /** `soon` for a keystroke, which is stored with those that follow it; `now` for everything else. */
  readonly when: 'soon' | 'now';
}

/** The edits of this tab, one after the other, and the way back. */
export interface Steps {
  readonly canUndo: ReadableAtom<boolean>;
  readonly canRedo: ReadableAtom<boolean>;
  /** What every command of the model needs: the actor of now and a source of ids. */
  readonly context: Context;
  /** From now on this tab writes as another actor: after a document was opened, merged or taken back. */
  renewActor(): void;
  /** Applies an edit as one step, or as part of the last step when both carry the same name. Gives whether it did. */
  perform(edit: Edit | undefined, when?: Changed['when']): boolean;
  /** Makes one step of all edits that are performed meanwhile, and of those performed later under the same name when no other step came between. */
  asOne(edits: () => void, name?: string): void;
  undo(): boolean;
  redo(): boolean;
  /** The last step, to see whether something belongs to it. */
  last(): EditRecord | undefined;
  /** Takes back the last step as if it had never been: it cannot be done again. */
  drop(): void;
  /** Forgets all steps. */
  forget(): void;
  /** Puts items in place of which the content is wiped: no step, and no step before it remembers them. Gives whether it did. */
  wipe(items: readonly Item[]): boolean;
  /** Forgets what steps remember of some items. */
  forgetItems(ids: readonly string[]): void;
  /** Calls back before each change of this tab, while the document is still as it was. */
  before(call: () => void): void;
  /** Calls back after each change of this tab. */
  after(call: (changed: Changed) => void): void;
}

/** Makes the steps of a tab. They do nothing while the document cannot be edited. */
export function createSteps(
  document: TabDocument,
  status: ReadableAtom<PrototypeStatus>,
  newId: () => string,
): Steps {
  let actor = newId();
  /** Name of the step that everything belongs to now. */
  let whole: string | undefined;
  const history: WritableAtom<History> = atom(emptyHistory);
  const canUndo = atom(false);
  const canRedo = atom(false);
  const befores: (() => void)[] = [];
  const afters: ((changed: Changed) => void)[] = [];
  const context: Context = {
    get actor() {
      return actor;
    },
    newId,
  };
  history.listen(({ undo, redo }) => {
    canUndo.set(undo.length > 0);
    canRedo.set(redo.length > 0);
  });

  const editable = () => status.get() === 'ready' && document.isOpen();
  const apply = (edit: Edit, when: Changed['when']) => {
    for (const call of befores) call();
    document.apply(edit);
    for (const call of afters) call({ items: edit.items, head: edit.head, when });
  };
  const forgetItems = (ids: readonly string[]) => history.set(ids.reduce(forgetItem, history.get()));
  const walk = (take: (context: Context, history: History, current: Current) => Step): boolean => {
    if (!editable()) return false;
    const step = take(context, history.get(), { head: document.outline().head, item: document.itemOf });
    history.set(step.history);
    if (!step.edit) return false;
    apply(step.edit, 'now');
    return true;
  };
  return {
    canUndo,
    canRedo,
    context,
    renewActor() {
      actor = newId();
    },
    perform(edit, when = 'now') {
      if (!edit || edit.record.changes.length === 0 || !editable()) return false;
      const record = whole === undefined ? edit.record : { ...edit.record, step: whole };
      history.set(remember(history.get(), record));
      apply(edit, when);
      return true;
    },
    asOne(edits, name = newId()) {
      // Within another one it is part of that.
      if (whole !== undefined) return edits();
      whole = name;
      try {
        edits();
      } finally {
        whole = undefined;
      }
    },
    undo: () => walk(undoLast),
    redo: () => walk(redoLast),
    last: () => history.get().undo.at(-1),
    drop() {
      const { redo } = history.get();
      if (walk(undoLast)) history.set({ ...history.get(), redo });
    },
    forget() {
      history.set(emptyHistory);
    },
    wipe(items) {
      if (!editable()) return false;
      forgetItems(items.map(({ id }) => id));
      apply({ items, record: { actor, changes: [] } }, 'now');
      return true;
    },
    forgetItems,
    before: (call) => void befores.push(call),
    after: (call) => void afters.push(call),
  };
}

type Current = Parameters<typeof undoLast>[2];
