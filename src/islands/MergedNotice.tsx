import { useStore } from '@nanostores/react';
import { isSame } from '../model/compare.ts';
import { DismissButton } from './DismissButton.tsx';
import { useWorkshop } from './workshop-context.tsx';

/** Says that files were merged, with the report and, until the first later edit, the way back. */
export function MergedNotice() {
  const { merging, t } = useWorkshop();
  const report = useStore(merging.report, { ssr: () => undefined });
  const canTakeBack = useStore(merging.canTakeBack, { ssr: () => false });
  if (!report) return null;
  const words = () => {
    if (isSame(report.comparison)) return t('app.merge.no-change');
    return `${t('app.merge.done', { count: report.sources.length })} ${
      canTakeBack ? '' : t('app.merge.way-back-versions')
    }`;
  };
  return (
    <div className="notice notice-done">
      <p>{words()}</p>
      <button type="button" className="control" data-merge-report="" onClick={() => merging.showReport(true)}>
        {t('app.merge.show-report')}
      </button>
      {canTakeBack && (
        <button type="button" className="control" onClick={() => void merging.takeBack()}>
          {t('app.action.take-back-merge')}
        </button>
      )}
      <DismissButton label={t('app.notice.dismiss')} onDismiss={() => merging.dismissReport()} />
    </div>
  );
}
