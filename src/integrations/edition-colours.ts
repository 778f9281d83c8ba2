import { paletteCss } from '../guide/palette.ts';
import type { OwnColours } from '../schemas/site.ts';

const name = 'virtual:edition-colours.css';
const resolved = '/virtual-edition-colours.css';

/** Gives every page the colours of `site.yaml` as a style sheet, which is put together with those of the site. */
export function editionColours(colours: OwnColours) {
  return {
    name: 'amore-edition-colours',
    resolveId: (id: string) => (id === name ? resolved : undefined),
    load: (id: string) => (id === resolved ? paletteCss(colours) : undefined),
  };
}
