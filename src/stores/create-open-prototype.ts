import { computed, type WritableAtom } from 'nanostores';
import { isLive } from '../model/item.ts';
import { placeOf } from '../model/read-item.ts';
import type { Announcer } from './announcer.ts';
import type { VersionKeeper } from './create-versions.ts';
import type { TabDocument } from './document.ts';
import { createItemActions } from './item-actions.ts';
import type { Notices } from './notices.ts';
import type { Opening } from './opening.ts';
import { createPlaceActions } from './place-actions.ts';
import type { OpenPrototype, PrototypeActions, PrototypeStatus } from './prototype.ts';
import type { Steps } from './steps.ts';
import { createTextActions } from './text-actions.ts';

/** What the open prototype consists of. */
export interface OpenPrototypeParts {
  readonly document: TabDocument;
  readonly steps: Steps;
  readonly versions: VersionKeeper;
  readonly announcer: Announcer;
  readonly notices: Notices;
  readonly opening: Opening;
  readonly status: WritableAtom<PrototypeStatus>;
  readonly id: WritableAtom<string | undefined>;
  /** Called before anything is opened. */
  readonly begin: () => void;
  readonly wipe: PrototypeActions['wipe'];
}

/** Puts stores and actions of the open prototype together. */
export function createOpenPrototype(parts: OpenPrototypeParts): {
  readonly open: OpenPrototype;
  /** Texts that are being edited begin anew, for another document is in place. */
  readonly restartEditing: () => void;
  /** Forgets what this tab remembers of items that were wiped. */
  readonly forgetItems: (ids: readonly string[]) => void;
} {
  const { document, steps, versions, announcer, notices, opening, status, id, begin } = parts;
  const { cells } = document;
  const { restart, ...text } = createTextActions(document, steps, notices, cells.title);
  const { forgetRemoved, ...items } = createItemActions(document, steps, announcer, notices);
  const after = (done: boolean, key: 'app.announce.undone' | 'app.announce.redone') => {
    if (!done) return;
    restart();
    announcer.say(key);
  };
  const open: OpenPrototype = {
    ...cells,
    ...text,
    ...items,
    ...createPlaceActions(document, steps, announcer),
    status,
    id,
    canUndo: computed([steps.canUndo, status], (can, now) => can && now === 'ready'),
    canRedo: computed([steps.canRedo, status], (can, now) => can && now === 'ready'),
    async openFromAddress(language) {
      begin();
      await opening.openFromAddress(language);
    },
    async open(key) {
      begin();
      await opening.open(key);
    },
    async openNew(language, title) {
      begin();
      await opening.openNew(language, title);
    },
    async watch(key) {
      begin();
      await opening.watch(key);
    },
    wipe: parts.wipe,
    async clear(canvas, region) {
      if (status.get() !== 'ready') return;
      const { id: cleared } = document.outline();
      await versions.keepBefore('clear');
      // Another document may have been opened meanwhile.
      if (!document.isOpen(cleared)) return;
      const gone = [...document.whole().items.values()].filter((item) => {
        const place = placeOf(item);
        return isLive(item) && place.canvas === canvas && (region === undefined || place.region === region);
      });
      items.remove(gone.map((item) => item.id));
    },
    asOneStep: steps.asOne,
    undo: () => after(steps.undo(), 'app.announce.undone'),
    redo: () => after(steps.redo(), 'app.announce.redone'),
  };
  return {
    open,
    restartEditing: restart,
    forgetItems(ids) {
      steps.forgetItems(ids);
      forgetRemoved(ids);
    },
  };
}
