import { PrototypeList } from './PrototypeList.tsx';
import { useWorkshop } from './workshop-context.tsx';

/** The address names a prototype that is not on this device: what may have happened, and the ways on. */
export function MissingPrototype() {
  const { prototype, saving, frame, t } = useWorkshop();
  return (
    <section className="missing" aria-labelledby="missing-title">
      <h2 id="missing-title">{t('app.missing.title')}</h2>
      <p>{t('app.missing.explanation')}</p>
      <div className="dialog-actions">
        <button type="button" className="control control-primary" onClick={() => void saving.openFile()}>
          {t('app.file.open')}
        </button>
        <button type="button" className="control" onClick={() => void prototype.openNew(frame.language)}>
          {t('app.prototype.new')}
        </button>
      </div>
      <PrototypeList />
    </section>
  );
}
