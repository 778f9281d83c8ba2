import type { APIRoute } from 'astro';
import { listedPages } from '../guide/listed-pages.ts';

/** Every page, with the same page in the other languages. */
export const GET: APIRoute = () => {
  const entries = listedPages().flatMap(({ addresses }) => {
    const links = addresses.map(
      ({ locale, href }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${href}"/>`,
    );
    return addresses.map(({ href }) => `<url><loc>${href}</loc>${links.join('')}</url>`);
  });
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
  return new Response(body, { headers: { 'content-type': 'application/xml' } });
};
