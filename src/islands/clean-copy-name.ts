import type { Translate } from '../i18n/translate.ts';
import { titleBeside } from '../stores/exporting.ts';

/** Name of the file that is a copy to share: it says so, however long the title is. */
export function cleanCopyName(title: string, t: Translate): string {
  const named = (words: string) => t('app.clean-copy.name', { title: words });
  return named(titleBeside(title || t('app.prototype.untitled'), named('')));
}
