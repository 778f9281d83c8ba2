import type { Problem } from './problems.ts';
import type { Prototype } from './prototype.ts';

/** A piece of a damaged file that could not be rescued. */
export interface LostPiece {
  /** The words that can be read in it, '' when there are none. */
  readonly text: string;
  /** The piece as it stands in the file, cut off after 2,000 characters. */
  readonly raw: string;
}

/** The outcome of opening a file. The caller keeps the raw file and offers it back with every problem. */
export type OpenResult =
  | {
      readonly outcome: 'opened';
      readonly prototype: Prototype;
      /** What the team must be told; empty when the file is exactly what the app wrote. */
      readonly notices: readonly Problem[];
      /** What of a damaged file could not be rescued. */
      readonly lost: readonly LostPiece[];
    }
  | {
      /** Written by a newer version: to look at only, never to be stored or merged. */
      readonly outcome: 'newer';
      readonly problem: Problem;
      /** What this version understands of it, when it understands any. */
      readonly prototype: Prototype | undefined;
    }
  | { readonly outcome: 'failed'; readonly problem: Problem };

/** Opens a file at once; for files of some thousands of items and for tests. Never throws on any input. */
export function openFile(input: Uint8Array | string): OpenResult {
  throw new Error(`not yet: ${input.length}`);
}

/** Opens a file in slices of a few milliseconds; `pause` gives the page a turn in between. */
export async function openFileInSlices(
  input: Uint8Array | string,
  pause: () => Promise<void>,
): Promise<OpenResult> {
  await pause();
  return openFile(input);
}
