/** A mark that a list in a word processor or a mail puts before each line. */
const mark = /^\s*(?:[•◦▪‣·–—*-]|\d{1,3}[.)])\s+/u;

/** The lines of a pasted text that are not empty; the marks of a list go when every line has one. */
export function cardLines(pasted: string): readonly string[] {
  const lines = pasted
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.every((line) => mark.test(line)) ? lines.map((line) => line.replace(mark, '')) : lines;
}
