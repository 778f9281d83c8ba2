import { readPreferences } from '../storage/preferences.ts';
import type { SearchDialog } from './search/search-dialog.ts';

/**
 * The search box in the header. It opens with a click, `/` and Ctrl+K; what the dialog needs is fetched then.
 * `/` can be switched off and never acts in a text field (WCAG 2.1.4).
 */
class SiteSearch extends HTMLElement {
  private dialog: Promise<SearchDialog> | undefined;

  connectedCallback(): void {
    this.querySelector('.search-open')?.addEventListener('click', () => this.open());
    // Typed after the rest could not be had: that is another try.
    this.querySelector('input')?.addEventListener('input', () => {
      if (!this.dialog) this.begin();
    });
    document.addEventListener('keydown', (event) => {
      if (event.defaultPrevented || !isShortcut(event)) return;
      event.preventDefault();
      this.open();
    });
  }

  private open(): void {
    // Shown at once, so that what is typed while the rest arrives lands in the box.
    const dialog = this.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    const input = this.querySelector('input');
    input?.focus();
    input?.select();
    this.begin();
  }

  private begin(): void {
    this.dialog ??= this.load();
    this.dialog
      .then((search) => search.begin())
      .catch((error: unknown) => {
        this.dialog = undefined;
        const status = this.querySelector<HTMLElement>('.search-status');
        if (status) status.textContent = status.dataset['failed'] ?? '';
        throw error;
      });
  }

  private async load(): Promise<SearchDialog> {
    const [{ SearchDialog }, { fetchWords }] = await Promise.all([
      import('./search/search-dialog.ts'),
      import('./search/dialog-words.ts'),
    ]);
    return new SearchDialog(this, await fetchWords(this.dataset['words'] ?? ''));
  }
}

function isShortcut(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k')
    return true;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return false;
  const target = event.composedPath()[0];
  const writing =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]'));
  return !writing && readPreferences(import.meta.env.AMORE_EDITION).singleKeys;
}

customElements.define('site-search', SiteSearch);
