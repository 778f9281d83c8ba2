import { atom, computed, type ReadableAtom } from 'nanostores';
import { setAllMinutes } from '../model/agenda/change-plan.ts';
import { type Fit, fitToEnd } from '../model/agenda/fit.ts';
import { type AgendaStep, agendaOf, type Plan, planOf, reconcile } from '../model/agenda/plan.ts';
import { type TimetableDay, timetable } from '../model/agenda/timetable.ts';
import type { NotKept } from './not-kept.ts';
import { restOfDay } from './rest-of-day.ts';
import { createRunning, type Running } from './running.ts';
import {
  firstRoom,
  type Preparation,
  preparationKey,
  type Room,
  type Run,
  readPreparation,
  readSession,
  runKey,
  type Stopped,
  writePreparation,
  writeSession,
} from './session-record.ts';
import type { SessionScript } from './session-script.ts';
import type { StageStore } from './stage.ts';
import type { StageSurroundings } from './stage-surroundings.ts';

/** What `fitDay` did last, so that it can be told and taken back. */
export interface FitReport extends Fit {
  readonly day: number;
  /** Minutes since midnight that were asked for. */
  readonly end: number;
}

/** A session as one facilitator prepares and runs it. */
export interface SessionStore extends Running {
  readonly script: SessionScript;
  /** Whether the device was read; before that everything is as the script has it. */
  readonly ready: ReadableAtom<boolean>;
  /** The plan of now: that of the day while the session runs, else the prepared one. */
  readonly plan: ReadableAtom<Plan>;
  readonly agenda: ReadableAtom<readonly AgendaStep[]>;
  readonly days: ReadableAtom<readonly TimetableDay[]>;
  /** ISO dates of the days; empty where none was chosen. */
  readonly dates: ReadableAtom<readonly string[]>;
  readonly report: ReadableAtom<FitReport | undefined>;
  /** Whether the last change of the plan can be taken back. */
  readonly canUndoPlan: ReadableAtom<boolean>;
  readonly room: ReadableAtom<Room>;
  readonly sound: ReadableAtom<boolean>;
  /** Reads what is kept of this session with a prototype; goes on where it ran. */
  open(prototype: string): void;
  changePlan(edit: (plan: Plan) => Plan): void;
  undoPlan(): void;
  /** Puts the plan back to the script. */
  resetPlan(): void;
  /** Shortens or stretches a day to an end, and says what it did; while the session runs only what comes after the current step. */
  fitDay(day: number, end: number): void;
  setDate(day: number, date: string): void;
  setRoom(change: Partial<Room>): void;
  setSound(on: boolean): void;
}

/** Makes the store of a session; nothing is read before `open`. */
export function createSession(
  script: SessionScript,
  stage: StageStore,
  surroundings: StageSurroundings,
  notKept: NotKept,
): SessionStore {
  const first = planOf(script.steps, script.start);
  const ready = atom(false);
  const prepared = atom<Plan>(first);
  const run = atom<Run | undefined>(undefined);
  const stopped = atom<Stopped | undefined>(undefined);
  const plan = computed([prepared, run], (own, running) => running?.plan ?? own);
  const agenda = computed(plan, (one) => agendaOf(one, script.steps));
  const days = computed([agenda, plan], (steps, one) => timetable(steps, one.starts));
  const dates = atom<readonly string[]>(first.starts.map(() => ''));
  const report = atom<FitReport | undefined>(undefined);
  const before = atom<Plan | undefined>(undefined);
  const room = atom<Room>(firstRoom);
  const sound = atom(true);
  const preparation = preparationKey(surroundings.edition, script.id);
  let key = '';
  /** What the device refused; it goes along with the next change. */
  let refused: Partial<Preparation> = {};

  const prepare = (change: Partial<Preparation>) => {
    const all = { ...refused, ...change };
    const kept = writePreparation(surroundings.texts(), preparation, all);
    refused = kept ? {} : all;
    notKept('preparation', kept);
  };
  const keep = () => {
    if (key === '') return;
    notKept(
      'run',
      writeSession(surroundings.texts(), key, { run: run.get(), stopped: stopped.get(), room: room.get() }),
    );
  };
  const setPlan = (next: Plan) => {
    const running = run.get();
    if (running) {
      run.set({ ...running, plan: next });
      keep();
    } else {
      prepared.set(next);
      prepare({ plan: next });
    }
  };
  const running = createRunning({ script, stage, surroundings, run, stopped, agenda, days, prepared, keep });
  const changePlan = (edit: (plan: Plan) => Plan) => {
    const old = plan.get();
    const next = edit(old);
    if (next === old) return;
    before.set(old);
    report.set(undefined);
    setPlan(next);
    running.refresh();
  };
  return {
    ...running,
    script,
    ready,
    plan,
    agenda,
    days,
    dates,
    report,
    canUndoPlan: computed(before, (old) => old !== undefined),
    room,
    sound,
    open(prototype) {
      const texts = surroundings.texts();
      const kept = { ...readPreparation(texts, preparation), ...refused };
      prepared.set(kept.plan ? reconcile(kept.plan, script.steps, script.start) : first);
      dates.set(prepared.get().starts.map((_, day) => kept.dates[day] ?? ''));
      sound.set(kept.sound);
      key = runKey(surroundings.edition, script.id, prototype);
      const session = readSession(texts, key);
      room.set(session.room);
      before.set(undefined);
      report.set(undefined);
      running.takeUp(prototype, session);
      ready.set(true);
    },
    changePlan,
    undoPlan() {
      const old = before.get();
      if (!old) return;
      before.set(undefined);
      report.set(undefined);
      setPlan(old);
      running.refresh();
    },
    resetPlan: () => changePlan(() => first),
    fitDay(day, end) {
      const table = days.get().find((one) => one.day === day);
      if (!table) return;
      const from = restOfDay(table, run.get(), surroundings.now().getTime());
      const steps = from?.steps ?? table.rows.map(({ step }) => step);
      const fit = fitToEnd(steps, from?.start ?? table.start, end);
      if (fit.changes.length > 0) changePlan((one) => setAllMinutes(one, fit.minutes));
      running.promise(day, end);
      report.set({ ...fit, day, end });
    },
    setDate(day, date) {
      dates.set(dates.get().map((old, index) => (index === day - 1 ? date : old)));
      prepare({ dates: dates.get() });
    },
    setRoom(change) {
      room.set({ ...room.get(), ...change });
      keep();
    },
    setSound(on) {
      sound.set(on);
      prepare({ sound: on });
    },
  };
}
