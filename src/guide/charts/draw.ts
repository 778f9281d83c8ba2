import { type Markish, type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** What a drawing needs on top of Plot's own options. */
export interface Drawing extends PlotOptions {
  readonly marks: Markish[];
  /** Classes of the SVG element. */
  readonly name: string;
  /** What somebody who does not see it needs to know; without it the drawing is hidden from assistive technology. */
  readonly alternative?: string;
}

/**
 * Draws a chart with Observable Plot while the site is built and gives its SVG: no style element (the policy of the site
 * allows none; what it says stands in `styles/chart.css`), no fixed size, numbers to one decimal.
 */
export function draw({ name, alternative, ...options }: Drawing): string {
  const svg = plot({ document, ...options });
  svg.querySelector('style')?.remove();
  for (const attribute of ['width', 'height', 'font-family', 'font-size', 'class'])
    svg.removeAttribute(attribute);
  svg.setAttribute('class', `chart ${name}`);
  if (alternative) {
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', alternative);
  } else svg.setAttribute('aria-hidden', 'true');
  for (const part of svg.querySelectorAll('g')) part.removeAttribute('aria-label');
  return svg.outerHTML.replace(/-?\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1))));
}
