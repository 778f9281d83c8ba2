/** How the name of a prototype's file ends. */
export const FILE_ENDING = '.amore.json';

/** Longest name without its ending, in characters; file systems stop at 255 bytes. */
const LONGEST = 60;

/** Characters that are left of a title at least, whatever stands beside it. */
const LEAST = 20;

/** Names that Windows keeps for devices, whatever follows a dot. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/**
 * A file name for a title that every system accepts and that shows what it is: no path, no control or direction marks, no
 * name of a device, no dot or space at the ends. `otherwise` is used when nothing is left.
 */
export function fileNameFor(title: string, otherwise: string, ending: string = FILE_ENDING): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ');
  const short = [...trim(plain)].slice(0, LONGEST).join('');
  const name = trim(short);
  if (name === '') return `${otherwise}${ending}`;
  return `${RESERVED.test(name) ? `_${name}` : name}${ending}`;
}

/**
 * A title cut so that it fits in the name of a file together with words beside it. These tell what the file is, so a long title gives way
 * to them; of the title something is always left.
 */
export function titleBeside(title: string, words: string): string {
  return beginning(title, Math.max(LEAST, LONGEST - 1 - [...words.normalize('NFC')].length));
}

/** The beginning of a text, at most so many characters, composed first as in the name: it must not grow afterwards. */
export function beginning(text: string, length: number): string {
  return [...text.normalize('NFC').trim()].slice(0, length).join('').trim();
}

function trim(name: string): string {
  return name.replace(/^[\s.~-]+|[\s.]+$/gu, '');
}
