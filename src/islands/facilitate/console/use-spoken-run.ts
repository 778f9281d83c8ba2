import { useEffect } from 'react';
import { phaseOf } from '../../../model/agenda/clock.ts';
import { scales } from '../../../stores/stage-state.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import { useFacilitate } from '../facilitate-context.tsx';
import { useSceneWords } from '../use-scene-words.ts';
import { stageSurroundings } from '../windows.ts';
import { type SpokenMoment, spokenChanges } from './spoken-changes.ts';

/** Tells a facilitator who does not see the console what changes: the step, what the room sees, the clock. */
export function useSpokenRun(): void {
  const { announcer } = useWorkshop();
  const { session, stage } = useConsole();
  const { ticks } = useFacilitate();
  const sceneWords = useSceneWords();

  useEffect(() => {
    let before: SpokenMoment | undefined;
    let waiting = false;
    const look = (now: number): SpokenMoment | undefined => {
      const run = session.run.get();
      const step = session.current.get();
      if (!run || !step) return undefined;
      const { scene, blank, silence, scale } = stage.state.get();
      const steps = session.agenda.get().filter(({ skipped, id }) => !skipped || id === step.id);
      const names = scene.kind === 'order' ? `: ${scene.names.join(', ')}` : '';
      return {
        step,
        number: steps.findIndex(({ id }) => id === step.id) + 1,
        total: steps.length,
        scene: `${sceneWords(scene)}${names}`,
        over: blank ? 'blank' : silence === undefined ? 'nothing' : 'silence',
        size: scales.findIndex((one) => one >= scale) + 1,
        sizes: scales.length,
        clock: run.clock,
        phase: phaseOf(run.clock, now),
        screen: stage.screens.get().length > 0,
      };
    };
    const tell = () => {
      waiting = false;
      const now = stageSurroundings.now().getTime();
      const after = look(now);
      if (!after) return;
      const [first, ...then] = spokenChanges(before, after, now);
      before = after;
      if (first) announcer.say(first.key, first.values, then);
    };
    // One press changes run and stage one after the other, and is told of once.
    const soon = () => {
      if (waiting) return;
      waiting = true;
      queueMicrotask(tell);
    };
    soon();
    const stops = [session.run, stage.state, stage.screens, ticks].map((store) => store.listen(soon));
    return () => {
      for (const stop of stops) stop();
    };
  }, [announcer, session, stage, ticks, sceneWords]);
}
