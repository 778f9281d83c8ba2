import { summarize } from '../model/summary.ts';
import { writeSummary } from '../storage/summary.ts';
import type { TabDocument } from './document.ts';
import type { Surroundings } from './surroundings.ts';

/** Keeps the plain summary that guide pages read. */
export interface SummingUp {
  /** The document changed and was kept: sums up within a moment. */
  soon(): void;
  /** Sums up at once when something changed since the last time. */
  now(): void;
}

/** How long changes are gathered, in milliseconds: a summary reads the whole document. */
const MOMENT = 1500;

/** Makes what sums up the open document. */
export function createSummingUp(surroundings: Surroundings, document: TabDocument): SummingUp {
  let callOff: (() => void) | undefined;
  const now = () => {
    if (!callOff) return;
    callOff();
    callOff = undefined;
    if (!document.isOpen()) return;
    writeSummary(surroundings.edition, summarize(document.whole()), surroundings.texts());
  };
  return {
    now,
    soon() {
      callOff ??= surroundings.wait(MOMENT, now);
    },
  };
}
