import { keywordSign } from './keyword-sign.ts';

/** A piece of an excerpt: plain text, marked where it matched. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** What an excerpt is made of: the whole text of a page and the numbers of its words that matched. */
export interface FoundText {
  readonly content: string;
  readonly locations: readonly number[];
  /** Title of the page, with which its text begins. */
  readonly title: string;
}

/**
 * The `length` words of a page that hold most of what matched, the first such place; where nothing in its text matched, its first
 * words after the title. Keywords, which end the text in the index, are never part of it.
 */
export function excerptOf({ content, locations, title }: FoundText, length: number): Piece[] {
  const all = content.split(/\s+/);
  const end = all.indexOf(keywordSign);
  const words = end < 0 ? all : all.slice(0, end);
  const matched = new Set(locations.filter((at) => at < words.length));
  const start = matched.size > 0 ? bestStart(matched, words.length, length) : titleLength(words, title);
  return inPieces(
    words.slice(start, start + length).map((text, at) => ({ text, marked: matched.has(start + at) })),
  );
}

/** Where to begin so that most matches are inside, with a few words before the first. */
function bestStart(matched: ReadonlySet<number>, count: number, length: number): number {
  const sorted = [...matched].sort((a, b) => a - b);
  let best = 0;
  let most = 0;
  for (const first of sorted) {
    const inside = sorted.filter((at) => at >= first && at < first + length).length;
    if (inside <= most) continue;
    most = inside;
    const last = sorted.findLast((at) => at < first + length) ?? first;
    best = first - Math.floor((length - (last - first + 1)) / 2);
  }
  return Math.max(0, Math.min(best, count - length));
}

function titleLength(words: readonly string[], title: string): number {
  const own = title.split(/\s+/);
  const same = own.every((word, at) => words[at]?.replace(/\.$/, '') === word.replace(/\.$/, ''));
  return same ? own.length : 0;
}

/** Words with a space between, neighbours of the same kind as one piece. */
function inPieces(words: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [at, { text, marked }] of words.entries()) {
    if (at > 0) {
      const last = pieces.at(-1);
      if (last && !last.marked) pieces[pieces.length - 1] = { text: `${last.text} `, marked: false };
      else pieces.push({ text: ' ', marked: false });
    }
    const last = pieces.at(-1);
    if (!marked && last && !last.marked) pieces[pieces.length - 1] = { text: last.text + text, marked };
    else pieces.push({ text, marked });
  }
  return pieces;
}
