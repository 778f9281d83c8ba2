import { type ChooserRow, drawBars, drawLines } from './chart-drawing.ts';
import { lineStyles } from './line-style.ts';

/** What the page hands over: every row of a survey with its values per level. */
export interface ChooserData {
  readonly waves: readonly number[];
  readonly rows: readonly ChooserRow[];
  /** Slugs of the row that the page's charts are about and of the one they compare it with; chosen at first. */
  readonly highlight: string;
  readonly compare: string;
  readonly locale: string;
}

interface Choice {
  readonly rows: readonly string[];
  readonly level: string;
  /** The chosen wave, or an empty text for all. */
  readonly year: string;
}

/**
 * Lets a reader choose rows, level and year of a survey and draws them. The choice stands in the address
 * (`?rows=a.b&level=c&year=2016`), so that it can be shared; without script the page shows its own charts and tables.
 */
class ChartChooser extends HTMLElement {
  #data: ChooserData | undefined;

  connectedCallback() {
    // Written by the page itself while it was built.
    this.#data = JSON.parse(this.dataset['survey'] ?? 'null') as ChooserData;
    const form = this.querySelector<HTMLElement>('.chooser-form');
    if (!this.#data || !form) return;
    this.hidden = false;
    this.#restore(form, this.#data);
    form.addEventListener('input', () => this.#chosen(form));
    form.querySelector('[name="copy"]')?.addEventListener('click', () => this.#copy());
    const place = this.querySelector('.chooser-drawing');
    // Called once at the start too, when the width is known anyway; the height is the drawing's own doing.
    let drawn = 0;
    const drawAnew = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      if (width === 0 || width === drawn) return;
      drawn = width;
      this.#draw(form);
    });
    if (place) drawAnew.observe(place);
  }

  #restore(form: HTMLElement, data: ChooserData) {
    const query = new URLSearchParams(location.search);
    const rows = query.get('rows')?.split('.') ?? [data.highlight, data.compare];
    for (const box of boxes(form)) box.checked = rows.includes(box.value);
    for (const name of ['level', 'year'] as const) {
      const select = selectOf(form, name);
      const wanted = query.get(name);
      if (select && [...select.options].some((option) => option.value === wanted))
        select.value = wanted ?? '';
    }
    this.toggleAttribute('data-chosen', query.has('rows'));
    if (query.has('rows')) this.scrollIntoView({ block: 'nearest' });
  }

  #chosen(form: HTMLElement) {
    const { rows, level, year } = choiceOf(form);
    const query = new URLSearchParams(location.search);
    query.set('rows', rows.join('.'));
    query.set('level', level);
    if (year) query.set('year', year);
    else query.delete('year');
    history.replaceState(history.state, '', `?${query}${location.hash}`);
    this.toggleAttribute('data-chosen', true);
    this.#tell('');
    this.#draw(form);
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(location.href);
      this.#tell(this.dataset['copied'] ?? '');
    } catch {
      this.#tell(this.dataset['notCopied'] ?? '');
    }
  }

  #tell(words: string) {
    const told = this.querySelector('.chooser-told');
    if (told) told.textContent = words;
  }

  #draw(form: HTMLElement) {
    const place = this.querySelector<HTMLElement>('.chooser-drawing');
    const empty = this.querySelector<HTMLElement>('.chooser-empty');
    if (!place || !empty || !this.#data) return;
    const { rows, level, year } = choiceOf(form);
    const chosen = this.#data.rows.filter((row) => rows.includes(row.slug));
    empty.hidden = chosen.length > 0;
    const caption = this.querySelector('.chooser-caption');
    if (chosen.length === 0) {
      for (const part of [place, caption]) part?.replaceChildren();
      return;
    }
    const { waves, locale } = this.#data;
    const width = Math.min(760, Math.max(280, place.clientWidth));
    const slugs = this.#data.rows.map((row) => row.slug);
    const plan = { rows: chosen, styles: lineStyles(slugs, this.#data), level, locale, width };
    const drawing = year ? drawBars(plan, waves.indexOf(Number(year))) : drawLines(plan, waves);
    drawing.setAttribute('aria-label', this.#describe(chosen, level, year, form));
    place.replaceChildren(drawing);
    if (caption) caption.textContent = filled(this.dataset['caption'], choiceInWords(form));
  }

  #describe(chosen: readonly ChooserRow[], level: string, year: string, form: HTMLElement): string {
    const { waves = [], locale = '' } = this.#data ?? {};
    const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 });
    const indices = year ? [waves.indexOf(Number(year))] : waves.map((_, index) => index);
    const values = chosen.map((row) => {
      const numbers = indices.map((index) => format.format(row.values[level]?.[index] ?? 0));
      return `${row.name}: ${numbers.join(', ')}.`;
    });
    const words = { ...choiceInWords(form), values: values.join(' ') };
    return filled(this.dataset['drawing'], words);
  }
}

/** A pattern with its `{names}` filled in. */
function filled(pattern: string | undefined, words: Readonly<Record<string, string>>): string {
  return (pattern ?? '').replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
}

/** The chosen level and year as the form calls them. */
function choiceInWords(form: HTMLElement) {
  return { level: optionText(form, 'level'), year: optionText(form, 'year') };
}

function boxes(form: HTMLElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[name="rows"]')];
}

function selectOf(form: HTMLElement, name: 'level' | 'year'): HTMLSelectElement | null {
  return form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
}

function choiceOf(form: HTMLElement): Choice {
  return {
    rows: boxes(form)
      .filter((box) => box.checked)
      .map((box) => box.value),
    level: selectOf(form, 'level')?.value ?? '',
    year: selectOf(form, 'year')?.value ?? '',
  };
}

function optionText(form: HTMLElement, name: 'level' | 'year'): string {
  return selectOf(form, name)?.selectedOptions[0]?.text ?? '';
}

customElements.define('chart-chooser', ChartChooser);
