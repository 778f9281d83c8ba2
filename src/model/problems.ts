/**
 * Every problem that the model can name, and the values that its message may use. The words live in `content/ui` under
 * `problem.<code>`; a test compares both lists.
 */
export const problems = {
  /** The file holds nothing, or nothing but zeros. Fatal. */
  'file-empty': [],
  /** The file is not JSON and nothing in it looks like a document of this app. Fatal. */
  'file-not-json': [],
  /** JSON, but of another program. Fatal. */
  'file-other-program': [],
  /** Written by a newer version: shown read-only, saved out unchanged. */
  'file-newer': ['version', 'supported'],
  /** More bytes than the limit. Fatal. */
  'file-too-large': ['megabytes', 'limit'],
  /** More items than the limit. Fatal. */
  'too-many-items': ['items', 'limit'],
  /** A text longer than the limit. `start` is how it begins. Fatal. */
  'text-too-long': ['characters', 'limit', 'start'],
  /** The place where the file is could not be read (given by storage, never by the model). Fatal. */
  'file-not-readable': [],
  /** Looks like a document of this app, but nothing in it could be rescued. Fatal. */
  'file-beyond-rescue': [],
  /** The file was damaged: what could be rescued is open, what could not is listed. */
  'file-damaged': ['rescued', 'lost'],
  /** The checksum does not fit: changed outside the app. */
  'checksum-differs': [],
  /** There is no checksum: made or changed outside the app. */
  'checksum-missing': [],
  /** The file was not written as UTF-8; it was read as `encoding`. */
  'encoding-unusual': ['encoding'],
  /** Bytes that are no text were replaced by a question mark in a diamond. */
  'bytes-replaced': ['count'],
  /** Halves of characters that cannot stand alone were replaced. */
  'surrogates-replaced': ['count'],
  /** Numbers too large for JSON readers were replaced by null. */
  'numbers-replaced': ['count'],
  /** Items without an id, or with the id of another, got a new one. */
  'ids-renewed': ['count'],
  /** The document had no usable id, so it is a new one. */
  'document-id-renewed': [],
  /** There was no usable version number; read as version 1. */
  'version-missing': [],
  /** Entries of the item lists that are no items were left out; they are listed. */
  'entries-left-out': ['count'],
} as const satisfies Record<string, readonly string[]>;

/** Name of a problem. */
export type ProblemCode = keyof typeof problems;

/** A problem, ready to be put into words. */
export interface Problem {
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Makes a problem with exactly the values that its message may use. */
export function problem<Code extends ProblemCode>(
  code: Code,
  values: Readonly<Record<(typeof problems)[Code][number], string | number>>,
): Problem {
  return { code, values };
}
