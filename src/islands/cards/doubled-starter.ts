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

/**
 * Whether a text begins with these words, and not with a longer word. A single word at the very end may still become a longer one
 * while somebody types; several words that come again are no accident.
 */
function beginsWith(text: string, words: string): boolean {
  const [beginning, wanted] = [folded(text), folded(words)];
  if (!beginning.startsWith(wanted)) return false;
  const after = beginning.charAt(wanted.length);
  return after === '' ? wanted.includes(' ') : !/[\p{L}\p{N}]/u.test(after);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
