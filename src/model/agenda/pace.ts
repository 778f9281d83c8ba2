import type { AgendaStep } from './plan.ts';
import { near } from './time-of-day.ts';

/** How a running session stands against what was promised. */
export interface Pace {
  /** Minutes behind; below zero when ahead. Measured at the next moment that was promised. */
  readonly behind: number;
  /** That moment: the fixed start of a step, or the end of the day. Minutes since midnight. */
  readonly promised: number;
  /** The step with that fixed start; `undefined` when it is the end of the day. */
  readonly step: AgendaStep | undefined;
  /** When the day will end if all goes as planned from here. Minutes since midnight. */
  readonly end: number;
}

/**
 * How far behind or ahead a day is. `steps` are those of the agenda, `current` the key of the one that runs, `freeAt` the
 * moment at which that one is over (minutes since midnight; now, when its time is up), `dayStart` when this day starts and `promisedEnd`
 * its end as the room was told. `undefined` when `current` is not in the agenda.
 */
export function paceOf(
  steps: readonly AgendaStep[],
  current: string,
  freeAt: number,
  dayStart: number,
  promisedEnd: number,
): Pace | undefined {
  const index = steps.findIndex((step) => step.id === current);
  const day = steps[index]?.day;
  if (day === undefined) return undefined;
  const rest = steps.slice(index + 1).filter((step) => step.day === day && !step.skipped);
  let time = near(freeAt, (dayStart + promisedEnd) / 2);
  let met: Pick<Pace, 'behind' | 'promised' | 'step'> | undefined;
  for (const step of rest) {
    if (step.at !== undefined) {
      met ??= { behind: time - step.at, promised: step.at, step };
      time = Math.max(time, step.at);
    }
    time += step.minutes;
  }
  met ??= { behind: time - promisedEnd, promised: promisedEnd, step: undefined };
  return { ...met, end: time };
}
