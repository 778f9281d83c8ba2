import type { StringKey, StringValues } from '../i18n/translate.ts';
import type { WorkshopContextValue } from './workshop-context.tsx';

/**
 * The words for a key that is only known while running, such as the code of a problem. A key without words gives the
 * words for a problem that has no name, with the key in them.
 */
export function wordsOf(
  { t, frame }: Pick<WorkshopContextValue, 't' | 'frame'>,
  key: string,
  values: StringValues = {},
): string {
  return hasWords(frame.strings, key) ? t(key, values) : t('problem.unnamed', { code: key });
}

function hasWords(strings: Readonly<Record<string, string>>, key: string): key is StringKey {
  return key in strings || `${key}.other` in strings;
}
