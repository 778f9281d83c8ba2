import { createTranslate, type Translate } from '../../i18n/translate.ts';
import type { DialogWords, Filter } from './dialog-words.ts';
import { createFilterButtons } from './filter-buttons.ts';
import { findPages } from './find-pages.ts';
import { findPart } from './find-part.ts';
import { openIndex, type PageHit, type SearchIndex } from './index-file.ts';
import { createMore } from './more-button.ts';
import { opensHere } from './opens-here.ts';
import { parseQuery } from './query.ts';
import { rankScore } from './rank.ts';
import { showResult } from './show-result.ts';

/** How many results are shown at a time. */
const batch = 8;
const typingPause = 120;

/** The search dialog at work: looks up what is typed and shows pages and headings. */
export class SearchDialog {
  private readonly dialog: HTMLDialogElement;
  private readonly input: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly list: HTMLElement;
  private readonly filterBar: HTMLElement;
  private readonly t: Translate;
  private readonly filters: readonly Filter[];
  private readonly skip: ReadonlySet<string>;
  private readonly address: string;
  private index: Promise<SearchIndex> | undefined;
  private filter: string | undefined;
  /** Number of the question that was asked last. */
  private asked = 0;
  /** Number of the question that the results answer. */
  private answered = 0;
  /** Number of the question whose first result opens as soon as it is there. */
  private opening = 0;
  /** The timer of what was typed and is not asked yet; 0 when there is none. */
  private waiting = 0;

  constructor(root: HTMLElement, { locale, words, filters }: DialogWords) {
    this.dialog = findPart(root, 'dialog');
    this.input = findPart(root, 'input');
    this.status = findPart(root, '.search-status');
    this.list = findPart(root, '.search-results');
    this.filterBar = findPart(root, '.search-filters');
    this.t = createTranslate(words, locale);
    this.filters = filters;
    this.skip = new Set((words['search.skip-words'] ?? '').split(/\s+/));
    this.address = root.dataset['index'] ?? '';
    this.showFilters();
    this.listen();
  }

  /** Makes the dialog ready for a reader; called each time it opens. */
  begin(): void {
    this.opening = 0;
    this.openIndex().catch(() => this.status.replaceChildren(this.t('search.failed')));
    if (this.list.childElementCount === 0) this.lookUp();
  }

  private openIndex(): Promise<SearchIndex> {
    this.index ??= openIndex(this.address, document.documentElement.dataset['base'] ?? '/').catch(
      (error: unknown) => {
        this.index = undefined;
        throw error;
      },
    );
    return this.index;
  }

  private listen(): void {
    this.input.addEventListener('input', () => {
      this.opening = 0;
      window.clearTimeout(this.waiting);
      this.waiting = window.setTimeout(() => this.lookUp(), typingPause);
    });
    findPart(this.dialog, '.search-close').addEventListener('click', () => this.dialog.close());
    this.dialog.addEventListener('click', (event) => {
      if (event.target === this.dialog) this.dialog.close();
      // A result on this very page only moves the page behind the dialog.
      else if (event.target instanceof Element && event.target.closest('a') && opensHere(event))
        this.dialog.close();
    });
    this.dialog.addEventListener('keydown', (event) => this.move(event));
  }

  private move(event: KeyboardEvent): void {
    const links = [...this.list.querySelectorAll<HTMLElement>('a, button')];
    const at = links.findIndex((link) => link.matches(':focus'));
    if (event.key === 'Enter' && event.target === this.input) {
      event.preventDefault();
      if (!event.repeat) this.openFirst();
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      links[Math.min(at + 1, links.length - 1)]?.focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      (links[at - 1] ?? this.input).focus();
    }
  }

  /** Opens the first result for what is typed; asks first when the results answer something else. */
  private openFirst(): void {
    if (this.waiting !== 0 || this.answered !== this.asked) {
      this.lookUp();
      this.opening = this.asked;
    } else this.list.querySelector('a')?.click();
  }

  private showFilters(): void {
    const all: Filter = { id: '', title: this.t('search.all') };
    const buttons = createFilterButtons([all, ...this.filters], (id) => {
      this.filter = id || undefined;
      this.lookUp();
    });
    this.filterBar.replaceChildren(...buttons);
  }

  private lookUp(): void {
    window.clearTimeout(this.waiting);
    this.waiting = 0;
    this.asked += 1;
    const turn = this.asked;
    const { words } = parseQuery(this.input.value, this.skip);
    this.filterBar.hidden = words.length === 0;
    if (words.length === 0) {
      this.answered = turn;
      this.list.replaceChildren();
      this.status.textContent = this.t('search.hint');
      return;
    }
    this.openIndex()
      .then((index) => findPages(index, this.address, words, this.filter))
      .then(async ({ hits, partly }) => {
        if (turn !== this.asked) return;
        const first = await this.fetchBatch(hits, 0, words);
        if (turn !== this.asked) return;
        this.list.replaceChildren(...first);
        const count = this.t('search.results', { count: hits.length });
        this.status.textContent =
          hits.length === 0
            ? this.t('search.none')
            : partly
              ? `${this.t('search.any-word')} ${count}.`
              : count;
        this.addMore(hits, batch, words);
        this.answered = turn;
        if (this.opening === turn && this.dialog.open) this.openFirst();
      })
      .catch((error: unknown) => this.fail(turn, error));
  }

  /** Says that a question could not be answered; the next one begins with a fresh index. */
  private fail(turn: number, error: unknown): never {
    this.index = undefined;
    if (turn === this.asked) this.status.textContent = this.t('search.failed');
    throw error;
  }

  private async fetchBatch(
    hits: readonly PageHit[],
    from: number,
    words: readonly string[],
  ): Promise<HTMLElement[]> {
    const pages = await Promise.all(
      hits.slice(from, from + batch).map(async ({ score, data }) => {
        const page = await data();
        const section = page.filters['section']?.[0];
        const explains = section !== 'canvases' && section !== 'sessions';
        const titles = [page.meta['title'], page.meta['short']].filter((title) => title !== undefined);
        const keywords = page.meta['keywords']?.split('|') ?? [];
        const rank = rankScore({ score, titles, keywords, explains }, words, this.skip);
        return { page, section, rank };
      }),
    );
    return pages
      .sort((a, b) => b.rank - a.rank)
      .map(({ page, section }) =>
        showResult(page, this.filters.find(({ id }) => id === section)?.title, words),
      );
  }

  private addMore(hits: readonly PageHit[], from: number, words: readonly string[]): void {
    if (from >= hits.length) return;
    const turn = this.asked;
    const told = this.status.textContent;
    this.list.append(
      createMore({
        label: this.t('search.more'),
        fetchNext: () => this.fetchBatch(hits, from, words).catch((error: unknown) => this.fail(turn, error)),
        isAsked: () => turn === this.asked,
        onShown: () => {
          // It may say that the try before did not work.
          if (this.status.textContent !== told) this.status.textContent = told;
          this.addMore(hits, from + batch, words);
        },
      }),
    );
  }
}
