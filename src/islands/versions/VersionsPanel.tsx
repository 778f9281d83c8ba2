import { useEffect, useState } from 'react';
import type { Comparison } from '../../model/compare.ts';
import type { ComparedSide } from '../../stores/comparing.ts';
import { FileFailures } from '../FileFailures.tsx';
import { focusSoon } from '../focus-item.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { CompareForm } from './CompareForm.tsx';
import { ComparisonPage } from './ComparisonPage.tsx';
import { KeepVersion } from './KeepVersion.tsx';
import { VersionList } from './VersionList.tsx';
import '../../styles/versions.css';

interface VersionsPanelProps {
  /** Called when a version was put back: what that did is told on the page. */
  readonly onDone: () => void;
}

/** Two versions side by side. */
interface Compared {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly comparison: Comparison;
}

/** The versions in a dialog: the list, or one comparison in its place. */
export function VersionsPanel({ onDone }: VersionsPanelProps) {
  const { versions, comparing, t } = useWorkshop();
  const [compared, setCompared] = useState<Compared>();
  const [from, setFrom] = useState('');
  const [told, setTold] = useState('');

  useEffect(() => {
    void versions.refresh().then(() => comparing.countChanges());
    return () => comparing.end();
  }, [versions, comparing]);

  async function compare(before: ComparedSide, after: ComparedSide, opener: string): Promise<void> {
    setTold(t('app.compare.working'));
    const comparison = await comparing.compare(before, after);
    setTold(comparison ? '' : t('app.versions.unreadable'));
    if (!comparison) return;
    setFrom(opener);
    setCompared({ before, after, comparison });
  }

  if (compared)
    return (
      <ComparisonPage
        {...compared}
        onChanged={() => void compare(compared.before, compared.after, from)}
        onBack={() => {
          setCompared(undefined);
          focusSoon(`[data-return="${CSS.escape(from)}"]`);
        }}
      />
    );
  return (
    <div className="versions">
      <FileFailures />
      <KeepVersion />
      <CompareForm onCompare={(before, after, opener) => void compare(before, after, opener)} />
      <p role="status" className="versions-told">
        {told}
      </p>
      <VersionList
        onCompare={(version) =>
          void compare({ kind: 'version', id: version.id }, { kind: 'now' }, `compare ${version.id}`)
        }
        onRestore={(version) => {
          setTold(t('app.versions.restoring'));
          void versions.restore(version.id).then((done) => {
            if (done) onDone();
            else setTold(t('app.versions.unreadable'));
          });
        }}
      />
    </div>
  );
}
