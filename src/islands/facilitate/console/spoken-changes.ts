import { type Clock, type ClockPhase, leftAt } from '../../../model/agenda/clock.ts';
import type { Sentence } from '../../../stores/announcer.ts';

/** What a facilitator can hear of a running session at one moment. */
export interface SpokenMoment {
  readonly step: { readonly id: string; readonly title: string; readonly minutes: number };
  /** Place of the step, from 1, and how many there are. */
  readonly number: number;
  readonly total: number;
  /** What the room sees, in words. */
  readonly scene: string;
  readonly over: 'nothing' | 'blank' | 'silence';
  /** Place of the size of the projector's type among its sizes, from 1, and how many there are. */
  readonly size: number;
  readonly sizes: number;
  readonly clock: Clock;
  readonly phase: ClockPhase;
  /** Whether a projector is open. */
  readonly screen: boolean;
}

const minute = 60_000;
const phases: readonly ClockPhase[] = ['ample', 'near', 'last', 'over'];

/**
 * What is said when one moment follows another, in the order in which it matters: the step, what the room sees and how large, the clock.
 * The clock is told of when it enters another phase or somebody presses one of its buttons, never by the second.
 */
export function spokenChanges(
  before: SpokenMoment | undefined,
  after: SpokenMoment,
  now: number,
): readonly Sentence[] {
  const { step, number, total } = after;
  if (before?.step.id !== step.id) {
    const values = { step: step.title, minutes: step.minutes, number, total };
    return [{ key: 'facilitate.announce.step', values }, onScreen(after)];
  }
  const said: Sentence[] = [];
  if (before.scene !== after.scene || before.over !== after.over) said.push(onScreen(after));
  if (before.size !== after.size)
    said.push({ key: 'facilitate.announce.size', values: { number: after.size, total: after.sizes } });
  if (before.screen !== after.screen)
    said.push({ key: `facilitate.announce.screen-${after.screen ? 'open' : 'gone'}` });
  return [...said, ...ofClock(before, after, now)];
}

function onScreen({ scene, over }: SpokenMoment): Sentence {
  if (over === 'nothing') return { key: 'facilitate.announce.scene', values: { scene } };
  return { key: `facilitate.announce.${over}` };
}

function ofClock(before: SpokenMoment, { clock, phase }: SpokenMoment, now: number): readonly Sentence[] {
  const values = { count: Math.max(1, Math.round(leftAt(clock, now) / minute)) };
  const stands = clock.endsAt === undefined;
  if (before.clock !== clock) {
    if (stands && before.clock.endsAt !== undefined) return [{ key: 'facilitate.announce.clock-paused' }];
    if (phase === 'over') return [{ key: 'facilitate.announce.clock-over' }];
    const resumed = !stands && before.clock.endsAt === undefined;
    return [{ key: `facilitate.announce.clock-${resumed ? 'resumed' : 'left'}`, values }];
  }
  if (phases.indexOf(phase) <= phases.indexOf(before.phase) || phase === 'ample') return [];
  return [{ key: `facilitate.announce.clock-${phase}`, values }];
}
