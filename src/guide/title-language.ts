import type { Source } from '../schemas/reference-lists.ts';
import type { ReaderView } from './reader-view.ts';

/**
 * The language of a source's title where it is not that of the reader, for `lang`: a title stays in the language in which
 * it was published, and a voice that reads aloud has to know. What we made ourselves has a title in every language.
 */
export function titleLanguage(source: Source, view: ReaderView): string | undefined {
  if (source.kind === 'own') return undefined;
  const { languages } = view.edition.site;
  const named = source.kind === 'public' ? source.language : undefined;
  const code = named ?? languages[0]?.code;
  if (code === view.language.code) return undefined;
  return languages.find((language) => language.code === code)?.locale ?? code;
}
