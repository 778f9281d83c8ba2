import { domToBlob } from 'modern-screenshot';

/** Pixels per CSS pixel of a picture, and the largest picture that every browser can make. */
const sharpness = 2;
const mostPixels = 16_000_000 * 4;
const longestSide = 16_000;

/** A picture (PNG) of a sheet: only what can be seen on it. Rejects when the browser cannot make one. */
export async function pictureOf(sheet: HTMLElement): Promise<Blob> {
  const { width, height } = sheet.getBoundingClientRect();
  const scale = Math.min(
    sharpness,
    longestSide / Math.max(width, height),
    Math.sqrt(mostPixels / (width * height)),
  );
  return domToBlob(sheet, { scale, backgroundColor: '#ffffff', type: 'image/png' });
}
