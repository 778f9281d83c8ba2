/**
 * The language of a page, from its path: the first part after the base path when that is one of the
 * languages, otherwise the first language, which lives at the base path itself.
 */
export function languageOf(path: string, languages: readonly string[], base = '/'): string {
  const inner = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\/+/, '');
  const part = inner.split('/')[0] ?? '';
  const [first = ''] = languages;
  return part !== first && languages.includes(part) ? part : first;
}
