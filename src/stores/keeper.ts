import type { ReadableAtom } from 'nanostores';
import type { Item } from '../model/item.ts';
import type { Prototype } from '../model/prototype.ts';
import type { StoredPrototype } from '../storage/prototype-records.ts';

/** Writes what changed in the open document to the place, and counts what is in no file yet. */
export interface Keeper {
  /** Changes that are in no file yet. */
  readonly unsaved: ReadableAtom<number>;
  /** Turns to another document, or another state of this one. `stored` when the place holds it as it is; else it is all written at the next flush. */
  begin(state: Beginning): void;
  /** Notes changes of this document, to be written within a moment. */
  changed(ids: readonly string[], head: boolean, when: 'soon' | 'now'): void;
  /** Notes that another tab wrote these: they are in no file, and this tab need not write them. */
  changedElsewhere(ids: readonly string[], head: boolean): void;
  /**
   * Call it before reading the place: gives what takes over from the reading which changes are in no file, and says
   * whether it did. It does not when this tab changed, wrote or saved something meanwhile, for then the reading is old.
   */
  learner(): (stored: StoredCounts) => boolean;
  /** The ids of items that wait to be written, and whether the head does. */
  waiting(): { readonly items: readonly string[]; readonly head: boolean };
  /** What is in no file yet, to come back to. */
  state(): Pick<Beginning, 'unsaved' | 'headUnsaved'>;
  /** Notes that the file holds this document now: only what it lacks still counts as unsaved. */
  filed(saved: Prototype): Promise<void>;
  /** Writes all that waits. Gives whether all of it is kept; when not, the device says why. */
  flush(): Promise<boolean>;
  /** Writes all that waits without waiting for anything: the page may be gone in a moment. */
  flushAtOnce(): void;
  /** Merges the whole document into what the place holds of it, after the place was lost and found. */
  rejoin(): Promise<boolean>;
  /** Whether something waits to be written. */
  waits(): boolean;
}

/** What a reading of the place says of the changes that are in no file. */
export type StoredCounts = Pick<StoredPrototype, 'unsaved'> & {
  readonly record: Pick<StoredPrototype['record'], 'headUnsaved'>;
};

/** How the place and the files stand when a document is opened. */
export interface Beginning {
  /** Items that are in no file yet. */
  readonly unsaved: ReadonlySet<string>;
  readonly headUnsaved: boolean;
  /** Whether the place holds the document as it is. */
  readonly stored: boolean;
  /** ISO 8601, of the last edit; the time now when it is new. */
  readonly updatedAt?: string;
}

/** What the keeper tells the tab after a write. */
export interface KeeperEvents {
  /** The place held news from a tab that this one has not heard. */
  readonly onMerged: (items: readonly Item[], head: Item | undefined) => void;
  /** The place holds a later generation of the document: brings it here, with what waits. */
  readonly onOlder: () => Promise<void>;
  /** Something was written. */
  readonly onWritten: () => void;
}
