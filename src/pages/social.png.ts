import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { currentEdition } from '../guide/edition.ts';
import { brandColour } from '../guide/palette.ts';

const width = 1200;
const height = 630;

/**
 * The picture beside a shared link: the mark on the brand's field. Without words, because those stand beside it
 * already and a machine that builds the site may have no fonts.
 */
export const GET: APIRoute = async () => {
  const size = 520;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${brandColour(currentEdition().site)}"/>
<svg x="${(width - size) / 2}" y="${(height - size) / 2}" width="${size}" height="${size}" viewBox="0 0 100 100">${currentEdition().mark}</svg>
</svg>`;
  const png = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
