import type { AgendaStep } from '../model/agenda/plan.ts';
import { near } from '../model/agenda/time-of-day.ts';
import type { TimetableDay } from '../model/agenda/timetable.ts';
import { freeAt } from './clock.ts';
import type { Run } from './session-record.ts';

/** What is left of a day after the step that runs, and when that begins (minutes since the midnight before that day). */
export interface RestOfDay {
  readonly steps: readonly AgendaStep[];
  readonly start: number;
}

/** The rest of a day at a moment (milliseconds since 1970); nothing while the session does not run on that day. */
export function restOfDay(table: TimetableDay, run: Run | undefined, now: number): RestOfDay | undefined {
  const at = table.rows.findIndex(({ step }) => step.id === run?.current);
  const row = table.rows[at];
  if (!row || !run) return undefined;
  const steps = table.rows.slice(at + 1).map(({ step }) => step);
  return { steps, start: near(freeAt(run.clock, now), row.start) };
}
