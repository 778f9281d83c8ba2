import { settings } from './edition.ts';
import { allViews, type ReaderView } from './reader-view.ts';

/** A static path: the route parameter, and the language of the page. */
export interface RoutePath<Props> {
  readonly params: { readonly path: string | undefined };
  readonly props: Props & { readonly language: string };
}

/** The part of an address after the base path, as a rest parameter wants it. */
export function pathParameter(address: string, base = settings.base): string | undefined {
  return address.slice(base.length).replace(/\/$/, '') || undefined;
}

/** One path per language. */
export function pathPerLanguage(addressIn: (view: ReaderView) => string): RoutePath<object>[] {
  return allViews().map((view) => ({
    params: { path: pathParameter(addressIn(view)) },
    props: { language: view.language.code },
  }));
}

/** One path per language for each of several things that have an address in it. */
export function pathsPerLanguage<T extends object>(
  things: (view: ReaderView) => readonly T[],
  addressOf: (view: ReaderView, thing: T) => string,
): RoutePath<T>[] {
  return allViews().flatMap((view) =>
    things(view).map((thing) => ({
      params: { path: pathParameter(addressOf(view, thing)) },
      props: { ...thing, language: view.language.code },
    })),
  );
}
