import { useStore } from '@nanostores/react';
import type { Version } from '../../stores/versions.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { ChangeNumbers } from './ChangeNumbers.tsx';
import { useSideWords } from './use-side-words.ts';

interface VersionRowProps {
  readonly version: Version;
  readonly onCompare: () => void;
  readonly onRestore: () => void;
}

/** One version: when and why it was kept, what changed since, and what can be done with it. */
export function VersionRow({ version, onCompare, onRestore }: VersionRowProps) {
  const { prototype, versions, comparing, t } = useWorkshop();
  const status = useStore(prototype.status);
  const changes = useStore(comparing.changes);
  const words = useSideWords();
  const { id, name, reason, items } = version;
  const numbers = changes.get(id);
  const named = { version: words.versionWords(version) };
  return (
    <li className="version-row">
      <p className="version-title">
        <strong>{name || t(`app.versions.reason-${reason}`)}</strong>
        {name && <span className="tag">{t(`app.versions.reason-${reason}`)}</span>}
      </p>
      <p className="version-facts">
        {words.moment(version.at)}, {t('app.counts.items', { count: items })}.{' '}
        {numbers ? (
          <>
            {t('app.versions.since')}: <ChangeNumbers numbers={numbers} />
          </>
        ) : (
          t('app.versions.counting')
        )}
      </p>
      <div className="prototype-actions">
        <button
          type="button"
          className="control"
          data-return={`compare ${id}`}
          aria-label={t('app.versions.compare-now-named', named)}
          onClick={onCompare}
        >
          {t('app.versions.compare-now')}
        </button>
        <button
          type="button"
          className="control"
          disabled={status !== 'ready'}
          aria-label={t('app.versions.restore-named', named)}
          onClick={onRestore}
        >
          {t('app.versions.restore')}
        </button>
        <button
          type="button"
          className="control"
          aria-label={t('app.versions.export-named', named)}
          onClick={() => void versions.exportFile(id)}
        >
          {t('app.versions.export')}
        </button>
      </div>
    </li>
  );
}
