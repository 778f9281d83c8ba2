import { createTranslate, type Translate } from '../i18n/translate.ts';
import type { WipeOutcome } from './recovery/wipe.ts';

const edition = import.meta.env.AMORE_EDITION;

/**
 * Wipes this device when asked twice. Before the second question it hands out the files of all that is kept. What it
 * needs for that is fetched at the first click. Says `device-wiped` when it is done.
 */
class WipeDevice extends HTMLElement {
  private t: Translate = (key) => key;
  private wiping = false;

  connectedCallback(): void {
    this.t = createTranslate(JSON.parse(this.dataset['words'] ?? '{}'), this.dataset['locale'] ?? '');
    this.hidden = false;
    this.piece('[data-start]').onclick = () => void this.ask();
    this.piece('[data-no]').onclick = () => this.close(this.piece('[data-start]'));
    this.piece('[data-yes]').onclick = () => void this.wipe();
  }

  private async ask(): Promise<void> {
    const { filesToKeep } = await import('./recovery/files-to-keep.ts');
    this.piece('[data-status]').textContent = '';
    this.piece('[data-files]').replaceChildren(...(await filesToKeep(edition, this.t)));
    this.piece('[data-start]').hidden = true;
    const question = this.piece('[data-ask]');
    question.hidden = false;
    question.focus();
  }

  /** Wipes, and gives what is to be said of it. */
  private async outcome(): Promise<{ readonly outcome: WipeOutcome | 'refused'; readonly words: string }> {
    const words = {
      wiped: 'recover.wiped',
      elsewhere: 'recover.wipe-elsewhere',
      held: 'recover.wipe-failed',
    } as const;
    try {
      const { wipeDevice } = await import('./recovery/wipe.ts');
      const base = document.documentElement.dataset['base'] ?? '/';
      const outcome = await wipeDevice(edition, import.meta.env.AMORE_BUILD, base);
      return { outcome, words: this.t(words[outcome]) };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { outcome: 'refused', words: this.t('recover.refused', { reason }) };
    }
  }

  private close(next: HTMLElement): void {
    this.piece('[data-ask]').hidden = true;
    this.piece('[data-start]').hidden = false;
    next.focus();
  }

  private async wipe(): Promise<void> {
    // Once, however often it is pressed: two at once would each take the other for a workshop that is open elsewhere.
    if (this.wiping) return;
    this.wiping = true;
    const { outcome, words } = await this.outcome();
    this.wiping = false;
    this.piece('[data-status]').textContent = words;
    this.close(this.piece('[data-start]'));
    if (outcome !== 'wiped') return;
    // Nothing may be noted anew by this page: not even that it was read to its end.
    for (const mark of document.querySelectorAll('read-mark')) mark.remove();
    for (const ready of document.querySelectorAll<HTMLElement>('[data-offline-ready]')) ready.hidden = true;
    this.dispatchEvent(new CustomEvent('device-wiped', { bubbles: true }));
  }

  private piece(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The button that wipes this device lacks ${selector}.`);
    return found;
  }
}

customElements.define('wipe-device', WipeDevice);
