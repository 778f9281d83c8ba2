/** The two colours of text on a full colour or a card, as in `src/styles/tokens.css`. */
const dark = '#1d1a3d';
const white = '#ffffff';

/** Relative luminance of `#rrggbb`, from 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, from 1 to 21 (WCAG 2.2). Text needs 4.5. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The colour of text on a full colour: dark or white, whichever reads better. */
export function onColour(full: string): string {
  return contrast(dark, full) >= contrast(white, full) ? dark : white;
}
