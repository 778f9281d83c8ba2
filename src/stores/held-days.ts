import type { ReadableAtom } from 'nanostores';
import { shiftDay } from '../model/agenda/change-plan.ts';
import { heldAt } from '../model/agenda/held-at.ts';
import type { TimetableDay } from '../model/agenda/timetable.ts';
import { minuteOfDay } from './clock.ts';
import type { MovedDay, Run } from './session-record.ts';

/** The days of a running session at the time at which they are held. */
export interface HeldDays {
  /** Promises the room another end for a day (from 1), in minutes since midnight. */
  promise(day: number, end: number): void;
  /** A day that is held at another time than planned moves along with its step `key`, and its end is promised anew. Gives how it moved. */
  holdNow(key: string): MovedDay | undefined;
  /** The session is back on the step before: the day is to be held as planned after all. */
  moveBack(moved: MovedDay): void;
}

interface HeldDaysParts {
  readonly run: ReadableAtom<Run | undefined>;
  readonly days: ReadableAtom<readonly TimetableDay[]>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly change: (part: Partial<Run>) => void;
  /** Called before a day moves. */
  readonly moved: () => void;
}

/** Makes what moves the days of a running session. */
export function createHeldDays({ run, days, now, change, moved }: HeldDaysParts): HeldDays {
  const promise = (day: number, end: number) => {
    const ends = run.get()?.ends.map((old, index) => (index === day - 1 ? end : old));
    if (ends) change({ ends });
  };
  return {
    promise,
    holdNow(key) {
      const before = run.get();
      const old = days.get().find(({ rows }) => rows.some(({ step }) => step.id === key));
      const plan = before && heldAt(before.plan, days.get(), key, minuteOfDay(now()));
      if (!old || !plan || plan === before.plan) return undefined;
      const { day } = old;
      moved();
      change({ plan });
      const table = days.get().find((one) => one.day === day) ?? old;
      promise(day, table.end);
      return { day, by: table.start - old.start, end: before.ends[day - 1] ?? old.end };
    },
    moveBack({ day, by, end }) {
      const before = run.get();
      if (!before) return;
      moved();
      change({ plan: shiftDay(before.plan, day, -by) });
      promise(day, end);
    },
  };
}
