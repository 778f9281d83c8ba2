import type { AgendaStep } from './plan.ts';

/** What `fitToEnd` did to one step. */
export interface FitChange {
  readonly key: string;
  readonly title: string;
  /** Minutes before and after. */
  readonly from: number;
  readonly to: number;
}

/** The outcome of fitting an agenda to an end. */
export interface Fit {
  /** New lengths by key, only of steps that changed. */
  readonly minutes: ReadonlyMap<string, number>;
  /** The same as a report, in the order of the agenda. */
  readonly changes: readonly FitChange[];
  /** Minutes by which it still ends after the end that was asked for; nothing more can be shortened. */
  readonly over: number;
  /** Minutes that are left over before that end; nothing more can be stretched. */
  readonly spare: number;
}

/** Shortest pause when the script gives none: half of it, in steps of five minutes. */
export function shortestOf(step: Pick<AgendaStep, 'pause' | 'shortest' | 'minutes'>): number {
  const shortest =
    step.shortest ?? (step.pause ? Math.max(5, Math.round(step.minutes / 10) * 5) : step.minutes);
  return Math.min(shortest, step.minutes);
}

/**
 * Fits the steps of one day to a given end, in whole minutes. `start` and `end` are minutes since midnight. Before each fixed time
 * it only shortens, and only what does not fit. Before the end it shortens pauses first, then the other steps in
 * proportion to what they can miss; or it stretches the steps that may be stretched, in proportion to their length, pauses
 * never. Skipped steps do not count.
 */
export function fitToEnd(steps: readonly AgendaStep[], start: number, end: number): Fit {
  const minutes = new Map<string, number>();
  let time = start;
  let over = 0;
  let spare = 0;
  for (const { steps: part, until, last } of stretches(steps, end)) {
    const first = part[0];
    time = Math.max(time, first?.at ?? time);
    const planned = part.reduce((sum, step) => sum + step.minutes, 0);
    const excess = time + planned - until;
    const change = excess > 0 ? shorten(part, excess) : last ? stretch(part, -excess) : new Map();
    for (const [key, value] of change) minutes.set(key, value);
    time += part.reduce((sum, step) => sum + (minutes.get(step.id) ?? step.minutes), 0);
    if (last) {
      over = Math.max(0, time - end);
      spare = Math.max(0, end - time);
    }
  }
  const changes = steps.flatMap((step) => {
    const to = minutes.get(step.id);
    return to === undefined ? [] : [{ key: step.id, title: step.title, from: step.minutes, to }];
  });
  return { minutes, changes, over, spare };
}

/** The steps between two fixed times, with the moment at which they must be over. */
function stretches(steps: readonly AgendaStep[], end: number) {
  const parts: AgendaStep[][] = [[]];
  for (const step of steps) {
    if (step.skipped) continue;
    if (step.at !== undefined && parts.at(-1)?.length !== 0) parts.push([]);
    parts.at(-1)?.push(step);
  }
  return parts.map((part, index) => ({
    steps: part,
    until: parts[index + 1]?.[0]?.at ?? end,
    last: index === parts.length - 1,
  }));
}

function shorten(steps: readonly AgendaStep[], excess: number): ReadonlyMap<string, number> {
  const room = (step: AgendaStep) => step.minutes - shortestOf(step);
  const pauses = steps.filter((step) => step.pause);
  const others = steps.filter((step) => !step.pause);
  const pauseRoom = pauses.reduce((sum, step) => sum + room(step), 0);
  const taken = [
    ...share(pauses, Math.min(excess, pauseRoom), room),
    ...share(others, Math.max(0, excess - pauseRoom), room),
  ];
  return new Map(taken.map(([step, minutes]) => [step.id, step.minutes - minutes]));
}

function stretch(steps: readonly AgendaStep[], spare: number): ReadonlyMap<string, number> {
  const working = steps.filter((step) => !step.pause);
  const flexible = working.filter((step) => step.shortest !== undefined);
  const given = share(flexible, spare, (step) => step.minutes, Number.POSITIVE_INFINITY);
  return new Map(given.map(([step, minutes]) => [step.id, step.minutes + minutes]));
}

/**
 * Shares whole minutes over steps in proportion to their weight, the largest remainders first; never more than `limit` (by
 * default its weight) for one step, so what does not fit is not shared out. Gives only steps that get something.
 */
function share(
  steps: readonly AgendaStep[],
  minutes: number,
  weight: (step: AgendaStep) => number,
  limit?: number,
): readonly (readonly [AgendaStep, number])[] {
  const whole = steps.reduce((sum, step) => sum + weight(step), 0);
  if (whole <= 0 || minutes <= 0) return [];
  const amount = Math.min(Math.round(minutes), limit ?? whole);
  const exact = steps.map((step) => ({ step, part: (amount * weight(step)) / whole }));
  const given = exact.map(({ step, part }) => ({ step, part, got: Math.floor(part) }));
  let left = amount - given.reduce((sum, { got }) => sum + got, 0);
  for (const one of [...given].sort((a, b) => b.part - b.got - (a.part - a.got))) {
    if (left === 0) break;
    one.got += 1;
    left -= 1;
  }
  return given.filter(({ got }) => got > 0).map(({ step, got }) => [step, got] as const);
}
