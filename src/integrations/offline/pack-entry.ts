/** One line of a pack's list: the bytes of its file follow the list, in the same order. */
export interface PackEntry {
  /** Address below the base path; a page's ends with a slash, the home page's is empty. */
  readonly path: string;
  /** Media type. */
  readonly type: string;
  /** Whether the bytes are compressed with gzip. */
  readonly compressed: boolean;
  /** Bytes in the pack. */
  readonly size: number;
}
