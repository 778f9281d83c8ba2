import type { Stage } from '../../../stores/stage-state.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useFacilitate } from '../facilitate-context.tsx';
import { CanvasScene } from './CanvasScene.tsx';
import { ConsentScene } from './ConsentScene.tsx';
import { FitItem } from './FitItem.tsx';
import { FitText } from './FitText.tsx';
import { PictureScene } from './PictureScene.tsx';
import { RegionScene } from './RegionScene.tsx';
import { StageClock } from './StageClock.tsx';

interface SceneViewProps {
  readonly stage: Stage;
  readonly page: number;
  readonly onPages: (pages: number) => void;
  readonly onSpotlight: (page: number | undefined) => void;
}

/** What the console chose, below the head of the stage. */
export function SceneView({ stage, page, onPages, onSpotlight }: SceneViewProps) {
  const { t } = useWorkshop();
  const { canvas: canvasOf, region: regionOf } = useFacilitate();
  const { scene } = stage;
  switch (scene.kind) {
    case 'canvas': {
      const canvas = canvasOf(scene.canvas);
      if (!canvas) return null;
      const shared = { canvas, stage, page, onPages, onSpotlight };
      return <CanvasScene key={canvas.id} {...shared} />;
    }
    case 'region': {
      const region = regionOf(scene.canvas, scene.region);
      if (!region) return null;
      const shared = { canvas: scene.canvas, region, stage, page, onPages, onSpotlight };
      return <RegionScene key={`${scene.canvas}#${scene.region}`} {...shared} />;
    }
    case 'card':
      return <FitItem id={scene.item} largest={4} page={page} onPages={onPages} />;
    case 'consent':
      return <ConsentScene item={scene.item} shown={stage.marks} page={page} onPages={onPages} />;
    case 'picture':
      return <PictureScene picture={scene.picture} />;
    case 'question':
      return (
        <FitText className="stage-question" largest={4.2} content={scene.text} page={page} onPages={onPages}>
          {scene.text !== '' && <h1>{scene.text}</h1>}
        </FitText>
      );
    case 'clock':
      return (
        <div className="stage-alone">
          {scene.text !== '' && <h1>{scene.text}</h1>}
          {stage.clock && <StageClock clock={stage.clock} />}
        </div>
      );
    case 'order':
      return (
        <FitText
          className="stage-order"
          largest={3}
          content={scene.names.join('\n')}
          page={page}
          onPages={onPages}
        >
          <h1>{t('facilitate.order.on-screen')}</h1>
          <ol>
            {scene.names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ol>
        </FitText>
      );
  }
}
