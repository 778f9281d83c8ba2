import { type Announcer, createAnnouncer } from './announcer.ts';
import type { Comparing } from './comparing.ts';
import { createTab } from './create-tab.ts';
import type { Merging } from './merging.ts';
import { createNotices, type Notices } from './notices.ts';
import type { Preferences } from './preferences.ts';
import type { OpenPrototype } from './prototype.ts';
import type { Prototypes } from './prototypes.ts';
import type { Saving } from './saving.ts';
import { browserSurroundings, type Surroundings } from './surroundings.ts';
import type { Versions } from './versions.ts';

/** All state of one tab. Islands read the stores and call the actions; they never store anything themselves. */
export interface Workshop {
  /** The prototype that is open. */
  readonly prototype: OpenPrototype;
  /** The prototypes on this device. */
  readonly prototypes: Prototypes;
  readonly saving: Saving;
  readonly merging: Merging;
  readonly versions: Versions;
  readonly comparing: Comparing;
  readonly notices: Notices;
  readonly announcer: Announcer;
  readonly preferences: Preferences;
  /** Writes what waits and lets go of everything. For tests: a page that is closed needs no call. */
  close(): Promise<void>;
}

/** Makes the state of one tab. Nothing is read or written before the first action is called. */
export function createWorkshop(surroundings: Surroundings): Workshop {
  const announcer = createAnnouncer();
  const notices = createNotices();
  return { ...createTab(surroundings, announcer, notices), notices, announcer };
}

/** The state of this tab. Can be imported on the server, where it stays empty. */
export const workshop: Workshop = createWorkshop(
  browserSurroundings(import.meta.env.AMORE_EDITION, import.meta.env.AMORE_BUILD),
);
