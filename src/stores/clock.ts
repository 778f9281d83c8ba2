import { atom, onMount, type ReadableAtom } from 'nanostores';
import { type Clock, leftAt } from '../model/agenda/clock.ts';
import type { Surroundings } from './surroundings.ts';

/** How often a clock on the screen is looked at anew, in milliseconds. */
const beat = 250;

/**
 * The time now, in milliseconds since 1970, while somebody looks. It is read and never counted, so it is right again at the first
 * look after a sleep.
 */
export function createTicks(
  surroundings: Pick<Surroundings, 'now' | 'wait' | 'listen'>,
): ReadableAtom<number> {
  const ticks = atom(0);
  onMount(ticks, () => {
    let stop: (() => void) | undefined;
    const look = () => {
      stop?.();
      ticks.set(surroundings.now().getTime());
      stop = surroundings.wait(beat, look);
    };
    look();
    const ignore = surroundings.listen({ hide() {}, show: look });
    return () => {
      stop?.();
      ignore();
    };
  });
  return ticks;
}

/** Minutes since midnight on the clock of this device, with the part of the minute. */
export function minuteOfDay(now: number): number {
  const date = new Date(now);
  return date.getHours() * 60 + date.getMinutes() + date.getSeconds() / 60;
}

/** Minutes since midnight at which a clock will be at zero; now when it is there already. */
export function freeAt(clock: Clock, now: number): number {
  return minuteOfDay(now) + Math.max(0, leftAt(clock, now)) / 60_000;
}
