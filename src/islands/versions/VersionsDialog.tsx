import { lazy, Suspense } from 'react';
import { Dialog } from '../Dialog.tsx';
import { useWorkshop } from '../workshop-context.tsx';

const VersionsPanel = lazy(async () => {
  const { VersionsPanel: default_ } = await import('./VersionsPanel.tsx');
  return { default: default_ };
});

interface VersionsDialogProps {
  readonly onClose: () => void;
}

/** The versions of the open prototype: keep one, compare, put back, take out as a file. */
export function VersionsDialog({ onClose }: VersionsDialogProps) {
  const { t } = useWorkshop();
  return (
    <Dialog title={t('app.versions.title')} onClose={onClose} size="wide">
      <Suspense fallback={<p role="status">{t('app.versions.reading')}</p>}>
        <VersionsPanel onDone={onClose} />
      </Suspense>
    </Dialog>
  );
}
