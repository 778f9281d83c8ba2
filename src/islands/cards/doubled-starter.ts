const gap = '…';

/**
 * A text that began from a starter such as 'We exist to …' and in which somebody then wrote or pasted the whole sentence: without the
 * starter that stood there already. Capitals and spaces make no difference. Any other text comes back as it is.
 */
export function withoutDoubledStarter(text: string, starter: string): string {
  const at = starter.indexOf(gap);
  const head = at === -1 ? starter : starter.slice(0, at);
  const tail = at === -1 ? '' : starter.slice(at + gap.length);
  if (head.trim() === '' || !text.startsWith(head)) return text;
  const rest = text.slice(head.length).trimStart();
  if (!beginsWith(rest, head.trim())) return text;
  const link = tail.split(gap)[0]?.trim().toLowerCase() ?? '';
  const own = rest.endsWith(tail) ? rest.slice(0, rest.length - tail.length) : rest;
  return link !== '' && own.toLowerCase().includes(link) ? own : rest;
}

/** Whether a text begins with these words, and not with a longer word. */
function beginsWith(text: string, words: string): boolean {
  const folded = (part: string) => part.replace(/\s+/g, ' ').toLowerCase();
  const beginning = folded(text);
  const after = beginning.slice(words.length, words.length + 1);
  return beginning.startsWith(folded(words)) && !/[\p{L}\p{N}]/u.test(after);
}
