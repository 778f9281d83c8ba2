import type { APIRoute } from 'astro';
import { currentEdition, settings } from '../guide/edition.ts';
import { brandColour } from '../guide/palette.ts';
import { viewIn } from '../guide/reader-view.ts';

/** What a device needs to install the site. */
export const GET: APIRoute = () => {
  const { site } = currentEdition();
  const view = viewIn(site.languages[0]?.code ?? '');
  const { addresses } = view;
  const icon = (size: number, purpose: string) => ({
    src: addresses.file(`icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return Response.json({
    id: settings.base,
    name: site.name,
    short_name: site.name,
    description: view.text(site.description),
    lang: view.language.locale,
    start_url: addresses.home(),
    scope: settings.base,
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: brandColour(site),
    icons: [
      { src: addresses.file('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      icon(192, 'any'),
      icon(512, 'any'),
      icon(512, 'maskable'),
    ],
  });
};
