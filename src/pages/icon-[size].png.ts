import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { currentEdition } from '../guide/edition.ts';

export const getStaticPaths: GetStaticPaths = () => ['192', '512'].map((size) => ({ params: { size } }));

/** The mark on white with room around it, so that a device may cut it to any shape. */
export const GET: APIRoute = async ({ params }) => {
  const size = Number(params['size']);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-25 -25 150 150" width="${size}" height="${size}"><rect x="-25" y="-25" width="150" height="150" fill="#ffffff"/>${currentEdition().mark}</svg>`;
  const png = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
