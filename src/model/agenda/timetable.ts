import type { AgendaStep } from './plan.ts';

/** A step with its times, in minutes since midnight of its day. */
export interface TimetableRow {
  readonly step: AgendaStep;
  readonly start: number;
  /** Equal to `start` for a skipped step. */
  readonly end: number;
  /** Minutes of waiting before a step with a fixed time. */
  readonly wait: number;
  /** Minutes by which a step with a fixed time starts too late, because the ones before take longer. */
  readonly late: number;
}

/** One day of an agenda. */
export interface TimetableDay {
  /** From 1. */
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly rows: readonly TimetableRow[];
}

/** Computes the times of all steps. A day without a start of its own starts as the day before it. */
export function timetable(
  steps: readonly AgendaStep[],
  starts: readonly (number | undefined)[],
): readonly TimetableDay[] {
  const days = [...new Set(steps.map(({ day }) => day))].sort((a, b) => a - b);
  let start = starts[0] ?? 0;
  return days.map((day) => {
    start = starts[day - 1] ?? start;
    return dayTable(
      day,
      steps.filter((step) => step.day === day),
      start,
    );
  });
}

function dayTable(day: number, steps: readonly AgendaStep[], start: number): TimetableDay {
  let time = start;
  const rows = steps.map((step): TimetableRow => {
    if (step.skipped) return { step, start: time, end: time, wait: 0, late: 0 };
    const wait = Math.max(0, (step.at ?? time) - time);
    const late = Math.max(0, time - (step.at ?? time));
    const begin = time + wait;
    time = begin + step.minutes;
    return { step, start: begin, end: time, wait, late };
  });
  return { day, start, end: time, rows };
}
