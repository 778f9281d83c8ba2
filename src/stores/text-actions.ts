import type { ReadableAtom } from 'nanostores';
import {
  beginEditing,
  beginTitle,
  chooseText,
  chooseTitle,
  type EditingSession,
  editText,
  editTitle,
} from '../model/commands/text.ts';
import type { FreeTextName } from '../model/fields/item-fields.ts';
import { textsOf } from '../model/free-text.ts';
import { isLive } from '../model/item.ts';
import { limits } from '../model/limits.ts';
import type { TabDocument } from './document.ts';
import type { Notices } from './notices.ts';
import type { PrototypeActions } from './prototype.ts';
import type { Steps } from './steps.ts';
import { withinLimit } from './text-limit.ts';

export type TextActions = Pick<
  PrototypeActions,
  'startEditing' | 'type' | 'endEditing' | 'chooseText' | 'setTitle' | 'chooseTitle'
> & {
  /** Fields that are being edited begin anew: after undo, redo and choices, and when another document comes. */
  readonly restart: () => void;
};

/** Makes the actions on texts. */
export function createTextActions(
  document: TabDocument,
  steps: Steps,
  notices: Notices,
  title: ReadableAtom<string>,
): TextActions {
  /** What is being edited, by item and field. */
  const sessions = new Map<string, { readonly id: string; readonly session: EditingSession }>();
  let titleSession: EditingSession | undefined;

  const keyOf = (id: string, field: FreeTextName) => `${field} ${id}`;
  const begin = (id: string, field: FreeTextName): EditingSession | undefined => {
    const item = document.itemOf(id);
    if (!item || !isLive(item)) return undefined;
    const session = beginEditing(steps.context, item, field);
    // A card that was added by its first letter and the letters that follow are one step.
    const last = steps.last();
    const created =
      last?.step !== undefined && last.changes.length === 1 && last.changes[0]?.life === 'created';
    const joins = created && last.changes[0]?.id === id && last.actor === steps.context.actor;
    const joined = joins && last.step !== undefined ? { ...session, step: last.step } : session;
    sessions.set(keyOf(id, field), { id, session: joined });
    return joined;
  };
  /** Keeps a text within the limit, and says so. */
  const shorten = (text: string): string => {
    const short = withinLimit(text);
    if (short !== text)
      notices.show({
        id: 'text-limit',
        kind: 'warning',
        key: 'app.notice.text-limit',
        values: { limit: limits.textCharacters },
        actions: [],
        dismissible: true,
      });
    return short;
  };
  const restart = () => {
    titleSession = undefined;
    for (const { id, session } of [...sessions.values()]) {
      const field = freeTextOf(session);
      sessions.delete(keyOf(id, field));
      begin(id, field);
    }
  };
  return {
    restart,
    startEditing(id, field = 'text') {
      begin(id, field);
    },
    type(id, text, field = 'text') {
      const session = sessions.get(keyOf(id, field))?.session ?? begin(id, field);
      const item = document.itemOf(id);
      if (!session || !item) return;
      const standing = textsOf(item, field);
      if (standing.length === 1 && standing[0] === text) return;
      const next = editText(steps.context, item, session, shorten(text));
      if (steps.perform(next.edit, 'soon')) sessions.set(keyOf(id, field), { id, session: next.session });
    },
    endEditing(id, outcome = 'keep', field = 'text') {
      const session = sessions.get(keyOf(id, field))?.session;
      sessions.delete(keyOf(id, field));
      if (outcome === 'cancel' && session && steps.last()?.step === session.step) steps.drop();
    },
    chooseText(id, text, field = 'text') {
      const item = document.itemOf(id);
      if (item && steps.perform(chooseText(steps.context, item, field, text))) restart();
    },
    setTitle(text) {
      if (!document.isOpen() || text === title.get()) return;
      const { head } = document.outline();
      const last = steps.last();
      const goesOn = titleSession !== undefined && last?.step === titleSession.step;
      const session = goesOn && titleSession ? titleSession : beginTitle(steps.context, head);
      const next = editTitle(steps.context, head, session, shorten(text));
      if (steps.perform(next.edit, 'soon')) titleSession = next.session;
    },
    chooseTitle(text) {
      if (!document.isOpen()) return;
      if (steps.perform(chooseTitle(steps.context, document.outline().head, text))) restart();
    },
  };
}

function freeTextOf({ field }: EditingSession): FreeTextName {
  return field === 'evidence' || field === 'owner' ? field : 'text';
}
