import type { APIRoute } from 'astro';
import { settings } from '../guide/edition.ts';

/** Everything may be read; the list of pages is in the sitemap. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${settings.site}${settings.base}sitemap.xml\n`);
