import { useEffect, useState } from 'react';
import { workshop } from '../stores/workshop.ts';
import type { WorkshopFrame } from './canvas-view.ts';
import { FileQuestions } from './dialogs/FileQuestions.tsx';
import { MergeDialog } from './dialogs/MergeDialog.tsx';
import { MergeReportDialog } from './dialogs/MergeReportDialog.tsx';
import { FileDrop } from './FileDrop.tsx';
import { FirstVisit } from './home/FirstVisit.tsx';
import { HomePanels } from './home/HomePanels.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { Notices } from './Notices.tsx';
import { OpenPrototypePanel } from './OpenPrototypePanel.tsx';
import { PrototypeList } from './PrototypeList.tsx';
import { Rescue } from './Rescue.tsx';
import { StartPanel } from './StartPanel.tsx';
import { useWorkshop, WorkshopProvider } from './workshop-context.tsx';

interface WorkshopAppProps {
  readonly frame: WorkshopFrame;
}

/** The home of the workshop: the prototype that is open with its progress, the others on this device, and ways to begin. */
export function WorkshopApp({ frame }: WorkshopAppProps) {
  return (
    <WorkshopProvider workshop={workshop} frame={frame}>
      <Rescue>
        <WorkshopHome />
      </Rescue>
    </WorkshopProvider>
  );
}

function WorkshopHome() {
  const { prototype, frame, t } = useWorkshop();
  const [read, setRead] = useState(false);
  useEffect(() => {
    void prototype.openFromAddress(frame.language).then(() => setRead(true));
  }, [prototype, frame.language]);
  return (
    <div className="workshop workshop-home" aria-busy={!read}>
      <Notices />
      <OpenPrototypePanel />
      <HomePanels />
      <StartPanel />
      <FirstVisit />
      <section className="workshop-panel" aria-labelledby="prototypes-here">
        <h2 id="prototypes-here">{t('app.prototypes.here')}</h2>
        <PrototypeList />
      </section>
      <FileQuestions />
      <MergeDialog />
      <MergeReportDialog />
      <FileDrop />
      <LiveRegion />
    </div>
  );
}
