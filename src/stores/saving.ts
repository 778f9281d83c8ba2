import type { ReadableAtom } from 'nanostores';
import type { LostPiece } from '../model/lost-piece.ts';

/** Where the work is, for the words in the header. Times are ISO 8601. */
export type Whereabouts =
  | { readonly kind: 'browser' }
  | { readonly kind: 'file'; readonly name: string; readonly at: string }
  /** Downloaded: the browser cannot confirm where it went. */
  | { readonly kind: 'download'; readonly name: string; readonly at: string }
  /** A file of a newer version of the site, open to look at only. */
  | { readonly kind: 'foreign'; readonly name: string }
  /** This browser stores nothing or stopped storing: only in the open page. */
  | { readonly kind: 'memory' };

/** A question that came up while saving: nothing was written. */
export interface SaveConflict {
  readonly name: string;
  /**
   * `changed`: the file is not what this device last read or wrote. `other`: it holds another prototype. `newer`: a newer
   * version of the site wrote it. `unreadable`: it holds something else.
   */
  readonly reason: 'changed' | 'other' | 'newer' | 'unreadable';
  /** Title of what stands in the file, when it could be read. */
  readonly title: string | undefined;
}

/** How a save ended; the stores and notices already show it. */
export type SaveOutcome = 'saved' | 'downloaded' | 'cancelled' | 'conflict' | 'failed';

/** A question that came up while opening: nothing was changed yet. */
export interface OpenQuestion {
  /** Name of the file. */
  readonly name: string;
  /** Title of the prototype in the file. */
  readonly title: string;
  /** `same`: this id is already on this device. */
  readonly reason: 'same';
  /** When this device's copy was last edited and when the file was saved, ISO 8601. */
  readonly here: string;
  readonly there: string | undefined;
}

/** A file that could not be used, or only in part. */
export interface FileProblem {
  /** Counts up; names the problem for `downloadRaw` and `dismiss`. */
  readonly id: number;
  readonly name: string;
  /** Code of the problem; its words stand under `problem.<code>`. */
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Whether nothing of it could be opened. When not, it is open and this is a remark on it. */
  readonly fatal: boolean;
  /** What of a damaged file could not be rescued. */
  readonly lost: readonly LostPiece[];
  /** Whether the raw file can be downloaded again. */
  readonly raw: boolean;
}

/** What can be done with a file. */
export type FileWork = 'saving' | 'opening';

/** Saving to and opening from files. Actions that open a picker must be called in a click. */
export interface Saving {
  readonly where: ReadableAtom<Whereabouts>;
  /** Changes not in a file yet. */
  readonly unsaved: ReadableAtom<number>;
  /** What is going on. */
  readonly busy: ReadableAtom<FileWork | undefined>;
  /** Whether this browser can write a file in place; else saving downloads. False on the server. */
  readonly inPlace: ReadableAtom<boolean>;
  readonly conflict: ReadableAtom<SaveConflict | undefined>;
  readonly question: ReadableAtom<OpenQuestion | undefined>;
  /** Files that could not be used or only in part, newest last; the raw file is kept until dismissed. */
  readonly failures: ReadableAtom<readonly FileProblem[]>;

  /** Saves in the file it came from or was saved to; asks for a file when there is none. Downloads elsewhere. */
  saveFile(): Promise<SaveOutcome>;
  /** Saves in a file that the user picks. Downloads elsewhere. */
  saveAs(): Promise<SaveOutcome>;
  /** Always downloads, also where files can be written in place. A prototype that has a file keeps it. */
  download(): Promise<SaveOutcome>;
  /**
   * Downloads a copy to share, in a file with this name: without stamps, removed items and private notes. It is not the
   * record of the work. Gives the name of the file; `undefined` when nothing is open, or only a file of a newer version.
   */
  downloadCleanCopy(name: string): string | undefined;
  /**
   * Downloads the open prototype once per group, the group's name in the name of the file. Gives the names of the files;
   * `undefined` when nothing is open, or only a file of a newer version.
   */
  downloadForGroups(title: string, groups: readonly string[]): Promise<readonly string[] | undefined>;
  /**
   * Answers `conflict`, in a click. `merge`: takes in what stands in the file and saves both (only when `changed`).
   * `overwrite`: writes over a file of something else (`other` or `unreadable`).
   * `save-as` goes with all. Any other pair counts as `cancel`.
   */
  resolveConflict(choice: 'merge' | 'save-as' | 'overwrite' | 'cancel'): Promise<SaveOutcome>;
  /** Downloads what stands in the file of `conflict`, as it is. */
  downloadConflict(): void;
  /** Tries again to keep the work in this browser, after that failed. Gives whether it works now. */
  storeAgain(): Promise<boolean>;

  /** Lets the user pick a file and opens it. Gives the id of the prototype that is open now, if one was opened. */
  openFile(): Promise<string | undefined>;
  /** Opens files that were dropped on the page or chosen in an input; several are added one after the other. */
  openFiles(
    files: readonly File[],
    handles?: readonly (FileSystemFileHandle | undefined)[],
  ): Promise<string | undefined>;
  /**
   * Opens a prototype that this site brings along, such as the example. One that is here already is opened as it is
   * here, without a question.
   */
  openExample(address: string): Promise<string | undefined>;
  /** Answers `question`. `copyTitle` is the title of a copy; the title in the file without it. */
  resolveQuestion(choice: 'merge' | 'copy' | 'cancel', copyTitle?: string): Promise<string | undefined>;
  /** Downloads the raw file of a failure. */
  downloadRaw(id: number): Promise<void>;
  /** Puts a failure away. */
  dismiss(id: number): void;
}
