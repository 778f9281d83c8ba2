import { createTranslate, type Translate } from '../i18n/translate.ts';
import { download } from '../storage/download.ts';
import { fileNameFor } from '../storage/file-name.ts';
import { type RawRecords, rawText, readRawRecords } from './recovery/raw-records.ts';
import { readStoredWork, type StoredWork } from './recovery/stored-prototypes.ts';

const edition = import.meta.env.AMORE_EDITION;

/** Lists everything this device keeps and hands it out, without the workshop. */
class StoredWorkList extends HTMLElement {
  private t: Translate = (key) => key;
  private locale = '';

  connectedCallback(): void {
    this.locale = this.dataset['locale'] ?? '';
    this.t = createTranslate(JSON.parse(this.dataset['words'] ?? '{}'), this.locale);
    void this.show();
    document.addEventListener('device-wiped', () => void this.show());
  }

  private async show(): Promise<void> {
    const list = part(this, '[data-list]');
    // One sentence is said; the list itself would be read out whole.
    const told = part(this, '[data-told]');
    try {
      const records = await readRawRecords(edition);
      const empty =
        Object.values(records.stores).every((store) => store.length === 0) &&
        Object.keys(records.texts).length === 0;
      part(this, '[data-raw]').hidden = empty;
      part(this, '[data-raw] button').onclick = () => this.handOutAll(records);
      const works = await readStoredWork(records);
      told.textContent =
        works.length === 0 ? this.t('recover.nothing') : this.t('recover.found', { count: works.length });
      list.replaceChildren(...works.map((work) => this.describe(work)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      told.textContent = this.t('recover.refused', { reason });
      list.replaceChildren();
    }
  }

  private handOutAll(records: RawRecords): void {
    download(`${edition}-everything.json`, new TextEncoder().encode(rawText(records)));
  }

  private describe(work: StoredWork): HTMLElement {
    const title = work.title || this.t('recover.untitled');
    const box = element('section', '', 'stored');
    const facts = [this.t('recover.cards', { count: work.cards })];
    if (work.updatedAt) facts.push(this.t('recover.changed', { date: this.date(work.updatedAt) }));
    box.append(
      element('h3', title),
      element('p', facts.join(', ')),
      this.button(this.t('recover.download'), title, () => this.handOut(title, work.file())),
    );
    if (work.versions.length === 0) return box;
    const versions = element('details', '');
    const list = element('ul', '');
    for (const version of work.versions) {
      const name = this.t('recover.version', { title: version.name ?? title, date: this.date(version.at) });
      const item = element('li', '');
      item.append(this.button(name, '', () => this.handOut(name, version.file())));
      list.append(item);
    }
    versions.append(element('summary', this.t('recover.versions')), list);
    box.append(versions);
    return box;
  }

  private async handOut(title: string, file: Promise<Uint8Array<ArrayBuffer> | undefined>): Promise<void> {
    const bytes = await file;
    if (bytes) download(fileNameFor(title, this.t('recover.untitled')), bytes);
  }

  private button(words: string, about: string, action: () => Promise<void>): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.append(words);
    if (about) button.append(element('span', `: ${about}`, 'visually-hidden'));
    button.addEventListener('click', () => void action());
    return button;
  }

  private date(iso: string): string {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime())) return iso;
    return new Intl.DateTimeFormat(this.locale, { dateStyle: 'long', timeStyle: 'short' }).format(date);
  }
}

function part(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The recovery page lacks ${selector}.`);
  return found;
}

function element(name: string, text: string, className?: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

customElements.define('stored-work', StoredWorkList);
