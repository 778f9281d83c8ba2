import type { APIRoute } from 'astro';
import { currentEdition } from '../guide/edition.ts';

/** The mark as the icon of a tab. */
export const GET: APIRoute = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${currentEdition().mark}</svg>`,
    {
      headers: { 'content-type': 'image/svg+xml' },
    },
  );
