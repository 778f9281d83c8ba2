import { edition } from './words.ts';

/** Words that only Dutch texts hold, and no English one. */
const dutch = /\b(het|een|jullie|niet|voor|worden|waarom|wij|hebben|zijn|geen|kaartje|werkplaats|gids)\b/gi;

/** Names of files end in this in every edition: it is the name of the format. */
const fileEnding = /\.amore\.json/g;

/** Titles that are also everyday words of the interface or of any site. */
const everyday = new Set([
  'prototype',
  'privacy',
  'sources',
  'glossary',
  'licences',
  'sprint',
  'sprints',
  'forum',
  'people',
]);

/** What this site's own content calls things, of which another edition knows nothing. */
const ours: readonly string[] = [
  edition.site.name,
  ...Object.values(edition.site.tagline),
  'school',
  'pupil',
  'flywheel',
  ...edition.canvases.flatMap(({ title }) => Object.values(title)),
  ...edition.sessions.flatMap(({ title }) => Object.values(title)),
  ...edition.pages.flatMap(({ words }) => [...words.values()].map(({ title }) => title)),
].filter((words) => !everyday.has(words.toLowerCase()));

/** The words of a text that belong to this site's own content or to another language than English. */
export function foreignWords(text: string): string[] {
  const plain = text.replace(fileEnding, '');
  const found = ours.filter((words) => wholeWords(words).test(plain));
  return [...new Set([...found, ...(plain.match(dutch) ?? [])])];
}

/** The words of a text that only Dutch has. */
export function dutchWords(text: string): string[] {
  return [...new Set(text.match(dutch) ?? [])];
}

function wholeWords(words: string): RegExp {
  const escaped = words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}.])${escaped}(?!\\p{L})`, 'iu');
}
