import type { Stage } from '../../../stores/stage-state.ts';
import { useFacilitate } from '../facilitate-context.tsx';
import { titleIn } from '../title-in.ts';
import { StageClock } from './StageClock.tsx';

interface StageHeadProps {
  readonly stage: Stage;
}

/** Title and question of what is shown, with the clock. A scene that speaks for itself has the clock alone. */
export function StageHead({ stage }: StageHeadProps) {
  const { canvas: canvasOf, region: regionOf } = useFacilitate();
  const { scene, clock } = stage;
  const canvas = 'canvas' in scene ? canvasOf(scene.canvas) : undefined;
  const region = scene.kind === 'region' ? regionOf(scene.canvas, scene.region) : undefined;
  const title = region && canvas ? titleIn(canvas, region) : canvas?.title;
  if (scene.kind === 'clock' || (title === undefined && !clock)) return null;
  return (
    <header
      className="stage-head"
      data-hue={region?.colour ?? canvas?.colour ?? 'ink'}
      data-bare={title === undefined}
    >
      <div className="stage-titles">
        {title !== undefined && <h1>{title}</h1>}
        {region?.question !== undefined && <p>{region.question}</p>}
      </div>
      {clock && <StageClock clock={clock} />}
    </header>
  );
}
