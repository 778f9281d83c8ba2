/** The beginning of a text on one line, cut at a word where possible, at most `length` characters with the ellipsis. */
export function textPreview(text: string, length = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const space = line.lastIndexOf(' ', length - 1);
  return `${cut.slice(0, space > length / 2 ? space : cut.length).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
