import { markRead } from './reading-progress.ts';

/** Stands at the end of a page: once it comes into view, the page counts as read. */
class ReadMark extends HTMLElement {
  connectedCallback(): void {
    const id = this.dataset['page'];
    if (!id) return;
    const watcher = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watcher.disconnect();
      markRead(import.meta.env.AMORE_EDITION, id);
    });
    watcher.observe(this);
  }
}

customElements.define('read-mark', ReadMark);
