import { utf8Bytes } from '../bytes.ts';

/** Longest line of a calendar file in octets, its end apart (RFC 5545, 3.1). */
const longestLine = 75;

/** A text as the value of a property (RFC 5545, 3.3.11): line ends kept, other control characters become a space. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');
}

/** A line with its end, folded where it is longer than 75 octets; no character is cut in two. */
export function contentLine(line: string): string {
  const folded: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8Bytes(character).length;
    if (octets + size > longestLine) {
      folded.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  folded.push(part);
  return `${folded.join('\r\n')}\r\n`;
}
