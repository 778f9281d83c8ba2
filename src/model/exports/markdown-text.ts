/**
 * A text of a team as Markdown that shows just that text: no mark of it can begin a heading, a list, a link or a piece of
 * HTML. Line ends stay, as hard breaks; `indent` stands before each line after the first.
 */
export function markdownText(text: string, indent: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(plainLine)
    .join(` \\\n${indent}`);
}

function plainLine(line: string): string {
  return line
    .split(/\s+/)
    .map(plainWord)
    .join(' ')
    .replace(/^[#+=:-]/, (mark) => `\\${mark}`)
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** An address in which marks had to be escaped may no longer be made a link: the signs of escape would become part of it. */
function plainWord(word: string): string {
  const escaped = word.replace(/[\\`*_[\]<>~|$]/g, (mark) => `\\${mark}`).replace(/&(?=#?\w+;)/g, '\\&');
  if (escaped === word) return word;
  return escaped
    .replace(/[:@]/g, (mark) => `\\${mark}`)
    .replace(/www\./gi, (host) => host.replace('.', '\\.'));
}
