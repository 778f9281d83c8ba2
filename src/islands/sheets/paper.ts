/** Papers that a sheet can be printed on, always landscape. */
export type Paper = 'a3' | 'a4';

/** How much text one card holds before it goes on in a next one, so that each fits on a sheet. */
export const pieceSize = { characters: 480, lines: 14 };
