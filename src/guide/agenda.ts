import type { Session, SessionStep } from '../schemas/session.ts';

/** A step of a session with the time of day at which it is planned. */
export interface PlannedStep {
  readonly step: SessionStep;
  /** Time of day as 13:30. */
  readonly begins: string;
  readonly ends: string;
}

/** One day of a session. */
export interface PlannedDay {
  readonly day: number;
  readonly steps: readonly PlannedStep[];
  /** Minutes from the first step's beginning to the last one's end. */
  readonly minutes: number;
}

/**
 * The agenda of a session: every day begins at the session's usual start, each step when the one before ends,
 * and one that must begin at a time of day waits for it. A step never begins before the one before has ended.
 */
export function planSession(session: Pick<Session, 'start' | 'steps'>): PlannedDay[] {
  const start = toMinutes(session.start);
  return [...Map.groupBy(session.steps, (step) => step.day)]
    .sort(([a], [b]) => a - b)
    .map(([day, steps]) => {
      const [first] = steps;
      const opening = first?.at === undefined ? start : toMinutes(first.at);
      let now = opening;
      const planned = steps.map((step) => {
        const begins = step.at === undefined ? now : Math.max(now, toMinutes(step.at));
        now = begins + step.minutes;
        return { step, begins: toTime(begins), ends: toTime(now) };
      });
      return { day, steps: planned, minutes: now - opening };
    });
}

/** Minutes since midnight of a time as 13:30. */
function toMinutes(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** A time of day as 13:30; past midnight it begins again at 00:00. */
function toTime(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}
