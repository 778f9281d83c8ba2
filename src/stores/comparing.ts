import type { ReadableAtom } from 'nanostores';
import type { Comparison, ComparisonNumbers } from '../model/compare.ts';

/** What can stand on one side of a comparison: a version by its id, the open prototype, or the file that was opened for it. */
export type ComparedSide =
  | { readonly kind: 'version'; readonly id: string }
  | { readonly kind: 'now' }
  | { readonly kind: 'file' };

/** A file that is open to compare with. It is neither stored nor merged. */
export interface ComparedFile {
  readonly name: string;
  readonly title: string;
  /** When it was saved, ISO 8601, when the file says so. */
  readonly savedAt: string | undefined;
}

/** Comparing versions of the open prototype with each other, with now, and with a file. */
export interface Comparing {
  /** What changed since each version, in numbers; filled in one after the other by `countChanges`. */
  readonly changes: ReadableAtom<ReadonlyMap<string, ComparisonNumbers>>;
  readonly file: ReadableAtom<ComparedFile | undefined>;
  /** Counts what changed from each version in the list up to now; a later call or `end` ends an earlier one. */
  countChanges(): Promise<void>;
  /** Lets the user pick a file to compare with. Gives whether there is one; when it cannot be read `saving.failures` says why. */
  pickFile(): Promise<boolean>;
  /** Opens a file to compare with, as `pickFile`. */
  openFile(file: File): Promise<boolean>;
  /** Compares; `undefined` when one of both cannot be read. */
  compare(before: ComparedSide, after: ComparedSide): Promise<Comparison | undefined>;
  /** Forgets file and numbers. */
  end(): void;
}
