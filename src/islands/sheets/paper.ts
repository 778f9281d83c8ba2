/** Papers that a sheet can be printed on, always landscape. */
export type Paper = 'a3' | 'a4';

/** Pixels in a millimetre, by definition of CSS. */
const pixelsPerMillimetre = 96 / 25.4;

/** How much text one card holds before it goes on in a next one, so that each fits on a sheet. */
export const pieceSize = { characters: 480, lines: 14 };

/** Width of the paper in CSS pixels. */
export function paperWidth(paper: Paper): number {
  return (paper === 'a3' ? 420 : 297) * pixelsPerMillimetre;
}
