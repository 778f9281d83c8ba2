import type { ReadableAtom } from 'nanostores';
import type { Comparison } from '../model/compare.ts';
import type { ItemView } from '../model/read-item.ts';

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
  /** Whether it is a file of another prototype: its cards can be added here, or it stays beside this one. */
  readonly other: boolean;
  /** Whether it stays beside: nothing of it comes here. Only for a file of another prototype. */
  readonly beside: boolean;
  /** Whether that other prototype is on this device already; staying beside then changes nothing. */
  readonly known: boolean;
  readonly numbers: MergeNumbers;
}

/** What is about to be merged. */
export interface MergeReview {
  readonly sources: readonly MergeSource[];
  /** What all of them together do; a card that two files bring counts once. */
  readonly total: MergeNumbers;
  /** Whether more would stand in the prototype than it can hold: then nothing is merged. */
  readonly tooMany: boolean;
}

/** What a merge did. */
export interface MergeReport extends Omit<MergeReview, 'tooMany'> {
  /** ISO 8601. */
  readonly at: string;
  /** From the state before to the state after. */
  readonly comparison: Comparison;
  /** Cards of which several texts await a choice now. */
  readonly undecided: readonly ItemView[];
  /** The file that first brought a card, by the id of the card; empty when there was one file only. */
  readonly origins: ReadonlyMap<string, string>;
}

/** Merging files into the open prototype. */
export interface Merging {
  /** What would change; nothing is changed before `confirm`. */
  readonly review: ReadableAtom<MergeReview | undefined>;
  /** What the last merge did, until it is taken back or the report is put away. */
  readonly report: ReadableAtom<MergeReport | undefined>;
  /** Whether the report lies open. */
  readonly reportOpen: ReadableAtom<boolean>;
  /** Whether the last merge can be taken back: until the first later edit. */
  readonly canTakeBack: ReadableAtom<boolean>;
  /** Lets the user pick files and shows the review. */
  pickFiles(): Promise<void>;
  /** Reads files and shows the review; those that cannot be read become failures of `saving`. */
  reviewFiles(files: readonly File[]): Promise<void>;
  /** Says for a file of another prototype, by its place in the review, whether it stays beside this one. */
  setBeside(at: number, beside: boolean): void;
  /** Merges in one step, after keeping a version, and opens the report. */
  confirm(): Promise<void>;
  /** Puts the review away; nothing changed. */
  cancel(): void;
  /** Puts back the state before the last merge. */
  takeBack(): Promise<void>;
  /** Opens or closes the report. */
  showReport(open: boolean): void;
  /** Puts the report away for good. */
  dismissReport(): void;
}
