import { useStore } from '@nanostores/react';
import type { Version } from '../../stores/versions.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { VersionRow } from './VersionRow.tsx';

interface VersionListProps {
  readonly onCompare: (version: Version) => void;
  readonly onRestore: (version: Version) => void;
}

/** All kept versions, newest first. */
export function VersionList({ onCompare, onRestore }: VersionListProps) {
  const { versions, t } = useWorkshop();
  const list = useStore(versions.list);
  return (
    <section aria-labelledby="versions-kept">
      <h3 id="versions-kept">{t('app.versions.list', { count: list.length })}</h3>
      {list.length === 0 ? (
        <p className="versions-none">{t('app.versions.none')}</p>
      ) : (
        <ul className="plain-list">
          {list.map((version) => (
            <VersionRow
              key={version.id}
              version={version}
              onCompare={() => onCompare(version)}
              onRestore={() => onRestore(version)}
            />
          ))}
        </ul>
      )}
      <p className="dialog-help">{t('app.versions.kept-how')}</p>
    </section>
  );
}
