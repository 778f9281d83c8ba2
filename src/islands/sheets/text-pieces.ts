/** How much text one piece holds. */
export interface PieceSize {
  readonly characters: number;
  readonly lines: number;
}

/**
 * A text cut into pieces that a sheet can hold, between words where there are any. All pieces together are the text, white
 * space where it was cut apart. A short text is one piece; an empty one gives none.
 */
export function textPieces(text: string, size: PieceSize): readonly string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const end = pieceEnd(rest, size);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return pieces;
}

/** A text of at most so many characters on one line; what is cut off is replaced by `…`. */
export function shortText(text: string, characters: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  if (letters.length <= characters) return line;
  const cut = letters.slice(0, characters - 1).join('');
  const space = letters[characters - 1] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

function pieceEnd(text: string, { characters, lines }: PieceSize): number {
  let limit = Math.min(text.length, characters);
  let seen = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < limit; at = text.indexOf('\n', at + 1)) {
    seen += 1;
    if (seen === lines) limit = at;
  }
  if (limit === text.length) return limit;
  if (text[limit] === '\n') return limit;
  const space = text.slice(0, limit).search(/\s\S*$/);
  if (space > limit / 2) return space;
  // Never between the halves of one character.
  return /[\uDC00-\uDFFF]/.test(text[limit] ?? '') ? limit - 1 : limit;
}
