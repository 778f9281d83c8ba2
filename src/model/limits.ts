/** What a document may hold at most. A file past one of these is refused by name; stores and screens keep below them. */
export const limits = {
  /** Bytes of a file: 10 MB. */
  fileBytes: 10_000_000,
  /** Items that stand in a document; removed ones are not counted. */
  items: 10_000,
  /** Characters (code points) of one free text. */
  textCharacters: 10_000,
  /** How deep values of others may be nested. */
  depth: 64,
} as const;

/** The number of characters (code points) of a text. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
