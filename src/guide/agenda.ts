import { agendaOf, planOf } from '../model/agenda/plan.ts';
import { minutesOf, timeOf } from '../model/agenda/time-of-day.ts';
import { timetable } from '../model/agenda/timetable.ts';
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

/** The agenda of a session as its script has it, with the times that the console would give it. */
export function planSession(session: Pick<Session, 'start' | 'steps'>): PlannedDay[] {
  const script = session.steps.map((step) => ({
    ...step,
    title: step.id,
    at: step.at === undefined ? undefined : minutesOf(step.at),
  }));
  const plan = planOf(script, minutesOf(session.start) ?? 0);
  const steps = new Map(session.steps.map((step) => [step.id, step]));
  return timetable(agendaOf(plan, script), plan.starts).map(({ day, start, end, rows }) => ({
    day,
    minutes: end - start,
    steps: rows.flatMap((row) => {
      const step = steps.get(row.step.id);
      return step ? [{ step, begins: timeOf(row.start), ends: timeOf(row.end) }] : [];
    }),
  }));
}
