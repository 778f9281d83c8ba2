import { onColour } from '../schemas/contrast.ts';
import type { OwnColours, Site } from '../schemas/site.ts';

/** The usual colour of the home page, posters and shared links, as in `src/styles/tokens.css`. */
const usualBrand = '#ffc933';

/** The colour of the home page, posters and shared links. */
export function brandColour({ colours }: Pick<Site, 'colours'>): string {
  return colours.sun?.full ?? usualBrand;
}

/** A style sheet that puts an edition's own colours in the place of the usual ones; '' when it has none. */
export function paletteCss(colours: OwnColours): string {
  const chosen = Object.entries(colours);
  if (chosen.length === 0) return '';
  const values = chosen.flatMap(([name, { full, deep, wash, card }]) => [
    `--${name}:${full}`,
    `--${name}-deep:light-dark(${deep.light},${deep.dark})`,
    `--wash-${name}:light-dark(${wash.light},${wash.dark})`,
    `--card-${name}:${card}`,
  ]);
  // Written twice to weigh more than the usual ones, in whatever order the two style sheets arrive.
  const hues = chosen.map(([name, { full }]) => `[data-hue="${name}"][data-hue]{--on-hue:${onColour(full)}}`);
  return `@layer tokens{:root:root{${values.join(';')}}${hues.join('')}}`;
}
