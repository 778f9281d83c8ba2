import { useStore } from '@nanostores/react';
import { isSame } from '../../model/compare.ts';
import type { MergeReport } from '../../stores/merging.ts';
import { fullMomentWords } from '../dates.ts';
import { MergeTable } from '../dialogs/MergeTable.tsx';
import { Icon } from '../Icon.tsx';
import { PrintedReport } from '../PrintedReport.tsx';
import { useWorkshop } from '../workshop-context.tsx';
import { ComparisonView } from './ComparisonView.tsx';
import { Undecided } from './Undecided.tsx';
import '../../styles/versions.css';

interface MergeReportPanelProps {
  readonly report: MergeReport;
}

/** The report of a merge: on the screen, on paper, and the way back. */
export function MergeReportPanel({ report }: MergeReportPanelProps) {
  const { merging, t } = useWorkshop();
  // What can be taken back is the merge before one that changed nothing; its own report offers that.
  const canTakeBack = useStore(merging.canTakeBack) && !isSame(report.comparison);
  return (
    <div className="versions">
      <div className="versions-line">
        <button type="button" className="control" data-first="" onClick={() => window.print()}>
          <Icon name="print" />
          {t('app.merge.print')}
        </button>
        {canTakeBack && (
          <button type="button" className="control" onClick={() => void merging.takeBack()}>
            <Icon name="undo" />
            {t('app.action.take-back-merge')}
          </button>
        )}
      </div>
      <p className="dialog-help">{t(canTakeBack ? 'app.merge.way-back' : 'app.merge.way-back-versions')}</p>
      <ReportBody report={report} level={3} />
      <PrintedReport title={t('app.merge.report')}>
        <ReportBody report={report} level={2} />
      </PrintedReport>
    </div>
  );
}

interface ReportBodyProps extends MergeReportPanelProps {
  readonly level: 2 | 3;
}

function ReportBody({ report, level }: ReportBodyProps) {
  const { frame, t } = useWorkshop();
  const { comparison, undecided, origins, at } = report;
  const beside = report.sources.filter((source) => source.beside);
  return (
    <>
      <p>{t('app.merge.done-at', { at: fullMomentWords(at, frame.locale) })}</p>
      <MergeTable review={report} />
      {beside.map(({ name, title }) => (
        <p key={name}>{t('app.merge.kept-beside', { name, title: title || t('app.prototype.untitled') })}</p>
      ))}
      {undecided.length > 0 && <Undecided items={undecided} level={level} />}
      {isSame(comparison) ? (
        <p>{t('app.merge.no-change')}</p>
      ) : (
        <ComparisonView comparison={comparison} level={level} originOf={(id) => origins.get(id)} />
      )}
    </>
  );
}
