import { shiftDay } from './change-plan.ts';
import type { Plan } from './plan.ts';
import { near } from './time-of-day.ts';
import type { TimetableDay } from './timetable.ts';

/** Who begins this many minutes from the planned time holds the session at another time of day, and is not late. */
const anotherTime = 60;

/**
 * The plan for a step that begins now (minutes since midnight). Near its planned time it stays as it is, for being late is worth
 * knowing; an hour or more from it the whole day moves along.
 */
export function heldAt(plan: Plan, days: readonly TimetableDay[], key: string, now: number): Plan {
  for (const { day, rows } of days) {
    const row = rows.find(({ step }) => step.id === key);
    if (!row) continue;
    const off = near(Math.round(now), row.start) - row.start;
    return Math.abs(off) < anotherTime ? plan : shiftDay(plan, day, off);
  }
  return plan;
}

/** A plan with every day moved by as much as `after` starts it later or earlier than `before` does. */
export function movedAlike(plan: Plan, before: Plan, after: Plan): Plan {
  return after.starts.reduce<Plan>((moved, start, index) => {
    const planned = before.starts[index];
    if (start === undefined || planned === undefined || start === planned) return moved;
    return shiftDay(moved, index + 1, start - planned);
  }, plan);
}
