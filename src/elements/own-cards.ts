import { createTranslate } from '../i18n/translate.ts';
import { readSummary } from '../storage/summary.ts';

/** How many cards a guide page shows before it says how many more there are. */
const shown = 12;

/** The team's own cards and statement for a canvas or region, from the plain summary; nothing when there are none. */
class OwnCards extends HTMLElement {
  connectedCallback(): void {
    this.show();
    window.addEventListener('pageshow', () => this.show());
    window.addEventListener('storage', () => this.show());
  }

  private show(): void {
    const summary = readSummary(import.meta.env.AMORE_EDITION);
    const textsOf = (references: string | undefined) =>
      (references ?? '').split(' ').flatMap((reference) => {
        const [id, region] = reference.split('#');
        const canvas = summary?.canvases.find((candidate) => candidate.canvas === id);
        return canvas?.regions.find((candidate) => candidate.region === region)?.texts ?? [];
      });
    const statements = textsOf(this.dataset['statements']);
    const cards = textsOf(this.dataset['cards']);
    this.hidden = cards.length === 0 && statements.length === 0;
    if (this.hidden || !summary) return;
    const words: Record<string, string> = JSON.parse(this.dataset['words'] ?? '{}');
    const t = createTranslate(words, this.dataset['locale'] ?? '');
    this.replaceChildren(
      this.heading(
        summary.title ? t('guide.own-cards', { title: summary.title }) : t('guide.own-cards-untitled'),
        t('guide.own-cards-all'),
      ),
    );
    for (const statement of statements) this.append(element('p', statement, 'statement'));
    if (cards.length > 0) {
      const list = document.createElement('ul');
      for (const card of cards.slice(0, shown)) list.append(element('li', card));
      this.append(list);
    }
    if (cards.length > shown) {
      this.append(element('p', t('guide.own-cards-more', { count: cards.length - shown }), 'more'));
    }
  }

  private heading(words: string, link: string): HTMLElement {
    const title = element('p', '', 'own-cards-title');
    const open = document.createElement('a');
    open.href = this.dataset['href'] ?? '';
    open.textContent = link;
    title.append(element('span', words), ' ', open);
    return title;
  }
}

function element(name: string, text: string, className?: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

customElements.define('own-cards', OwnCards);
