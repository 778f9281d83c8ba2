import { useStore } from '@nanostores/react';
import type { PrototypeEntry } from '../stores/prototypes.ts';
import { PrototypeRow } from './PrototypeRow.tsx';
import { useWorkshop } from './workshop-context.tsx';

interface PrototypeListProps {
  /** Called when one of them was opened. */
  readonly onOpened?: () => void;
}

const noEntries: readonly PrototypeEntry[] = [];

/** The prototypes on this device: open, rename, duplicate, remove, and put the removed one back. */
export function PrototypeList({ onOpened }: PrototypeListProps) {
  const { prototype, prototypes, t } = useWorkshop();
  const list = useStore(prototypes.list, { ssr: () => noEntries });
  const status = useStore(prototypes.status, { ssr: () => 'loading' as const });
  const removed = useStore(prototypes.removed, { ssr: () => undefined });
  const open = useStore(prototype.id, { ssr: () => undefined });
  return (
    <div className="prototypes">
      {status === 'unavailable' && <p className="prototypes-note">{t('app.prototypes.unavailable')}</p>}
      {status === 'ready' && list.length === 0 && (
        <p className="prototypes-note">{t('app.prototypes.none')}</p>
      )}
      <ul className="plain-list">
        {list.map((entry) => (
          <PrototypeRow
            key={entry.id}
            entry={entry}
            current={entry.id === open}
            {...(onOpened && { onOpened })}
          />
        ))}
      </ul>
      {removed && (
        <p className="prototypes-removed" role="status">
          {t('app.prototypes.removed', { title: removed.title || t('app.prototype.untitled') })}{' '}
          <button type="button" className="control" onClick={() => void prototypes.undoRemove()}>
            {t('app.put-back')}
          </button>
        </p>
      )}
    </div>
  );
}
