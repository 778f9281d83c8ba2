import { useCallback } from 'react';
import type { Plan } from '../../../model/agenda/plan.ts';
import { timeOf } from '../../../model/agenda/time-of-day.ts';
import type { TimetableDay } from '../../../model/agenda/timetable.ts';
import type { AnnouncementKey, Sentence } from '../../../stores/announcer.ts';
import type { FitReport } from '../../../stores/session-store.ts';
import type { Stay } from '../../use-stay.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';

/** What is said of a change: how it is called, and the step that it is about. */
interface Told {
  readonly key: AnnouncementKey;
  /** Key of the step, where it has a place in the agenda before or after the change. */
  readonly step?: string;
}

/** How the agenda is changed so that somebody who does not see it knows what became of it. */
export interface ChangePlan {
  /** Changes the plan. `told` is said also when nothing changed, such as the place of a step that can go no further up. */
  change(edit: (plan: Plan) => Plan, told: Told): void;
  /**
   * Changes the plan by what is typed in a field; all of one stay there is taken back together. Only a clash is said: what is typed is
   * heard already.
   */
  changeWithin(stay: Stay, edit: (plan: Plan) => Plan): void;
  undo(): void;
  /** Puts the agenda back to the script. */
  reset(): void;
  /** Shortens or stretches a day to an end (minutes since midnight). */
  fitDay(day: number, end: number): void;
}

/** Changes the agenda and says what happened, with every step that now comes too late for its fixed time. */
export function useChangePlan(): ChangePlan {
  const { announcer } = useWorkshop();
  const { session } = useConsole();
  const telling = useCallback(
    (act: () => void, words: (days: readonly TimetableDay[]) => readonly Sentence[], always = false) => {
      const [before, plan] = [session.days.get(), session.plan.get()];
      const report = session.report.get();
      act();
      if (!always && session.plan.get() === plan && session.report.get() === report) return;
      const [first, ...then] = [...words(before), ...clashes(before, session.days.get())];
      if (first) announcer.say(first.key, first.values, then);
    },
    [announcer, session],
  );
  return {
    change: (edit, told) =>
      telling(
        () => session.changePlan(edit),
        (before) => [sentenceOf(told, before, session.days.get())],
        true,
      ),
    changeWithin: (stay, edit) =>
      telling(
        () => session.changePlan(edit, stay.name()),
        () => [],
      ),
    undo: () => telling(session.undoPlan, () => [{ key: 'app.announce.undone' }]),
    reset: () => telling(session.resetPlan, () => [{ key: 'facilitate.announce.reset' }]),
    fitDay: (day, end) =>
      telling(
        () => session.fitDay(day, end),
        () => fitted(session.report.get()),
      ),
  };
}

/** Where a step stands now; where it stood, when it is gone. */
function sentenceOf(
  { key, step }: Told,
  before: readonly TimetableDay[],
  after: readonly TimetableDay[],
): Sentence {
  const rows = after.flatMap((day) => day.rows);
  const at = rows.findIndex((row) => row.step.id === step);
  const row = rows[at] ?? before.flatMap((day) => day.rows).find((one) => one.step.id === step);
  if (!row) return { key };
  const values = { step: row.step.title, time: timeOf(row.start), position: at + 1, total: rows.length };
  return { key, values };
}

function clashes(before: readonly TimetableDay[], after: readonly TimetableDay[]): readonly Sentence[] {
  const was = new Map(before.flatMap(({ rows }) => rows.map(({ step, late }) => [step.id, late] as const)));
  return after
    .flatMap(({ rows }) => rows)
    .filter(({ step, late }) => late > 0 && late !== was.get(step.id))
    .map(({ step, late }) => ({
      key: 'facilitate.announce.late',
      values: { step: step.title, count: late },
    }));
}

function fitted(report: FitReport | undefined): readonly Sentence[] {
  if (!report) return [];
  const { changes, over, spare, end } = report;
  const time = timeOf(end);
  const said: Sentence[] = [];
  if (changes.length > 0)
    said.push({ key: 'facilitate.announce.fitted', values: { time, count: changes.length } });
  else if (over === 0 && spare === 0) said.push({ key: 'facilitate.fit.same', values: { time } });
  else said.push({ key: 'facilitate.fit.nothing' });
  if (over > 0) said.push({ key: 'facilitate.fit.over', values: { time, minutes: over } });
  if (spare > 0) said.push({ key: 'facilitate.fit.spare', values: { time, minutes: spare } });
  return said;
}
