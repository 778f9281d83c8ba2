import type { APIRoute } from 'astro';
import { flowerMark } from '../guide/mark.ts';

/** The mark as the icon of a tab. */
export const GET: APIRoute = () =>
  new Response(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${flowerMark}</svg>`, {
    headers: { 'content-type': 'image/svg+xml' },
  });
