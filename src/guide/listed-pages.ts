import { settings } from './edition.ts';
import { allViews, type ReaderView } from './reader-view.ts';

/** A page of the site with its address in every language that has it. */
export interface ListedPage {
  readonly addresses: readonly { readonly locale: string; readonly href: string }[];
}

/** Every page that a search engine may list, with whole addresses. The whole guide on one page is left out: it repeats. */
export function listedPages(): ListedPage[] {
  const views = allViews();
  const [first] = views;
  if (!first) return [];
  const { edition } = first;
  const addressesOf: ((view: ReaderView) => string | undefined)[] = [
    (view) => view.addresses.home(),
    (view) => view.addresses.place('guide'),
    ...edition.site.sections.map(
      ({ id }) =>
        (view: ReaderView) =>
          view.addresses.section(id),
    ),
    ...edition.pages.map(
      ({ id }) =>
        (view: ReaderView) =>
          view.pages.get(id)?.href,
    ),
    (view) => view.addresses.place('workshop'),
    ...edition.canvases.map(
      ({ id }) =>
        (view: ReaderView) =>
          view.addresses.canvas(id),
    ),
    (view) => view.addresses.place('facilitate'),
    ...edition.sessions.map(
      ({ id }) =>
        (view: ReaderView) =>
          view.addresses.session(id),
    ),
  ];
  return addressesOf.map((addressOf) => ({
    addresses: views.flatMap((view) => {
      const path = addressOf(view);
      return path ? [{ locale: view.language.locale, href: new URL(path, settings.site).href }] : [];
    }),
  }));
}
