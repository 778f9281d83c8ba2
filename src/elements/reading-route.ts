import { forgetRead, readPages } from './reading-progress.ts';

const edition = import.meta.env.AMORE_EDITION;

/** A reading route: ticks the pages read on this device and says how many. */
class ReadingRoute extends HTMLElement {
  connectedCallback(): void {
    this.show();
    // Coming back with the back button shows a stored page; what was read since then must show.
    window.addEventListener('pageshow', () => this.show());
    this.querySelector('button')?.addEventListener('click', () => {
      forgetRead(
        edition,
        this.pages().map(({ id }) => id),
      );
      this.show();
      this.querySelector('a')?.focus();
    });
  }

  private pages(): { id: string; item: HTMLElement }[] {
    return [...this.querySelectorAll<HTMLElement>('li[data-page]')].map((item) => ({
      id: item.dataset['page'] ?? '',
      item,
    }));
  }

  private show(): void {
    const read = readPages(edition);
    const pages = this.pages();
    let done = 0;
    for (const { id, item } of pages) {
      const isRead = read.has(id);
      if (isRead) done += 1;
      item.toggleAttribute('data-read', isRead);
      item.querySelector('.read-note')?.remove();
      if (!isRead) continue;
      const note = document.createElement('span');
      note.className = 'read-note';
      note.textContent = this.dataset['done'] ?? '';
      item.append(' ', note);
    }
    const count = this.querySelector('[data-count]');
    if (count) {
      count.textContent =
        done === 0
          ? ''
          : (this.dataset['progress'] ?? '')
              .replace('{done}', String(done))
              .replace('{total}', String(pages.length));
    }
    const reset = this.querySelector('button');
    if (reset) reset.hidden = done === 0;
  }
}

customElements.define('reading-route', ReadingRoute);
