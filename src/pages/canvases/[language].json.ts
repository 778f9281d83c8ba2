import type { APIRoute, GetStaticPaths } from 'astro';
import { toCanvasContent } from '../../guide/canvas-content.ts';
import { currentEdition } from '../../guide/edition.ts';
import { viewIn } from '../../guide/reader-view.ts';
import { sessionCanvas } from '../../guide/session-canvas.ts';

export const getStaticPaths: GetStaticPaths = () =>
  currentEdition().site.languages.map(({ code }) => ({ params: { language: code } }));

/** All canvases in one language, for sheets that show more than the canvas of a page. */
export const GET: APIRoute = ({ params }) => {
  const view = viewIn(params['language'] ?? '');
  const canvases = view.edition.canvases.map((canvas) => toCanvasContent(canvas, view));
  // What a session leaves behind; the answers of a consent round are of that moment only.
  const own = sessionCanvas(view);
  const session = { ...own, regions: own.regions.filter(({ id }) => id !== 'consent') };
  const picture = view.edition.home.get(view.language.code)?.picture ?? '';
  const heart = view.edition.pictures.get(picture)?.labels['heart'];
  return new Response(JSON.stringify({ canvases, session, heart: heart ? view.text(heart) : '' }), {
    headers: { 'content-type': 'application/json' },
  });
};
