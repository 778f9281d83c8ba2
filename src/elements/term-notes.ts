/** How long the pointer may be off a term before its note goes, so that it can travel to the note. */
const patience = 220;
const gap = 8;

/** The notes on a page's terms: each shows beside its term on hover, focus and touch, and goes with Escape. */
class TermNotes extends HTMLElement {
  private open: { note: HTMLElement; term: HTMLElement } | undefined;
  private leaving = 0;
  private pointer = '';
  private returning = false;

  connectedCallback(): void {
    for (const term of document.querySelectorAll<HTMLElement>('a.term[data-term]')) {
      const note = document.getElementById(`term-${term.dataset['term']}`);
      if (note) this.join(term, note);
    }
    for (const note of this.querySelectorAll<HTMLElement>('.term-note')) {
      note.addEventListener('pointerenter', () => this.stay());
      note.addEventListener('pointerleave', () => this.leave());
      note.addEventListener('focusin', () => this.stay());
      note.addEventListener('focusout', () => this.leave());
    }
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.open) return;
      const { note, term } = this.open;
      const inside = note.contains(document.activeElement);
      this.hide();
      if (inside) this.returnTo(term);
    });
    document.addEventListener('pointerdown', (event) => {
      const inside = event.target instanceof Element && event.target.closest('.term, .term-note');
      if (!inside) this.hide();
    });
    window.addEventListener('resize', () => this.hide());
  }

  private join(term: HTMLElement, note: HTMLElement): void {
    term.setAttribute('aria-describedby', note.id);
    term.addEventListener('pointerdown', (event) => {
      this.pointer = event.pointerType;
    });
    term.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse') this.show(term, note);
    });
    term.addEventListener('pointerleave', (event) => {
      if (event.pointerType === 'mouse') this.leave();
    });
    term.addEventListener('focus', () => {
      // A finger focuses too, just before its click; the click decides there.
      if (this.pointer !== 'touch' && this.pointer !== 'pen') this.show(term, note);
    });
    term.addEventListener('blur', () => this.leave());
    term.addEventListener('click', (event) => {
      const finger = this.pointer === 'touch' || this.pointer === 'pen';
      this.pointer = '';
      if (!finger || this.open?.term === term) return;
      event.preventDefault();
      this.show(term, note);
    });
  }

  /** Gives the focus back to a term whose note somebody just closed from within. */
  private returnTo(term: HTMLElement): void {
    this.returning = true;
    term.focus();
    this.returning = false;
  }

  private show(term: HTMLElement, note: HTMLElement): void {
    if (this.returning) return;
    this.stay();
    if (this.open?.term === term) return;
    this.hide();
    // With the term as its source the link in the note comes right after the term for the Tab key.
    note.showPopover({ source: term });
    this.open = { note, term };
    const at = term.getClientRects()[0] ?? term.getBoundingClientRect();
    const box = note.getBoundingClientRect();
    const left = Math.min(Math.max(at.left, gap), document.documentElement.clientWidth - box.width - gap);
    const below = at.bottom + gap;
    const fits = below + box.height <= window.innerHeight;
    note.style.left = `${left + window.scrollX}px`;
    note.style.top = `${(fits ? below : Math.max(gap, at.top - box.height - gap)) + window.scrollY}px`;
  }

  private stay(): void {
    window.clearTimeout(this.leaving);
  }

  private leave(): void {
    this.stay();
    this.leaving = window.setTimeout(() => this.hide(), patience);
  }

  private hide(): void {
    this.stay();
    if (this.open?.note.matches(':popover-open')) this.open.note.hidePopover();
    this.open = undefined;
  }
}

customElements.define('term-notes', TermNotes);
