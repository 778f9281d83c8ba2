import { computed, type ReadableAtom, type WritableAtom } from 'nanostores';
import { leftAt, startClock } from '../model/agenda/clock.ts';
import { type Pace, paceOf } from '../model/agenda/pace.ts';
import type { AgendaStep, Plan } from '../model/agenda/plan.ts';
import type { TimetableDay } from '../model/agenda/timetable.ts';
import { freeAt } from './clock.ts';
import { createHeldDays } from './held-days.ts';
import { createRunClock, type RunClock } from './run-clock.ts';
import type { Run, SessionWithPrototype, Stopped } from './session-record.ts';
import { type SessionScript, scenesOf } from './session-script.ts';
import type { StageStore } from './stage.ts';
import type { Scene } from './stage-state.ts';
import type { StageSurroundings } from './stage-surroundings.ts';
import { createStopping, type Stopping } from './stopped-run.ts';

/** The session while it runs. Every action keeps the state and tells the projector. */
export interface Running extends RunClock, Stopping {
  readonly run: ReadableAtom<Run | undefined>;
  /** The step that runs. */
  readonly current: ReadableAtom<AgendaStep | undefined>;
  /** The step after it, skipped ones left out. */
  readonly following: ReadableAtom<AgendaStep | undefined>;
  /** What the room can see during the current step. */
  readonly scenes: ReadableAtom<readonly Scene[]>;
  /** Begins with a step, by default the first, for a prototype. */
  start(prototype: string, key?: string): void;
  /** Goes to a step; its clock begins. The step that runs only shows its first scene again. */
  goTo(key: string): void;
  /** Forward as a presenter's remote does: the next scene of the step, else the next step. */
  next(): void;
  /** Back: the scene before, else the last scene of the step before. */
  previous(): void;
  /** Shows one of the scenes of the current step. */
  showScene(index: number): void;
  /** How the session stands at a moment (milliseconds since 1970). */
  pace(now: number): Pace | undefined;
}

interface RunningParts {
  readonly script: SessionScript;
  readonly stage: StageStore;
  readonly surroundings: StageSurroundings;
  readonly run: WritableAtom<Run | undefined>;
  readonly stopped: WritableAtom<Stopped | undefined>;
  readonly agenda: ReadableAtom<readonly AgendaStep[]>;
  readonly days: ReadableAtom<readonly TimetableDay[]>;
  readonly prepared: ReadableAtom<Plan>;
  readonly keep: () => void;
  /** Called before a day moves to the time at which it is held. */
  readonly moved: () => void;
}

/** What the session store needs beside. */
interface RunningInside {
  /** Goes on with a session that ran when the page was left, and knows the one that was stopped. */
  takeUp(prototype: string, kept: Pick<SessionWithPrototype, 'run' | 'stopped'>): void;
  /** Stands where another console of the prototype does, which has told the projector itself. */
  follow(prototype: string, kept: Pick<SessionWithPrototype, 'run' | 'stopped'>): void;
  /** The plan changed: the room is told which step this is. */
  refresh(): void;
  /** Promises another end for a day. */
  promise(day: number, end: number): void;
}

/** Makes the running part of a session. */
export function createRunning(parts: RunningParts): Running & RunningInside {
  const { script, stage, surroundings, run, stopped, agenda, days, prepared, keep, moved } = parts;
  const now = () => surroundings.now().getTime();
  const current = computed([run, agenda], (one, steps) => steps.find(({ id }) => id === one?.current));
  const active = () => agenda.get().filter(({ skipped, id }) => !skipped || id === run.get()?.current);
  const neighbour = (by: 1 | -1) => {
    const steps = active();
    const at = steps.findIndex(({ id }) => id === run.get()?.current);
    return at === -1 ? undefined : steps[at + by];
  };
  const following = computed([current, agenda], (step, steps) => {
    const at = steps.findIndex(({ id }) => id === step?.id);
    return at === -1 ? undefined : steps.slice(at + 1).find(({ skipped }) => !skipped);
  });
  const scenes = computed(current, (step) => (step ? scenesOf(step, script) : noScenes));
  const stepOf = () => {
    const steps = active();
    const number = steps.findIndex(({ id }) => id === run.get()?.current) + 1;
    return number === 0 ? undefined : { number, of: steps.length };
  };
  const change = (part: Partial<Run>) => {
    const before = run.get();
    if (!before) return;
    run.set({ ...before, ...part });
    keep();
  };
  const showScene = (index: number) => {
    const scene = scenes.get()[index];
    if (!scene) return;
    change({ scene: index });
    stage.show(scene);
  };
  const { promise, holdNow, moveBack } = createHeldDays({ run, days, now, change, moved });
  /** Tells the room which step runs now. */
  const enter = (scene: number) => {
    stage.change({ clock: run.get()?.clock, step: stepOf(), marks: false });
    showScene(scene);
  };
  const goTo = (key: string, scene = 0) => {
    const step = agenda.get().find(({ id }) => id === key);
    const running = run.get();
    if (!step || !running) return;
    if (key === running.current) return showScene(scene);
    // Back after a press too many: the session goes on as if nothing happened, also where the time of the step was up.
    const { left, clock: here } = running;
    const atOnce = here.endsAt !== undefined && here.total - leftAt(here, now()) < pressTooMany;
    const again = left?.key === key && (atOnce || leftAt(left.clock, now()) > 0) ? left : undefined;
    if (again?.moved) moveBack(again.moved);
    const day = !again && step.day !== current.get()?.day ? holdNow(step.id) : undefined;
    const clock = again ? again.clock : startClock(step.minutes, now());
    change({ current: key, clock, left: { key: running.current, clock: running.clock, moved: day } });
    enter(scene);
  };

  const setRun = (kept: Pick<SessionWithPrototype, 'run' | 'stopped'>) => {
    stopped.set(kept.stopped);
    run.set(kept.run);
    // A record whose step is not in its plan: the session goes on at the first step instead of being lost.
    const first = agenda.get().find(({ skipped }) => !skipped);
    if (kept.run && !current.get()) run.set(first && { ...kept.run, current: first.id, scene: 0 });
  };

  return {
    run,
    current,
    following,
    scenes,
    start(prototype, key) {
      const step = agenda.get().find(({ id, skipped }) => (key === undefined ? !skipped : id === key));
      if (!step) return;
      stage.attach(prototype);
      stopped.set(undefined);
      run.set({
        plan: prepared.get(),
        current: step.id,
        scene: 0,
        clock: startClock(step.minutes, now()),
        ends: days.get().map(({ end }) => end),
      });
      holdNow(step.id);
      enter(0);
    },
    ...createStopping({ script, stage, run, stopped, now, keep, enter, holdNow }),
    goTo,
    next() {
      const at = run.get()?.scene ?? 0;
      const step = neighbour(1);
      if (at + 1 < scenes.get().length) showScene(at + 1);
      else if (step) goTo(step.id);
    },
    previous() {
      const at = run.get()?.scene ?? 0;
      const step = neighbour(-1);
      if (at > 0) showScene(at - 1);
      else if (step) goTo(step.id, scenesOf(step, script).length - 1);
    },
    showScene,
    ...createRunClock(now, current, (edit) => {
      const before = run.get();
      if (!before) return;
      const clock = edit(before.clock);
      change({ clock });
      stage.change({ clock });
    }),
    pace(at) {
      const running = run.get();
      const step = current.get();
      if (!running || !step) return undefined;
      const table = days.get().find(({ day }) => day === step.day);
      const end = running.ends[step.day - 1] ?? table?.end ?? 0;
      return paceOf(agenda.get(), step.id, freeAt(running.clock, at), table?.start ?? end, end);
    },
    takeUp(prototype, kept) {
      setRun(kept);
      if (run.get()) stage.attach(prototype);
      else stage.detach();
    },
    follow(prototype, kept) {
      const ran = run.get() !== undefined;
      setRun(kept);
      if (run.get() && !ran) stage.attach(prototype);
      if (!run.get() && ran) stage.detach();
    },
    refresh() {
      if (run.get()) stage.change({ step: stepOf() });
    },
    promise,
  };
}

/** Who is back within this time pressed once too often, in milliseconds. */
const pressTooMany = 60_000;

const noScenes: readonly Scene[] = [];
