import type { ReadableAtom } from 'nanostores';

/** One prototype on this device, as a list shows it. */
export interface PrototypeEntry {
  readonly id: string;
  /** Empty while the team gave no title. */
  readonly title: string;
  readonly language: string;
  /** ISO 8601, of the last edit on this device. */
  readonly updatedAt: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Items that are not removed. */
  readonly items: number;
  /** Changes that are in no file yet. */
  readonly unsaved: number;
  /** Name of the file it was last saved to or opened from. */
  readonly fileName: string | undefined;
}

/** The prototypes on this device. */
export interface Prototypes {
  /** `unavailable`: this browser stores nothing; the open prototype lives in memory and the list holds it alone. */
  readonly status: ReadableAtom<'loading' | 'ready' | 'unavailable'>;
  /** Edited last comes first. */
  readonly list: ReadableAtom<readonly PrototypeEntry[]>;
  /** The one removed last, while it can be put back. */
  readonly removed: ReadableAtom<PrototypeEntry | undefined>;
  /** Makes and stores an empty prototype; gives its id, nothing when it could not be stored. Does not open it. */
  create(title: string, language: string): Promise<string | undefined>;
  /** Gives a prototype another title; does nothing for an unknown id. */
  rename(id: string, title: string): Promise<void>;
  /** Copies a prototype under a new id and the title given; gives the new id, nothing for an unknown one. */
  duplicate(id: string, title: string): Promise<string | undefined>;
  /**
   * Takes a prototype off the list; `undoRemove` brings it back. It is wiped when the next one is removed. Gives false, and
   * leaves it, when the place fails.
   */
  remove(id: string): Promise<boolean>;
  /** Brings back what was removed last. */
  undoRemove(): Promise<void>;
}
