import { readPreferences, writePreferences } from '../storage/preferences.ts';
import { chooseTheme, readTheme } from './theme.ts';

const edition = import.meta.env.AMORE_EDITION;

/** The panel with colours and keys: shows what is set on this device and keeps what is chosen. */
class SitePreferences extends HTMLElement {
  connectedCallback(): void {
    const theme = readTheme(edition) ?? 'auto';
    for (const input of this.querySelectorAll<HTMLInputElement>('input[name="theme"]')) {
      input.checked = input.value === theme;
      input.addEventListener('change', () =>
        chooseTheme(edition, input.value === 'light' || input.value === 'dark' ? input.value : undefined),
      );
    }
    const keys = this.querySelector<HTMLInputElement>('input[name="single-keys"]');
    if (!keys) return;
    keys.checked = readPreferences(edition).singleKeys;
    keys.addEventListener('change', () => writePreferences(edition, { singleKeys: keys.checked }));
  }
}

customElements.define('site-preferences', SitePreferences);
