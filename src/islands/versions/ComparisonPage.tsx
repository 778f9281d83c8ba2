import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState } from 'react';
import type { Comparison } from '../../model/compare.ts';
import type { ItemView } from '../../model/read-item.ts';
import type { ComparedSide } from '../../stores/comparing.ts';
import { WipeDialog } from '../dialogs/WipeDialog.tsx';
import { Icon } from '../Icon.tsx';
import { PrintedReport } from '../PrintedReport.tsx';
import { useWorkshop } from '../workshop-context.tsx';
import { ComparisonView } from './ComparisonView.tsx';
import { useSideWords } from './use-side-words.ts';

interface ComparisonPageProps {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly comparison: Comparison;
  readonly onBack: () => void;
  /** Compares anew: a card was wiped. */
  readonly onChanged: () => void;
}

/** One comparison, on the screen and for the printer. */
export function ComparisonPage({ before, after, comparison, onBack, onChanged }: ComparisonPageProps) {
  const { prototype, t } = useWorkshop();
  const status = useStore(prototype.status);
  const [wiping, setWiping] = useState<ItemView>();
  const { sideWords } = useSideWords();
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes there with each new comparison
  useEffect(() => title.current?.focus(), [comparison]);
  // What is gone stands in the versions and among the removed cards of this prototype, nowhere else.
  const canWipe = status === 'ready' && before.kind === 'version' && after.kind === 'now';
  const sides = (
    <dl className="wordings">
      <dt>{t('app.compare.before')}</dt>
      <dd>{sideWords(before)}</dd>
      <dt>{t('app.compare.after')}</dt>
      <dd>{sideWords(after)}</dd>
    </dl>
  );
  return (
    <div className="versions">
      <div className="versions-line">
        <button type="button" className="control" onClick={onBack}>
          <Icon name="earlier" />
          {t('app.versions.back')}
        </button>
        <button type="button" className="control" onClick={() => window.print()}>
          <Icon name="print" />
          {t('app.report.print')}
        </button>
      </div>
      <h3 ref={title} tabIndex={-1}>
        {t('app.compare.title')}
      </h3>
      {sides}
      <ComparisonView comparison={comparison} level={3} onWipe={canWipe ? setWiping : undefined} />
      {wiping && <WipeDialog item={wiping} onClose={() => setWiping(undefined)} onWiped={onChanged} />}
      <PrintedReport title={t('app.compare.title')}>
        {sides}
        <ComparisonView comparison={comparison} level={2} />
      </PrintedReport>
    </div>
  );
}
