import { atom, computed } from 'nanostores';
import { setAllMinutes } from '../model/agenda/change-plan.ts';
import { fitToEnd } from '../model/agenda/fit.ts';
import { movedAlike } from '../model/agenda/held-at.ts';
import { agendaOf, type Plan, planOf, reconcile, standIn } from '../model/agenda/plan.ts';
import { timetable } from '../model/agenda/timetable.ts';
import { createKeptSession } from './kept-session.ts';
import type { NotKept } from './not-kept.ts';
import { restOfDay } from './rest-of-day.ts';
import { createRunning } from './running.ts';
import {
  firstRoom,
  type Preparation,
  preparationKey,
  type Room,
  type Run,
  readPreparation,
  type Stopped,
  writePreparation,
} from './session-record.ts';
import type { SessionScript } from './session-script.ts';
import type { FitReport, SessionStore } from './session-store.ts';
import type { StageStore } from './stage.ts';
import type { StageSurroundings } from './stage-surroundings.ts';

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
  /** What the last change can be taken back to: the plan and, while the session runs, the promised ends. */
  const before = atom<{ readonly plan: Plan; readonly ends: Run['ends'] | undefined } | undefined>(undefined);
  const room = atom<Room>(firstRoom);
  const sound = atom(true);
  const preparation = preparationKey(surroundings.edition, script.id);
  const record = createKeptSession(script.id, surroundings, notKept);
  let prototype = '';
  /** What the device refused; it goes along with the next change. */
  let refused: Partial<Preparation> = {};

  const prepare = (change: Partial<Preparation>) => {
    const all = { ...refused, ...change };
    const kept = writePreparation(surroundings.texts(), preparation, all);
    refused = kept ? {} : all;
    notKept('preparation', kept);
  };
  const keep = () => record.keep({ run: run.get(), stopped: stopped.get(), room: room.get() });
  const setPlan = (next: Plan) => {
    const now = run.get();
    if (now) {
      // A step that leaves the plan while it runs makes room for the one that comes after it.
      const other = standIn(now.plan, now.current, next);
      if (other !== undefined) running.goTo(other);
      run.set({ ...(run.get() ?? now), plan: next });
      keep();
    } else {
      prepared.set(next);
      prepare({ plan: next });
    }
  };
  const forgetChanges = () => {
    before.set(undefined);
    report.set(undefined);
  };
  const running = createRunning({
    script,
    stage,
    surroundings,
    run,
    stopped,
    agenda,
    days,
    prepared,
    keep,
    moved: forgetChanges,
  });
  let changing: string | undefined;
  const changePlan: SessionStore['changePlan'] = (edit, name) => {
    const old = plan.get();
    const next = edit(old);
    if (next === old) return;
    const goesOn = name !== undefined && name === changing && before.get() !== undefined;
    if (!goesOn) before.set({ plan: old, ends: run.get()?.ends });
    changing = name;
    report.set(undefined);
    setPlan(next);
    running.refresh();
  };
  /** Another console of this prototype went on with the session: this one stands where that one does. */
  const catchUp = () => {
    const news = record.news();
    if (!news) return;
    forgetChanges();
    room.set(news.room);
    running.follow(prototype, news);
  };
  stage.onConsole(catchUp);
  return {
    ...running,
    start(one, step) {
      catchUp();
      // It runs already, in another window: this one joins.
      if (run.get()) return;
      forgetChanges();
      running.start(one, step);
    },
    finish() {
      forgetChanges();
      running.finish();
    },
    resumeSession(one) {
      forgetChanges();
      running.resumeSession(one);
    },
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
    open(one) {
      const texts = surroundings.texts();
      const kept = { ...readPreparation(texts, preparation), ...refused };
      prepared.set(kept.plan ? reconcile(kept.plan, script.steps, script.start) : first);
      dates.set(prepared.get().starts.map((_, day) => kept.dates[day] ?? ''));
      sound.set(kept.sound);
      prototype = one;
      const session = record.open(one);
      if (session) {
        room.set(session.room);
        forgetChanges();
        running.takeUp(one, session);
      }
      ready.set(true);
    },
    changePlan,
    undoPlan() {
      const old = before.get();
      if (!old) return;
      forgetChanges();
      setPlan(old.plan);
      for (const [index, end] of old.ends?.entries() ?? []) running.promise(index + 1, end);
      running.refresh();
    },
    resetPlan: () => changePlan((old) => (run.get() ? movedAlike(first, prepared.get(), old) : first)),
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
      catchUp();
      room.set({ ...room.get(), ...change });
      keep();
    },
    setSound(on) {
      sound.set(on);
      prepare({ sound: on });
    },
  };
}
