import { useStore } from '@nanostores/react';
import { sessionCanvas } from '../../../stores/own-notes.ts';
import { sameScene } from '../../../stores/stage-state.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import { Scribe } from '../Scribe.tsx';
import { Written } from './WritePanel.tsx';

interface ListPanelProps {
  readonly region: 'parking' | 'decisions';
}

/** The parking lot or the decisions: always one key away, kept with the prototype, shown to the room when asked. */
export function ListPanel({ region }: ListPanelProps) {
  const { t } = useWorkshop();
  const { stage } = useConsole();
  const { scene } = useStore(stage.state);
  const own = { kind: 'region', canvas: sessionCanvas, region } as const;
  return (
    <div className="panel">
      <p>{t(`facilitate.${region}.why`)}</p>
      <Scribe canvas={sessionCanvas} region={region} label={t(`facilitate.${region}.line`)} />
      <div className="panel-choices">
        <button
          type="button"
          className="control"
          aria-pressed={sameScene(scene, own)}
          onClick={() => stage.show(own)}
        >
          {t('facilitate.show-on-screen')}
        </button>
      </div>
      <Written canvas={sessionCanvas} region={region} />
    </div>
  );
}
