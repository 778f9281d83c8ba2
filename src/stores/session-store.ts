import type { ReadableAtom } from 'nanostores';
import type { Fit } from '../model/agenda/fit.ts';
import type { AgendaStep, Plan } from '../model/agenda/plan.ts';
import type { TimetableDay } from '../model/agenda/timetable.ts';
import type { Running } from './running.ts';
import type { Room } from './session-record.ts';
import type { SessionScript } from './session-script.ts';

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
  /** Changes the plan. All changes in a row under the same name, such as the digits of one number, are taken back together. */
  changePlan(edit: (plan: Plan) => Plan, name?: string): void;
  undoPlan(): void;
  /** Puts the plan back to the script. */
  resetPlan(): void;
  /** Shortens or stretches a day to an end, and says what it did; while the session runs only what comes after the current step. */
  fitDay(day: number, end: number): void;
  setDate(day: number, date: string): void;
  setRoom(change: Partial<Room>): void;
  setSound(on: boolean): void;
}
