import type { APIRoute, GetStaticPaths } from 'astro';
import { toCanvasContent } from '../../guide/canvas-content.ts';
import { currentEdition } from '../../guide/edition.ts';
import { viewIn } from '../../guide/reader-view.ts';

export const getStaticPaths: GetStaticPaths = () =>
  currentEdition().site.languages.map(({ code }) => ({ params: { language: code } }));

/** All canvases in one language, for sheets that show more than the canvas of a page. */
export const GET: APIRoute = ({ params }) => {
  const view = viewIn(params['language'] ?? '');
  const canvases = view.edition.canvases.map((canvas) => toCanvasContent(canvas, view));
  const picture = view.edition.home.get(view.language.code)?.picture ?? '';
  const heart = view.edition.pictures.get(picture)?.labels['heart'];
  return new Response(JSON.stringify({ canvases, heart: heart ? view.text(heart) : '' }), {
    headers: { 'content-type': 'application/json' },
  });
};
