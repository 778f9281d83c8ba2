import type { Plan, PlanLine } from './plan.ts';
import { dayMinutes } from './time-of-day.ts';

/** Longest step, in minutes. */
export const longestStep = 600;

/** Leaves a step out, or takes it in again. */
export function skip(plan: Plan, key: string, skipped: boolean): Plan {
  return change(plan, key, ({ skipped: _, ...line }) => (skipped ? { ...line, skipped } : line));
}

/** Gives a step another length in whole minutes, from 1 to `longestStep`. */
export function setMinutes(plan: Plan, key: string, minutes: number): Plan {
  const whole = Math.min(longestStep, Math.max(1, Math.round(minutes)));
  return Number.isFinite(whole) ? change(plan, key, (line) => ({ ...line, minutes: whole })) : plan;
}

/** Gives many steps another length at once, as `fitToEnd` proposes. */
export function setAllMinutes(plan: Plan, minutes: ReadonlyMap<string, number>): Plan {
  return {
    ...plan,
    lines: plan.lines.map((line) => ({ ...line, minutes: minutes.get(line.key) ?? line.minutes })),
  };
}

/**
 * Lets a step start at a fixed time (minutes since the midnight before its day), or right after the one before with `undefined`. A time
 * more than half a day before its day starts is one after the next midnight.
 */
export function setFixedStart(plan: Plan, key: string, at: number | undefined): Plan {
  return change(plan, key, ({ at: _, ...line }) => {
    if (at === undefined) return line;
    const passes = at < (plan.starts[line.day - 1] ?? 0) - dayMinutes / 2;
    return { ...line, at: passes ? at + dayMinutes : at };
  });
}

/** Lets a day (from 1) start at another time, in minutes since midnight. */
export function setDayStart(plan: Plan, day: number, start: number): Plan {
  return { ...plan, starts: plan.starts.map((before, index) => (index === day - 1 ? start : before)) };
}

/**
 * Moves all of a day (from 1) by some minutes, its fixed times too: for a session that is held at another time of day. What comes after
 * midnight counts on past 24 hours, so that all of it keeps its order; the first moment of the day lies in the first 24 hours.
 */
export function shiftDay(plan: Plan, day: number, by: number): Plan {
  const isMoved = (line: PlanLine) => line.day === day && line.at !== undefined;
  const moments = [plan.starts[day - 1], ...plan.lines.filter(isMoved).map(({ at }) => at)];
  const first = Math.min(...moments.filter((moment) => moment !== undefined));
  const whole = Math.floor((first + by) / dayMinutes) * dayMinutes;
  const moved = (minutes: number) => minutes + by - whole;
  return {
    lines: plan.lines.map((line) =>
      line.day === day && line.at !== undefined ? { ...line, at: moved(line.at) } : line,
    ),
    starts: plan.starts.map((start, index) =>
      index === day - 1 && start !== undefined ? moved(start) : start,
    ),
  };
}

/** Does a step once more, right after it, free of a fixed time. */
export function repeat(plan: Plan, key: string): Plan {
  const index = plan.lines.findIndex((line) => line.key === key);
  const line = plan.lines[index];
  if (!line) return plan;
  const { at: _at, skipped: _skipped, ...again } = line;
  const fresh = { ...again, key: freshKey(plan, line.step ?? line.key) };
  return { ...plan, lines: plan.lines.toSpliced(index + 1, 0, fresh) };
}

function freshKey(plan: Plan, base: string): string {
  const taken = new Set(plan.lines.map((line) => line.key));
  let count = 2;
  while (taken.has(`${base}~${count}`)) count += 1;
  return `${base}~${count}`;
}

/** What a facilitator adds on the day. */
export interface OwnStep {
  /** A new id. */
  readonly key: string;
  readonly title: string;
  readonly minutes: number;
}

/** Adds a step of the facilitator's own after another one, on the same day; at the end without `after`. */
export function addStep(plan: Plan, own: OwnStep, after?: string): Plan {
  const found = plan.lines.findIndex((line) => line.key === after);
  const index = found === -1 ? plan.lines.length - 1 : found;
  const day = plan.lines[index]?.day ?? 1;
  const { key, title } = own;
  const line = { key, title, day, minutes: 1 };
  return setMinutes({ ...plan, lines: plan.lines.toSpliced(index + 1, 0, line) }, key, own.minutes);
}

/** Whether a line can be taken off the plan for good: a repeat or an own step. Steps of the script are skipped. */
export function isRemovable(line: Pick<PlanLine, 'key' | 'step'>): boolean {
  return line.step !== line.key;
}

/** Takes a repeat or an own step off the plan. */
export function removeStep(plan: Plan, key: string): Plan {
  return { ...plan, lines: plan.lines.filter((line) => line.key !== key || !isRemovable(line)) };
}

/**
 * Moves a step one place up or down. At the border of a day it goes to the end of the day before or the beginning of the
 * day after. A fixed time is let go: it belongs to the place.
 */
export function moveStep(plan: Plan, key: string, direction: 'up' | 'down'): Plan {
  const index = plan.lines.findIndex((line) => line.key === key);
  const line = plan.lines[index];
  const by = direction === 'up' ? -1 : 1;
  const neighbour = plan.lines[index + by];
  if (!line || !neighbour) return plan;
  const { at: _, ...free } = line;
  if (neighbour.day !== line.day)
    return { ...plan, lines: plan.lines.with(index, { ...free, day: neighbour.day }) };
  return { ...plan, lines: plan.lines.with(index, neighbour).with(index + by, free) };
}

function change(plan: Plan, key: string, edit: (line: PlanLine) => PlanLine): Plan {
  return { ...plan, lines: plan.lines.map((line) => (line.key === key ? edit(line) : line)) };
}
