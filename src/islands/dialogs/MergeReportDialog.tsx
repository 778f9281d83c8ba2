import { useStore } from '@nanostores/react';
import { lazy, Suspense } from 'react';
import { Dialog } from '../Dialog.tsx';
import { useWorkshop } from '../workshop-context.tsx';

const MergeReportPanel = lazy(async () => {
  const { MergeReportPanel: default_ } = await import('../versions/MergeReportPanel.tsx');
  return { default: default_ };
});

/** What the last merge did, while its report lies open. */
export function MergeReportDialog() {
  const { merging, t } = useWorkshop();
  const report = useStore(merging.report, { ssr: () => undefined });
  const open = useStore(merging.reportOpen, { ssr: () => false });
  if (!report || !open) return null;
  return (
    <Dialog title={t('app.merge.report')} onClose={() => merging.showReport(false)} size="wide">
      <Suspense fallback={<p role="status">{t('app.compare.working')}</p>}>
        <MergeReportPanel report={report} />
      </Suspense>
    </Dialog>
  );
}
