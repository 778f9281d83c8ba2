import { decodeLoosely, decodeStrictly } from './bytes.ts';
import { type Problem, problem } from './problems.ts';

/** One way to read the bytes of a file as text, with what must be told about it. */
export interface DecodedText {
  readonly text: string;
  readonly notices: readonly Problem[];
  /** true for a guess that only a fitting checksum confirms. */
  readonly guess: boolean;
}

/**
 * The ways in which bytes may have been written as text, the best first: UTF-8; UTF-16, with a mark or seen from its
 * zeros; else Windows-1252, as old editors save, where hardly a byte fits UTF-8 and the content proves it; else UTF-8 with
 * replacement characters.
 */
export function decodings(bytes: Uint8Array): DecodedText[] {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return [decoded(bytes, wide, false)];
  const strict = decodeStrictly(bytes, 'utf-8');
  if (strict !== undefined) return [{ text: strict, notices: [], guess: false }];
  const loose = decodeLoosely(bytes, 'utf-8');
  const count = loose.split('\uFFFD').length - 1;
  const replaced = { text: loose, notices: [problem('bytes-replaced', { count })], guess: false };
  return mostlyFits(loose, count) ? [replaced] : [decoded(bytes, 'windows-1252', true), replaced];
}

/** Whether at least half of the letters beyond ASCII came out well: the bytes of another encoding hardly ever make any. */
function mostlyFits(text: string, replaced: number): boolean {
  return (text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0) >= replaced;
}

function decoded(bytes: Uint8Array, encoding: string, guess: boolean): DecodedText {
  const notices = [problem('encoding-unusual', { encoding })];
  return { text: decodeLoosely(bytes, encoding), notices, guess };
}

/** UTF-16 is known by its mark, or by the zero beside the first character. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return undefined;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== 0 && second === 0) return 'utf-16le';
  return first === 0 && second !== 0 ? 'utf-16be' : undefined;
}
