import { timeOf } from '../../../model/agenda/time-of-day.ts';
import type { FitReport } from '../../../stores/session-store.ts';
import { useWorkshop } from '../../workshop-context.tsx';

interface FitWordsProps {
  readonly report: FitReport;
}

/** Says what was shortened or stretched, and what could not be. */
export function FitWords({ report }: FitWordsProps) {
  const { t } = useWorkshop();
  const { changes, over, spare, end } = report;
  const time = timeOf(end);
  return (
    <div className="fit-words">
      <p>
        {changes.length > 0
          ? t('facilitate.fit.done', { time, count: changes.length })
          : over === 0 && spare === 0
            ? t('facilitate.fit.same', { time })
            : t('facilitate.fit.nothing')}
      </p>
      {changes.length > 0 && (
        <ul>
          {changes.map(({ key, title, from, to }) => (
            <li key={key}>{t('facilitate.fit.change', { title, from, to })}</li>
          ))}
        </ul>
      )}
      {over > 0 && <p className="fit-over">{t('facilitate.fit.over', { time, minutes: over })}</p>}
      {spare > 0 && <p>{t('facilitate.fit.spare', { time, minutes: spare })}</p>}
    </div>
  );
}
