import { useStore } from '@nanostores/react';
import { momentWords } from './dates.ts';
import { useWorkshop } from './workshop-context.tsx';

/** Says in words where the work is, and how much of it is in no file yet. */
export function WhereWorkIs() {
  const { prototype, saving, t, frame } = useWorkshop();
  const status = useStore(prototype.status);
  const empty = useStore(prototype.empty);
  const where = useStore(saving.where);
  const unsaved = useStore(saving.unsaved);
  const busy = useStore(saving.busy);
  if (status === 'idle' || status === 'loading') return <p className="where">{t('app.where.reading')}</p>;
  if (busy !== undefined) return <p className="where">{t(`app.where.${busy}`)}</p>;
  const at = 'at' in where ? momentWords(where.at, frame.locale, new Date()) : '';
  const name = 'name' in where ? where.name : '';
  const blank = empty && where.kind === 'browser';
  const place = blank ? 'app.where.empty' : (`app.where.${where.kind}` as const);
  return (
    <p className={`where where-${where.kind}`}>
      <span className="where-place">{t(place, { name, at })}</span>
      {unsaved > 0 && !blank && (
        <span className="where-unsaved">{t('app.where.unsaved', { count: unsaved })}</span>
      )}
    </p>
  );
}
