import { summarize } from '../model/summary.ts';
import { writeSummary } from '../storage/summary.ts';
import type { TabDocument } from './document.ts';
import type { Surroundings } from './surroundings.ts';

/** Keeps the plain summary that guide pages read. */
export interface SummingUp {
  /** The document changed: sums up once it is quiet. */
  soon(): void;
  /** Sums up at once when something changed since the last time. */
  now(): void;
}

/** How long it must be quiet, in milliseconds: a summary reads the whole document, so it never runs while someone types. */
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
      callOff?.();
      callOff = surroundings.wait(MOMENT, now);
    },
  };
}
