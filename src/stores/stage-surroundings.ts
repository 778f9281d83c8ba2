import { type ConsoleLock, consoleLock } from '../storage/console-lock.ts';
import { openStageLine, type StageLine } from '../storage/stage-channel.ts';
import type { Surroundings } from './surroundings.ts';

/** What console and projector need from outside, so that tests can give their own. */
export interface StageSurroundings
  extends Pick<Surroundings, 'edition' | 'now' | 'randomId' | 'wait' | 'texts' | 'listen'> {
  openLine(prototype: string): StageLine;
  lock(prototype: string): ConsoleLock | undefined;
  /** Calls back when the page is about to go. Gives what ends it. */
  onLeave(call: () => void): () => void;
}

/** The browser that the page runs in. */
export function browserStage(surroundings: Surroundings): StageSurroundings {
  const { edition } = surroundings;
  return {
    ...surroundings,
    openLine: (prototype) => openStageLine(edition, prototype),
    lock: (prototype) => consoleLock(edition, prototype),
    onLeave(call) {
      window.addEventListener('pagehide', call);
      return () => window.removeEventListener('pagehide', call);
    },
  };
}

/** Name under which the stage of a prototype is kept, so that either window finds it after a reload. */
export function stageKey(edition: string, prototype: string): string {
  return `${edition}:stage:${prototype}`;
}

/** How often a window tells how it stands, in milliseconds. */
export const heartbeat = 5_000;

/** How long a window may be quiet before it counts as gone: browsers wake a covered page once a minute. */
export const longestSilence = 90_000;
