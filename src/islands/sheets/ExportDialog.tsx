import { lazy, Suspense, useEffect, useState } from 'react';
import type { CanvasView } from '../canvas-view.ts';
import { Dialog } from '../Dialog.tsx';
import { useWorkshop } from '../workshop-context.tsx';
import { type CanvasLibrary, canvasLibrary } from './canvas-library.ts';

const ExportPanel = lazy(async () => {
  const { ExportPanel: default_ } = await import('./ExportPanel.tsx');
  return { default: default_ };
});

interface ExportDialogProps {
  /** The canvas that is open; without it the workshop's home offers all canvases and the posters. */
  readonly canvas?: CanvasView | undefined;
  readonly onClose: () => void;
}

/** Everything that takes work out of the browser but the prototype's own file: paper, picture, summary, calendar and table. */
export function ExportDialog({ canvas, onClose }: ExportDialogProps) {
  const { frame, t } = useWorkshop();
  const [library, setLibrary] = useState<CanvasLibrary>();
  const [failure, setFailure] = useState('');

  useEffect(() => {
    let wanted = true;
    canvasLibrary(frame.language).then(
      (found) => {
        if (wanted) setLibrary(found);
      },
      (cause: unknown) => {
        if (wanted) setFailure(cause instanceof Error ? cause.message : String(cause));
      },
    );
    return () => {
      wanted = false;
    };
  }, [frame.language]);

  const offered = library ?? (failure && canvas ? { canvases: [canvas], heart: '' } : undefined);
  const waiting = <p role="status">{t('app.export.laying-out')}</p>;
  return (
    <Dialog title={t('app.export.title')} onClose={onClose} size="wide">
      {failure !== '' && (
        <p className="notice notice-warning">{t('app.export.unreachable', { reason: failure })}</p>
      )}
      {offered ? (
        <Suspense fallback={waiting}>
          <ExportPanel current={canvas?.id} library={offered} />
        </Suspense>
      ) : (
        failure === '' && waiting
      )}
    </Dialog>
  );
}
