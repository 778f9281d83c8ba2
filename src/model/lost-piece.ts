import { parsed } from './scan-json.ts';

/** A piece of a damaged file that could not be rescued. */
export interface LostPiece {
  /** The words that can be read in it, '' when there are none. */
  readonly text: string;
  /** The piece as it stands in the file, cut off after `longestPiece` characters. */
  readonly raw: string;
}

const longestPiece = 2_000;

const readableText = /"(?:text|evidence|owner)"\s*:\s*"((?:[^"\\\n]|\\.)*)("?)/g;
const stamp = /^#?[\w-]+\.\d+~/;

/** Describes a piece of a file that could not be rescued. */
export function lostPiece(raw: string): LostPiece {
  const words: string[] = [];
  for (const [, inside = '', closing] of raw.matchAll(readableText)) {
    const text = unescaped(closing === '' ? inside.replace(/,\s*$/, '') : inside);
    if (text !== '' && !stamp.test(text)) words.push(text);
  }
  return { text: words.join('\n'), raw: raw.trim().slice(0, longestPiece) };
}

function unescaped(text: string): string {
  const whole = parsed(`"${text}"`);
  return typeof whole === 'string' ? whole : text;
}
