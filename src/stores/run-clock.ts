import type { ReadableAtom } from 'nanostores';
import { addMinutes, type Clock, pauseClock, resumeClock, startClock } from '../model/agenda/clock.ts';
import type { AgendaStep } from '../model/agenda/plan.ts';

/** The buttons of the clock. */
export interface RunClock {
  pause(): void;
  resume(): void;
  addMinutes(minutes: number): void;
  /** Begins the clock of the current step anew. */
  restartClock(): void;
}

/** Makes the buttons of the clock of a running session. `set` does nothing while none runs. */
export function createRunClock(
  now: () => number,
  current: ReadableAtom<AgendaStep | undefined>,
  set: (edit: (clock: Clock) => Clock) => void,
): RunClock {
  return {
    pause: () => set((clock) => pauseClock(clock, now())),
    resume: () => set((clock) => resumeClock(clock, now())),
    addMinutes: (minutes) => set((clock) => addMinutes(clock, minutes, now())),
    restartClock() {
      const step = current.get();
      if (step) set(() => startClock(step.minutes, now()));
    },
  };
}
