import { useStore } from '@nanostores/react';
import type { FileProblem } from '../stores/saving.ts';
import { DismissButton } from './DismissButton.tsx';
import { wordsOf } from './words-of.ts';
import { useWorkshop } from './workshop-context.tsx';

const noFailures: readonly FileProblem[] = [];

/** Files that could not be used, or only in part. */
export function FileFailures() {
  const { saving } = useWorkshop();
  const failures = useStore(saving.failures, { ssr: () => noFailures });
  return failures.map((failure) => <FileFailure key={failure.id} failure={failure} />);
}

interface FileFailureProps {
  readonly failure: FileProblem;
}

/** Why a file could not be used, what to do, the raw file, and what of it was lost. */
function FileFailure({ failure }: FileFailureProps) {
  const workshop = useWorkshop();
  const { saving, t } = workshop;
  const { id, name, code, values, fatal, lost, raw } = failure;
  return (
    <div className={`notice notice-${fatal ? 'problem' : 'warning'}`} role="alert">
      <p>
        <strong>{name}</strong> {wordsOf(workshop, `problem.${code}`, values)}
      </p>
      {raw && (
        <button type="button" className="control" onClick={() => void saving.downloadRaw(id)}>
          {t('app.action.download-raw')}
        </button>
      )}
      <DismissButton label={t('app.notice.dismiss')} onDismiss={() => saving.dismiss(id)} />
      {lost.length > 0 && (
        <details className="notice-lost">
          <summary>{t('app.lost.title', { count: lost.length })}</summary>
          <ol>
            {lost.map((piece, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two pieces may be equal, and the list never changes
              <li key={index}>{piece.text || <code>{piece.raw}</code>}</li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
