import { excerptOf } from './excerpt.ts';
import type { PageResult } from './index-file.ts';

/** How many headings of a page are shown under it. */
const headings = 3;
/** How many words of a page are shown. */
const excerptWords = 22;

/** A page that was found: its title, where it belongs, the place that matched, and headings to jump to, those with the words first. */
export function showResult(
  page: PageResult,
  place: string | undefined,
  words: readonly string[],
): HTMLElement {
  const item = document.createElement('li');
  item.className = 'search-result';
  const section = page.filters['section']?.[0];
  const hue = page.meta['hue'];
  if (hue) item.dataset['hue'] = hue;
  const title = document.createElement('a');
  title.href = page.url;
  const name = page.meta['title'] ?? '';
  title.textContent = name || page.url;
  item.append(title);
  if (place) {
    const note = document.createElement('span');
    note.className = 'search-place';
    note.textContent = place;
    item.append(' ', note);
  }
  const excerpt = document.createElement('p');
  for (const { text, marked } of excerptOf({ ...page, title: name }, excerptWords)) {
    const node = document.createElement(marked ? 'mark' : 'span');
    node.textContent = text;
    excerpt.append(marked ? node : text);
  }
  item.append(excerpt);
  const within = page.sub_results
    .filter(({ url }) => url.includes('#'))
    .map((sub) => ({ ...sub, named: words.filter((word) => sub.title.toLowerCase().includes(word)).length }))
    .sort((a, b) => b.named - a.named)
    .slice(0, headings);
  if (within.length > 0) {
    const list = document.createElement('ul');
    for (const { title: words, url } of within) {
      const entry = document.createElement('li');
      const link = document.createElement('a');
      // A question of a canvas leads to its region, where it is answered.
      link.href = section === 'canvases' ? url.replace('#question-', '#') : url;
      link.textContent = words;
      entry.append(link);
      list.append(entry);
    }
    item.append(list);
  }
  return item;
}
