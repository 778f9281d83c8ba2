import type { Edition } from '../schemas/edition.ts';
import type { Language } from '../schemas/site.ts';

/** A fixed place of the site, named in `site.yaml`. */
export type Place = keyof Language['places'];

/**
 * Addresses in one language, from the base path on, as they stand in a link. References are those of the content:
 * `section/page`, `canvas`, either with `#heading` or `#region`. What is not known leads to the home page with
 * the reference after `#`; the content check stops a build before that can happen.
 */
export interface Addresses {
  home(): string;
  place(place: Place): string;
  section(id: string): string;
  page(reference: string): string;
  canvas(reference: string): string;
  session(reference: string): string;
  /** The term in the glossary. */
  term(id: string): string;
  /** The source in the list of sources. */
  source(id: string): string;
  /** A file that does not belong to a language, such as `data/workload.csv`. */
  file(path: string): string;
}

/** Makes the addresses of an edition in one language. Throws when the language is not one of the site's. */
export function createAddresses(edition: Edition, language: string, base: string): Addresses {
  const { site } = edition;
  const own = site.languages.find((candidate) => candidate.code === language);
  if (!own) throw new Error(`The site has no language "${language}".`);
  const root = own === site.languages[0] ? base : `${base}${own.code}/`;
  const places: Record<Place, string> = {
    guide: `${root}${own.places.guide}/`,
    all: `${root}${own.places.guide}/${own.places.all}/`,
    workshop: `${root}${own.places.workshop}/`,
    facilitate: `${root}${own.places.facilitate}/`,
    screen: `${root}${own.places.facilitate}/${own.places.screen}/`,
    recover: `${root}${own.places.recover}/`,
  };
  const sections = addressMap(site.sections, (section) => partOf(section.url, places.guide));
  const pages = addressMap(edition.pages, (page) => {
    const folder = sections.get(page.section);
    const part = page.words.get(language)?.url;
    return folder && part && `${folder}${part}/`;
  });
  const canvases = addressMap(edition.canvases, (canvas) => partOf(canvas.url, places.workshop));
  const sessions = addressMap(edition.sessions, (session) => partOf(session.url, places.facilitate));

  function partOf(url: Readonly<Record<string, string>>, folder: string): string | undefined {
    const part = url[language];
    return part && `${folder}${part}/`;
  }
  const unknown = (reference: string) => `${root}#unknown-${reference.replace(/[^a-z0-9]+/gi, '-')}`;
  const find = (map: ReadonlyMap<string, string>) => (reference: string) => {
    const [id = '', hash] = reference.split('#');
    const address = map.get(id);
    if (!address) return unknown(reference);
    return hash ? `${address}#${hash}` : address;
  };
  const page = find(pages);
  return {
    home: () => root,
    place: (place) => places[place],
    section: find(sections),
    page,
    canvas: find(canvases),
    session: find(sessions),
    term: (id) => page(`${site.pages.glossary}#${id}`),
    source: (id) => page(`${site.pages.sources}#${id}`),
    file: (path) => `${base}${path.replace(/^\/+/, '')}`,
  };
}

function addressMap<T extends { readonly id: string }>(
  entries: readonly T[],
  addressOf: (entry: T) => string | undefined,
): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const entry of entries) {
    const address = addressOf(entry);
    if (address) map.set(entry.id, address);
  }
  return map;
}
