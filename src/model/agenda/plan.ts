/** A step as the script of a session has it, in one language. */
export interface ScriptStep {
  /** Unique in the script. */
  readonly id: string;
  readonly title: string;
  /** Planned length. */
  readonly minutes: number;
  /** Day of the session, from 1. */
  readonly day: number;
  /** Minutes since midnight at which it starts when it must. */
  readonly at?: number | undefined;
  /** A pause is the first to be shortened. */
  readonly pause: boolean;
  /** The shortest length that still works; without it the length is fixed (for a pause: see `shortestOf`). */
  readonly shortest?: number | undefined;
}

/** One line of a facilitator's plan. It says only what differs from the script. */
export interface PlanLine {
  /** Unique in the plan. The first time a script step appears it is the id of that step. */
  readonly key: string;
  /** The script step that this is; absent for a step of the facilitator's own. */
  readonly step?: string;
  /** Title of an own step. */
  readonly title?: string;
  readonly day: number;
  readonly minutes: number;
  /** Minutes since the midnight before its day at which it must start; 24 hours and more is after the next midnight. */
  readonly at?: number;
  /** Left out this time; it stays in the plan so that it can come back. */
  readonly skipped?: boolean;
}

/** What a facilitator makes of a script: order, lengths, what is left out, repeated and added. Never mutated. */
export interface Plan {
  readonly lines: readonly PlanLine[];
  /** Minutes since midnight at which each day starts, `undefined` where it is not known; the first is day 1. */
  readonly starts: readonly (number | undefined)[];
}

/** A line together with its script step: all that an agenda needs. */
export interface AgendaStep extends ScriptStep {
  /** `id` is the key of the line. */
  readonly step: string | undefined;
  readonly skipped: boolean;
}

/** How many days a script takes. */
export function daysOf(steps: readonly { readonly day: number }[]): number {
  return steps.reduce((most, { day }) => Math.max(most, day), 1);
}

/**
 * The plan that follows the script to the letter. A day starts at `start` (minutes since midnight), or at the fixed time of its
 * first step, which is then that of the day.
 */
export function planOf(script: readonly ScriptStep[], start: number): Plan {
  const firsts = Array.from({ length: daysOf(script) }, (_, day) =>
    script.find((step) => step.day === day + 1),
  );
  return {
    lines: script.map((step) => {
      const { at: _, ...free } = lineOf(step);
      return firsts.includes(step) ? free : lineOf(step);
    }),
    starts: firsts.map((first) => first?.at ?? start),
  };
}

function lineOf(step: ScriptStep): PlanLine {
  const { id, day, minutes, at } = step;
  return { key: id, step: id, day, minutes, ...(at === undefined ? {} : { at }) };
}

/**
 * Fits a kept plan to the script of today: lines of steps that are gone disappear, steps that are new come after the
 * step that they follow in the script, and every day has a start.
 */
export function reconcile(plan: Plan, script: readonly ScriptStep[], start: number): Plan {
  const known = new Set(script.map(({ id }) => id));
  const lines = plan.lines.filter(({ step }) => step === undefined || known.has(step));
  const present = new Set(lines.map(({ key }) => key));
  script.forEach((step, index) => {
    if (present.has(step.id)) return;
    const before = script[index - 1]?.id;
    const at = lines.findLastIndex((line) => line.step === before);
    lines.splice(before === undefined ? 0 : at + 1, 0, lineOf(step));
  });
  const days = Math.max(daysOf(script), daysOf(lines));
  const usual = planOf(script, start).starts;
  return {
    lines,
    starts: Array.from({ length: days }, (_, day) => plan.starts[day] ?? usual[day] ?? start),
  };
}

/**
 * The step that takes the place of a step that is no longer there in the plan `next`: of those that stay, the first after it that is not
 * skipped, else the last before it. Nothing while the step itself stays.
 */
export function standIn(plan: Plan, key: string, next: Plan): string | undefined {
  if (next.lines.some((line) => line.key === key)) return undefined;
  const there = new Set(next.lines.filter(({ skipped }) => !skipped).map((line) => line.key));
  const at = plan.lines.findIndex((line) => line.key === key);
  const after = plan.lines.slice(at + 1).find((line) => there.has(line.key));
  return (after ?? plan.lines.slice(0, Math.max(0, at)).findLast((line) => there.has(line.key)))?.key;
}

/** The steps of a plan in order, skipped ones included. Own steps are not fixed in length and no pause. */
export function agendaOf(plan: Plan, script: readonly ScriptStep[]): readonly AgendaStep[] {
  const steps = new Map(script.map((step) => [step.id, step]));
  return plan.lines.map((line) => {
    const step = line.step === undefined ? undefined : steps.get(line.step);
    return {
      id: line.key,
      step: line.step,
      title: line.title ?? step?.title ?? '',
      minutes: line.minutes,
      day: line.day,
      at: line.at,
      pause: step?.pause ?? false,
      shortest: step ? step.shortest : Math.min(line.minutes, 5),
      skipped: line.skipped ?? false,
    };
  });
}
