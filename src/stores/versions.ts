import type { ReadableAtom } from 'nanostores';
import type { ComparisonNumbers } from '../model/compare.ts';

/** Why a version was kept. */
export type VersionReason = 'merge' | 'clear' | 'restore' | 'day' | 'hand';

/** One kept version of the open prototype. */
export interface Version {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly reason: VersionReason;
  /** The team's own name for it, when kept by hand. */
  readonly name: string | undefined;
  readonly items: number;
}

/** What putting a version back did. */
export interface Restored {
  /** Whether anything changed, beside what the numbers say the title and settings too. */
  readonly changed: boolean;
  /** From what stood here to what stands here now. */
  readonly numbers: ComparisonNumbers;
}

/** Kept versions of the open prototype. */
export interface Versions {
  /** Newest first; read anew by `refresh`. */
  readonly list: ReadableAtom<readonly Version[]>;
  /** What the last restore did; gone after the next edit, for undo then takes back that one. */
  readonly restored: ReadableAtom<Restored | undefined>;
  /** Puts the word of the last restore away. */
  dismissRestored(): void;
  /** Reads the list from the device. */
  refresh(): Promise<void>;
  /** Keeps the state of now under a name. Gives whether it is kept. */
  keep(name: string): Promise<boolean>;
  /**
   * Puts a version back and says what that did; the state before is kept as a version first, and undo takes it back. Gives
   * whether the document looks like the version now.
   */
  restore(id: string): Promise<boolean>;
  /** Downloads a version as a file. */
  exportFile(id: string): Promise<void>;
}
