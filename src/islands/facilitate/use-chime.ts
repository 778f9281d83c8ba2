import { useStore } from '@nanostores/react';
import { useEffect, useRef } from 'react';
import { leftAt } from '../../model/agenda/clock.ts';
import { chime, wakeChime } from './chime.ts';
import { useConsole } from './console-context.tsx';
import { useFacilitate } from './facilitate-context.tsx';

/** A sound is late by at most this, in milliseconds: after a sleep the moment has passed, and nothing rings. */
const latest = 5_000;

/** Rings softly when the time of a step is up, unless the sound is off. */
export function useChime(): void {
  const { session } = useConsole();
  const { ticks } = useFacilitate();
  const now = useStore(ticks);
  const run = useStore(session.run);
  const sound = useStore(session.sound);
  const before = useRef<number>(undefined);
  const ends = run?.clock.endsAt;
  const left = run && ends !== undefined ? leftAt(run.clock, now) : undefined;

  useEffect(() => {
    const passed = before.current !== undefined && before.current > 0 && left !== undefined && left <= 0;
    if (passed && sound && left > -latest) chime();
    before.current = left;
  }, [left, sound]);

  useEffect(() => {
    document.addEventListener('pointerdown', wakeChime);
    document.addEventListener('keydown', wakeChime);
    return () => {
      document.removeEventListener('pointerdown', wakeChime);
      document.removeEventListener('keydown', wakeChime);
    };
  }, []);
}
