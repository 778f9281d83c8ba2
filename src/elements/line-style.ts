/** How one row of a survey is drawn, whatever else is drawn beside it. */
export interface LineStyle {
  /** Class that gives colour and strokes in `styles/chart-chooser.css`. */
  readonly name: string;
  /** Sign at each point: what tells the lines apart without colour. Undefined for a line that needs none. */
  readonly marker: Marker | undefined;
}

export type Marker = (typeof markers)[number];

/** Shapes that stay apart at ten pixels. */
export const markers = ['disc', 'square', 'triangle', 'diamond', 'ring', 'box', 'wedge', 'cross'] as const;

/** Colours of the rows that the story is not about, as many as `styles/chart-chooser.css` has. */
export const colours = 5;
/** Patterns of these rows: drawn through, dotted, dash and dot. Dashes alone are for the row that others are compared with. */
export const patterns = 3;

interface Roles {
  /** Slugs of the row that the story is about and of the one it is compared with. */
  readonly highlight: string;
  readonly compare: string;
}

/** The style of each row by its slug: those of the page's own charts for their two rows, one of their own for all others. */
export function lineStyles(slugs: readonly string[], { highlight, compare }: Roles): Map<string, LineStyle> {
  const others = slugs.filter((slug) => slug !== highlight && slug !== compare);
  return new Map([
    [highlight, { name: 'row-highlight', marker: 'disc' }],
    [compare, { name: 'row-compare', marker: undefined }],
    ...others.map((slug, index): [string, LineStyle] => {
      const pattern = Math.floor(index / markers.length) % patterns;
      const name = `row-colour-${index % colours} row-pattern-${pattern}`;
      return [slug, { name, marker: markers[index % markers.length] }];
    }),
  ]);
}

/** The outline of a marker around a point, as the data of a path. */
export function markerPath(marker: Marker | 'dot', x: number, y: number): string {
  switch (marker) {
    case 'dot':
      return `M${x - 3},${y}a3,3 0 1,0 6,0a3,3 0 1,0 -6,0Z`;
    case 'disc':
    case 'ring':
      return `M${x - 4.5},${y}a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0Z`;
    case 'square':
    case 'box':
      return `M${x - 4},${y - 4}h8v8h-8Z`;
    case 'triangle':
      return `M${x},${y - 5.5}l5.5,9.5h-11Z`;
    case 'wedge':
      return `M${x},${y + 5.5}l5.5,-9.5h-11Z`;
    case 'diamond':
      return `M${x},${y - 6}l6,6l-6,6l-6,-6Z`;
    case 'cross':
      return `M${x - 4.5},${y - 4.5}l9,9M${x + 4.5},${y - 4.5}l-9,9`;
  }
}
