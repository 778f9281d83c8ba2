import { useStore } from '@nanostores/react';
import type { PrototypeEntry } from '../stores/prototypes.ts';
import { focusSoon } from './focus-item.ts';
import { PrototypeRow } from './PrototypeRow.tsx';
import { useWorkshop } from './workshop-context.tsx';

interface PrototypeListProps {
  /** Called when one of them was opened. */
  readonly onOpened?: () => void;
}

const noEntries: readonly PrototypeEntry[] = [];

/** The prototypes on this device: open, rename, duplicate, remove, and put the removed one back. */
export function PrototypeList({ onOpened }: PrototypeListProps) {
  const { prototype, prototypes, announcer, t } = useWorkshop();
  const list = useStore(prototypes.list, { ssr: () => noEntries });
  const status = useStore(prototypes.status, { ssr: () => 'loading' as const });
  const removed = useStore(prototypes.removed, { ssr: () => undefined });
  const open = useStore(prototype.id, { ssr: () => undefined });
  async function putBack({ id, title }: PrototypeEntry): Promise<void> {
    await prototypes.undoRemove();
    announcer.say('app.announce.prototype-back', { title: title || t('app.prototype.untitled') });
    focusSoon(`[data-prototype="${CSS.escape(id)}"] button`);
  }

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
        <p className="prototypes-removed">
          {t('app.prototypes.removed', { title: removed.title || t('app.prototype.untitled') })}{' '}
          <button type="button" className="control" onClick={() => void putBack(removed)}>
            {t('app.put-back')}
          </button>
        </p>
      )}
    </div>
  );
}
