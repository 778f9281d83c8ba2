import { createTranslate, type Translate } from '../i18n/translate.ts';

const edition = import.meta.env.AMORE_EDITION;

/**
 * Wipes this device when asked twice. Before the second question it hands out the files of all that is kept. What it
 * needs for that is fetched at the first click. Says `device-wiped` when it is done.
 */
class WipeDevice extends HTMLElement {
  private t: Translate = (key) => key;

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

  private close(next: HTMLElement): void {
    this.piece('[data-ask]').hidden = true;
    this.piece('[data-start]').hidden = false;
    next.focus();
  }

  private async wipe(): Promise<void> {
    const { wipeDevice } = await import('./recovery/wipe.ts');
    const base = document.documentElement.dataset['base'] ?? '/';
    const outcome = await wipeDevice(edition, import.meta.env.AMORE_BUILD, base);
    const words = {
      wiped: 'recover.wiped',
      elsewhere: 'recover.wipe-elsewhere',
      held: 'recover.wipe-failed',
    } as const;
    this.piece('[data-status]').textContent = this.t(words[outcome]);
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
