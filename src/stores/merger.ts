import type { Prototype } from '../model/prototype.ts';
import type { Announcer } from './announcer.ts';
import type { VersionKeeper } from './create-versions.ts';
import type { Device } from './device.ts';
import type { TabDocument } from './document.ts';
import type { FileReading, ReadFile } from './file-reading.ts';
import type { FileState } from './file-state.ts';
import type { Following } from './following.ts';
import type { Keeper } from './keeper.ts';
import type { Merging } from './merging.ts';
import type { Notices } from './notices.ts';
import type { Steps } from './steps.ts';
import type { Surroundings } from './surroundings.ts';

/** Merging, and what other parts of the tab use of it. */
export interface Merger extends Merging {
  /**
   * Merges a document of the same id, from a file of this name, into the open one, after keeping a version. Gives whether it
   * did: not when another document is open, and not when too much would stand in it.
   */
  mergeIn(theirs: Prototype, name: string): Promise<boolean>;
  /** A later change came: the last merge can no longer be taken back. */
  close(): void;
  /** Another document is in place: nothing of the last merge into the one before is of use. */
  forget(): void;
  /** Takes items out of the report of the last merge, for no word of them may stand anywhere any more. */
  forgetItems(ids: readonly string[]): void;
  /** Finds back what the last merge into the open document did, when the page was left since and nothing came later. */
  recall(): Promise<void>;
}

/** What merging needs. */
export interface MergingParts {
  readonly surroundings: Surroundings;
  readonly document: TabDocument;
  readonly device: Device;
  readonly keeper: Keeper;
  readonly steps: Steps;
  readonly following: Following;
  readonly versions: VersionKeeper;
  readonly files: FileState;
  readonly reading: FileReading;
  readonly announcer: Announcer;
  readonly notices: Notices;
  /** Whether a prototype is on this device. */
  readonly isHere: (prototype: string) => Promise<boolean>;
  /** Keeps the document of a file on this device beside the open one. Gives whether it is kept. */
  readonly keepBeside: (file: ReadFile) => Promise<boolean>;
}
