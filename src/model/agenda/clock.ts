import { two } from './time-of-day.ts';

/**
 * The clock of a step. It keeps the moment at which it ends and never counts by itself, so a tab in the background or a
 * laptop that slept shows the right time. Moments are milliseconds since 1970, lengths are milliseconds.
 */
export interface Clock {
  /** The whole length, for the colours. */
  readonly total: number;
  /** When it ends; `undefined` while it stands still. */
  readonly endsAt: number | undefined;
  /** What is left while it stands still; below zero when it went over. */
  readonly left: number;
}

const minute = 60_000;

/** A clock that starts now. */
export function startClock(minutes: number, now: number): Clock {
  const total = minutes * minute;
  return { total, endsAt: now + total, left: total };
}

/** What is left; below zero when it went over. */
export function leftAt(clock: Clock, now: number): number {
  return clock.endsAt === undefined ? clock.left : clock.endsAt - now;
}

/** Stops it, or lets it go on. */
export function pauseClock(clock: Clock, now: number): Clock {
  return { ...clock, endsAt: undefined, left: leftAt(clock, now) };
}

/** Lets a stopped clock go on. */
export function resumeClock(clock: Clock, now: number): Clock {
  return clock.endsAt === undefined ? { ...clock, endsAt: now + clock.left } : clock;
}

/** Gives some minutes more. A clock that went over gets them counted from now, so that "+5" always means five minutes. */
export function addMinutes(clock: Clock, minutes: number, now: number): Clock {
  const before = leftAt(clock, now);
  const left = Math.max(0, before) + minutes * minute;
  const total = Math.max(minute, clock.total + left - before);
  return { total, endsAt: clock.endsAt === undefined ? undefined : now + left, left };
}

/** How a clock stands: more than a fifth left, up to a fifth, up to a twentieth, nothing left. */
export type ClockPhase = 'ample' | 'near' | 'last' | 'over';

/** Green above 20 %, orange from 20 %, red from 5 %, as facilitators know it from other agendas. */
export function phaseOf(clock: Clock, now: number): ClockPhase {
  const left = leftAt(clock, now);
  if (left <= 0) return 'over';
  if (left <= clock.total * 0.05) return 'last';
  return left <= clock.total * 0.2 ? 'near' : 'ample';
}

/** `07:42`, or `1:07:42` from an hour on; time over zero with a plus: `+01:05`. Every second that began counts as left. */
export function clockText(left: number): string {
  const seconds = left > 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000);
  const sign = left <= -1000 ? '+' : '';
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return hours > 0 ? `${sign}${hours}:${rest}` : `${sign}${rest}`;
}
