import type { ColourName } from '../canvas-view.ts';

/** The colours that a card can have, in the order in which they are offered. */
export const cardColours = [
  'sun',
  'coral',
  'rose',
  'teal',
  'violet',
  'sky',
] as const satisfies readonly ColourName[];

export type CardColour = (typeof cardColours)[number];

/** Words for the colours. */
export const colourKeys = {
  sun: 'app.colour.sun',
  coral: 'app.colour.coral',
  rose: 'app.colour.rose',
  teal: 'app.colour.teal',
  violet: 'app.colour.violet',
  sky: 'app.colour.sky',
} as const satisfies Record<CardColour, string>;

/** The colour to draw a card in: its own when we know it, else the region's; a region without a hue has yellow cards. */
export function cardHue(own: string | undefined, region: ColourName): CardColour {
  return (
    cardColours.find((colour) => colour === own) ?? cardColours.find((colour) => colour === region) ?? 'sun'
  );
}
