import { type ReactNode, useEffect } from 'react';
import type { Stage } from '../../../stores/stage-state.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { SceneView } from './SceneView.tsx';
import { Silence } from './Silence.tsx';
import { StageFoot } from './StageFoot.tsx';
import { StageHead } from './StageHead.tsx';
import { usePage } from './use-page.ts';

interface StageViewProps {
  readonly stage: Stage;
  /** Called with the page that is shown, from 0, and how many there are. */
  readonly onPage: (page: number, pages: number) => void;
  /** What else stands at the bottom. */
  readonly children?: ReactNode;
}

/** The stage as the room sees it. It fills whatever it is put in; all its sizes follow from that. */
export function StageView({ stage, onPage, children }: StageViewProps) {
  const { t } = useWorkshop();
  const scene = JSON.stringify(stage.scene);
  const { page, pages, setPages, setSpotlight } = usePage(scene, stage.page, stage.spotlight);
  const several = hasPages(stage) ? pages : 1;
  useEffect(() => onPage(several > 1 ? page : 0, several), [onPage, page, several]);
  return (
    <div className="stage" data-scale={stage.scale} data-scene={stage.scene.kind} data-blank={stage.blank}>
      {stage.blank ? (
        <p className="visually-hidden">{t('facilitate.screen.blank')}</p>
      ) : (
        <>
          <StageHead stage={stage} />
          <div className="stage-body">
            <SceneView stage={stage} page={page} onPages={setPages} onSpotlight={setSpotlight} />
            {stage.silence !== undefined && <Silence at={stage.silence} />}
          </div>
          <StageFoot stage={stage} page={page} pages={several} />
        </>
      )}
      {children}
    </div>
  );
}

/** Whether a scene can have more than one page at all; one that cannot does not report any. */
function hasPages({ scene }: Stage): boolean {
  return scene.kind !== 'picture' && scene.kind !== 'clock';
}
