import Aside from './Aside.astro';
import Chart from './Chart.astro';
import FillIn from './FillIn.astro';
import Pages from './Pages.astro';
import Picture from './Picture.astro';
import Quote from './Quote.astro';
import Steps from './Steps.astro';
import WipeDevice from './WipeDevice.astro';

/** What an author of MDX can use by name; `src/schemas/check-body.ts` knows the same names. */
export const vocabulary = { Aside, Chart, FillIn, Pages, Picture, Quote, Steps, WipeDevice };
