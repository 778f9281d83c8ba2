import type { Edition } from '../schemas/edition.ts';

/** The mark of an edition as the address of a picture that needs no request. */
export function markAddress({ mark }: Pick<Edition, 'mark'>): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${mark}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
