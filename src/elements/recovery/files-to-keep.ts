import type { Translate } from '../../i18n/translate.ts';
import { download } from '../../storage/download.ts';
import { fileNameFor } from '../../storage/file-name.ts';
import { rawText, readRawRecords } from './raw-records.ts';
import { readStoredWork, type StoredWork } from './stored-prototypes.ts';

/** What goes when this device is wiped: each prototype with a button for its file, and one button for everything. */
export async function filesToKeep(edition: string, t: Translate): Promise<HTMLElement[]> {
  try {
    const records = await readRawRecords(edition);
    const works = await readStoredWork(records);
    if (works.length === 0) return [element('p', t('recover.wipe-no-files'))];
    const list = element('ul');
    list.className = 'plain-list';
    list.append(...works.map((work) => describe(work, t)));
    const all = button(t('recover.raw-download'), '', () =>
      download(`${edition}-everything.json`, new TextEncoder().encode(rawText(records))),
    );
    return [element('p', t('recover.wipe-files')), list, all];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [element('p', t('recover.refused', { reason }))];
  }
}

function describe(work: StoredWork, t: Translate): HTMLElement {
  const title = work.title || t('recover.untitled');
  const facts = [t('recover.cards', { count: work.cards })];
  if (work.unsaved > 0) facts.push(t('recover.wipe-unsaved', { count: work.unsaved }));
  const item = element('li');
  item.append(
    element('strong', title),
    element('span', ` ${facts.join(', ')} `),
    button(t('recover.download'), `: ${title}`, async () => {
      const bytes = await work.file();
      if (bytes) download(fileNameFor(title, t('recover.untitled')), bytes);
    }),
  );
  return item;
}

function button(words: string, about: string, act: () => unknown): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = words;
  if (about) {
    const hidden = element('span', about);
    hidden.className = 'visually-hidden';
    made.append(hidden);
  }
  made.addEventListener('click', act);
  return made;
}

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
