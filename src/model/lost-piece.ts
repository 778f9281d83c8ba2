/** A piece of a damaged file that could not be rescued. */
export interface LostPiece {
  /** The words that can be read in it, '' when there are none. */
  readonly text: string;
  /** The piece as it stands in the file, cut off after `longestPiece` characters. */
  readonly raw: string;
}

const longestPiece = 2_000;

const readableText = /"(?:text|evidence|owner)"\s*:\s*"((?:[^"\\\n]|\\.)*)/g;

/** Describes a piece of a file that could not be rescued. */
export function lostPiece(raw: string): LostPiece {
  const words = [...raw.matchAll(readableText)]
    .map(([, text = '']) => unescaped(text))
    .filter((text) => text);
  return { text: words.join('\n'), raw: raw.trim().slice(0, longestPiece) };
}

function unescaped(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    // Cut off in the middle of an escape: shown as it stands.
    return text;
  }
}
