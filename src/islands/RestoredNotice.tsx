import { useStore } from '@nanostores/react';
import { DismissButton } from './DismissButton.tsx';
import { useWorkshop } from './workshop-context.tsx';

const kinds = ['added', 'gone', 'reworded', 'moved', 'changed'] as const;

/** Says what putting a version back did, with the way to undo it. Stays until the next edit. */
export function RestoredNotice() {
  const { prototype, versions, t } = useWorkshop();
  const restored = useStore(versions.restored, { ssr: () => undefined });
  if (!restored) return null;
  const told = kinds
    .filter((kind) => restored.numbers[kind] > 0)
    .map((kind) => t(`app.restored.${kind}`, { count: restored.numbers[kind] }));
  return (
    <div className="notice notice-done">
      {restored.changed ? (
        <>
          <p>
            {t('app.restored.title')} {told.length > 0 && `${told.join(', ')}. `}
            {t('app.restored.kept')}
          </p>
          <button type="button" className="control" onClick={() => prototype.undo()}>
            {t('app.action.undo')}
          </button>
        </>
      ) : (
        <p>{t('app.restored.nothing')}</p>
      )}
      <DismissButton label={t('app.notice.dismiss')} onDismiss={() => versions.dismissRestored()} />
    </div>
  );
}
