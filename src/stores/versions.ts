import type { ReadableAtom } from 'nanostores';

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

/** Kept versions of the open prototype. */
export interface Versions {
  /** Newest first; read anew by `refresh`. */
  readonly list: ReadableAtom<readonly Version[]>;
  /** Reads the list from the device. */
  refresh(): Promise<void>;
  /** Keeps the state of now under a name. */
  keep(name: string): Promise<void>;
  /** Puts a version back; the state before is kept as a version first, and undo takes it back. */
  restore(id: string): Promise<void>;
  /** Downloads a version as a file. */
  exportFile(id: string): Promise<void>;
}
