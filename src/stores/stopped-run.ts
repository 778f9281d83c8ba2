import { computed, type ReadableAtom, type WritableAtom } from 'nanostores';
import { leftAt } from '../model/agenda/clock.ts';
import { type AgendaStep, agendaOf } from '../model/agenda/plan.ts';
import type { Run, Stopped } from './session-record.ts';
import type { SessionScript } from './session-script.ts';
import type { StageStore } from './stage.ts';

/** Stopping a session, and going on with it after all. */
export interface Stopping {
  /** Stops the session: the projector shows nothing of it any more. */
  finish(): void;
  /** The step at which the session was stopped, while it can be resumed: until a new one is begun. */
  readonly stoppedAt: ReadableAtom<AgendaStep | undefined>;
  /** Goes on with the session that was stopped: same plan, step and scene; its clock stood still meanwhile. */
  resumeSession(prototype: string): void;
}

interface StoppingParts {
  readonly script: SessionScript;
  readonly stage: StageStore;
  readonly run: WritableAtom<Run | undefined>;
  readonly stopped: WritableAtom<Stopped | undefined>;
  readonly now: () => number;
  readonly keep: () => void;
  /** Tells the room which step runs now, and shows one of its scenes. */
  readonly enter: (scene: number) => void;
  /** Moves the day of a step along when it is held at another time than planned. */
  readonly holdNow: (key: string) => void;
}

/** Makes the stopping part of a session. */
export function createStopping(parts: StoppingParts): Stopping {
  const { script, stage, run, stopped, now, keep, enter, holdNow } = parts;
  const stoppedAt = computed(stopped, (one) =>
    // A script that has the step no longer cannot be gone on with.
    one ? agendaOf(one.run.plan, script.steps).find(({ id }) => id === one.run.current) : undefined,
  );
  return {
    stoppedAt,
    finish() {
      const ran = run.get();
      if (ran) stopped.set({ run: ran, at: now() });
      run.set(undefined);
      keep();
      stage.change({
        scene: { kind: 'question', text: script.title },
        clock: undefined,
        step: undefined,
        spotlight: undefined,
        silence: undefined,
      });
      stage.detach();
    },
    resumeSession(prototype) {
      const before = stopped.get();
      if (!before || !stoppedAt.get()) return;
      stage.attach(prototype);
      stopped.set(undefined);
      run.set(goOn(before, now()));
      holdNow(before.run.current);
      enter(before.run.scene);
    },
  };
}

/** The run as it goes on now: what was left of its clock when it was stopped is left still. */
function goOn({ run, at }: Stopped, now: number): Run {
  const { clock } = run;
  if (clock.endsAt === undefined) return run;
  return { ...run, clock: { ...clock, endsAt: now + leftAt(clock, at) } };
}
