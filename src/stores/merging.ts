import type { ReadableAtom } from 'nanostores';

/** What merging one file would do, in numbers of cards. */
export interface MergeNumbers {
  readonly added: number;
  readonly same: number;
  /** Changed here only. */
  readonly here: number;
  /** Changed there only. */
  readonly there: number;
  readonly both: number;
  readonly removed: number;
}

/** One file in the review. */
export interface MergeSource {
  readonly name: string;
  readonly title: string;
  /** Whether it is a file of another prototype: its cards would be added here. */
  readonly other: boolean;
  readonly numbers: MergeNumbers;
}

/** What is about to be merged, or was. */
export interface MergeReview {
  readonly sources: readonly MergeSource[];
  readonly total: MergeNumbers;
}

/** Merging files into the open prototype. */
export interface Merging {
  /** What would change; nothing is changed before `confirm`. */
  readonly review: ReadableAtom<MergeReview | undefined>;
  /** What the last merge did, for the report. */
  readonly report: ReadableAtom<MergeReview | undefined>;
  /** Whether the last merge can be taken back: until the first later edit. */
  readonly canTakeBack: ReadableAtom<boolean>;
  /** Lets the user pick files and shows the review. */
  pickFiles(): Promise<void>;
  /** Reads files and shows the review; those that cannot be read become failures of `saving`. */
  reviewFiles(files: readonly File[]): Promise<void>;
  /** Merges in one step, after keeping a version. */
  confirm(): Promise<void>;
  /** Puts the review away; nothing changed. */
  cancel(): void;
  /** Puts back the state before the last merge. */
  takeBack(): Promise<void>;
}
