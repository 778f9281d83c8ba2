import { localTexts } from '../storage/local-record.ts';

/** The colours that a reader chose on this device; `undefined` follows the device. */
export type Theme = 'light' | 'dark';

/** Name under which the choice is kept; the script in the head of every page reads it too. */
export function themeKey(edition: string): string {
  return `${edition}:theme`;
}

/** The choice on this device. */
export function readTheme(edition: string): Theme | undefined {
  const stored = localTexts()?.getItem(themeKey(edition));
  return stored === 'light' || stored === 'dark' ? stored : undefined;
}

/** Shows the choice on this page and keeps it where the browser lets us. */
export function chooseTheme(edition: string, theme: Theme | undefined): void {
  if (theme) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
  const texts = localTexts();
  try {
    if (theme) texts?.setItem(themeKey(edition), theme);
    else texts?.removeItem(themeKey(edition));
  } catch (error) {
    // No room: the choice holds for this page and is made again on the next.
    if (!(error instanceof DOMException)) throw error;
  }
}
