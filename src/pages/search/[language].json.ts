import type { APIRoute, GetStaticPaths } from 'astro';
import { currentEdition } from '../../guide/edition.ts';
import { viewIn } from '../../guide/reader-view.ts';

export const getStaticPaths: GetStaticPaths = () =>
  currentEdition().site.languages.map(({ code }) => ({ params: { language: code } }));

/** What the search dialog needs in one language: its words, and the places that results can be limited to. */
export const GET: APIRoute = ({ params }) => {
  const view = viewIn(params['language'] ?? '');
  const strings = Object.entries(view.edition.strings.get(view.language.code) ?? {});
  return Response.json({
    locale: view.language.locale,
    words: Object.fromEntries(strings.filter(([key]) => key.startsWith('search.'))),
    filters: [
      ...view.sections.map(({ section, title }) => ({ id: section.id, title })),
      { id: 'canvases', title: view.t('search.canvases') },
      { id: 'sessions', title: view.t('search.sessions') },
    ],
  });
};
