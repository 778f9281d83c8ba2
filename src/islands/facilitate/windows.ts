import { createTicks } from '../../stores/clock.ts';
import { createScreen } from '../../stores/screen.ts';
import { createStage } from '../../stores/stage.ts';
import { browserStage } from '../../stores/stage-surroundings.ts';
import { browserSurroundings } from '../../stores/surroundings.ts';

const surroundings = browserSurroundings(import.meta.env.AMORE_EDITION, import.meta.env.AMORE_BUILD);

/** What console and projector of this window need from the browser. Touches nothing before it is used. */
export const stageSurroundings = browserStage(surroundings);

/** The time now, for every clock of this window. */
export const ticks = createTicks(surroundings);

/** The console's side of this window. */
export const stage = createStage(stageSurroundings);

/** The projector's side of this window. */
export const screen = createScreen(stageSurroundings);
