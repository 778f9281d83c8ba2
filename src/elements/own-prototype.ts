import { createTranslate } from '../i18n/translate.ts';
import { readSummary } from '../storage/summary.ts';

/** The door back to the prototype used last on this device, from the plain summary; nothing when there is none. */
class OwnPrototype extends HTMLElement {
  connectedCallback(): void {
    this.show();
    window.addEventListener('pageshow', () => this.show());
    window.addEventListener('storage', () => this.show());
  }

  private show(): void {
    const summary = readSummary(import.meta.env.AMORE_EDITION);
    const texts = summary?.canvases.flatMap(({ regions }) => regions.flatMap((region) => region.texts)) ?? [];
    this.hidden = !summary || (texts.length === 0 && summary.title === '');
    if (this.hidden || !summary) return;
    const words: Record<string, string> = JSON.parse(this.dataset['words'] ?? '{}');
    const t = createTranslate(words, this.dataset['locale'] ?? '');
    const link = document.createElement('a');
    link.className = 'button';
    link.href = `${this.dataset['href']}?p=${encodeURIComponent(summary.id)}`;
    link.textContent = summary.title
      ? t('home.continue', { title: summary.title })
      : t('home.continue-untitled');
    this.replaceChildren(link);
  }
}

customElements.define('own-prototype', OwnPrototype);
