import { useStore } from '@nanostores/react';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { workshop } from '../stores/workshop.ts';
import { CanvasNavigation } from './CanvasNavigation.tsx';
import { CanvasPrinter } from './CanvasPrinter.tsx';
import { canvasKey } from './canvas-keys.ts';
import type { CanvasView, WorkshopFrame } from './canvas-view.ts';
import { DeskProvider, useDesk } from './desk.tsx';
import { CanvasQuestion } from './dialogs/CanvasQuestion.tsx';
import { FileQuestions } from './dialogs/FileQuestions.tsx';
import { MergeDialog } from './dialogs/MergeDialog.tsx';
import { MergeReportDialog } from './dialogs/MergeReportDialog.tsx';
import { dropCard } from './drop-card.ts';
import { FileDrop } from './FileDrop.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { MissingPrototype } from './MissingPrototype.tsx';
import { dragByPointer } from './moving/drag-by-pointer.ts';
import { Notices } from './Notices.tsx';
import { NotShown } from './NotShown.tsx';
import { PrototypeBar } from './PrototypeBar.tsx';
import { Region } from './Region.tsx';
import { Rescue } from './Rescue.tsx';
import { regionNumbers } from './region-numbers.ts';
import { useWorkshop, WorkshopProvider } from './workshop-context.tsx';

interface CanvasAppProps {
  readonly canvas: CanvasView;
  readonly frame: WorkshopFrame;
}

/** A canvas page: the bar, the list of canvases, and the regions to fill in. Drawn empty on the server. */
export function CanvasApp({ canvas, frame }: CanvasAppProps) {
  return (
    <WorkshopProvider workshop={workshop} frame={frame}>
      <Rescue>
        <DeskProvider>
          <CanvasPage canvas={canvas} />
        </DeskProvider>
      </Rescue>
    </WorkshopProvider>
  );
}

interface CanvasPageProps {
  readonly canvas: CanvasView;
}

function CanvasPage({ canvas }: CanvasPageProps) {
  const context = useWorkshop();
  const { prototype, preferences, frame, t } = context;
  const desk = useDesk();
  const status = useStore(prototype.status, { ssr: () => 'idle' as const });
  const sheet = useRef<HTMLDivElement>(null);
  // The regions wake one after the other in pieces of a few milliseconds, so that a slow device answers meanwhile.
  const editable = useDeferredValue(status === 'ready');
  const busy = status === 'idle' || status === 'loading' || editable !== (status === 'ready');
  const numbers = useMemo(() => regionNumbers(canvas.regions), [canvas]);
  const regionIds = useMemo(() => canvas.regions.map((region) => region.id), [canvas]);

  useEffect(() => {
    void prototype.openFromAddress(frame.language);
  }, [prototype, frame.language]);

  useEffect(() => {
    // Every page begins without steps to undo: the first one is the first change on this canvas.
    return prototype.canUndo.subscribe((changed) => {
      const id = prototype.id.get();
      if (changed && id !== undefined) preferences.rememberCanvas({ prototype: id, canvas: canvas.id });
    });
  }, [prototype, preferences, canvas]);

  useEffect(() => {
    // The cards have pushed the region down that the address points at.
    if (editable) document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, [editable]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => canvasKey(event, context, desk, canvas);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [context, desk, canvas]);

  useEffect(() => {
    if (!sheet.current) return undefined;
    return dragByPointer(sheet.current, {
      may: () => prototype.status.get() === 'ready',
      drop: (item, target) => dropCard(prototype, item, target),
    });
  }, [prototype]);

  return (
    <div className="workshop">
      <PrototypeBar title={canvas.title} poster={canvas.layout === 'poster'} />
      <div className="workshop-columns">
        <CanvasNavigation current={canvas} />
        <div className="canvas" ref={sheet} aria-busy={busy}>
          <Notices />
          {status === 'missing' && <MissingPrototype />}
          {status === 'read-only' && <p className="notice notice-warning">{t('app.read-only')}</p>}
          {canvas.reminder && <p className="canvas-reminder">{t('app.reminder')}</p>}
          <NotShown canvas={canvas.id} regions={regionIds} />
          <div className={`canvas-${canvas.layout}`}>
            {canvas.regions
              .filter((region) => region.within === undefined)
              .map((region) => (
                <Region
                  key={region.id}
                  canvas={canvas}
                  region={region}
                  number={numbers.get(region.id)}
                  editable={editable}
                />
              ))}
          </div>
        </div>
      </div>
      <CanvasQuestion canvas={canvas} />
      <FileQuestions />
      <MergeDialog />
      <MergeReportDialog />
      <FileDrop />
      <CanvasPrinter canvas={canvas} />
      <LiveRegion />
    </div>
  );
}
