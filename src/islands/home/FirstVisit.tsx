import { useStore } from '@nanostores/react';
import { Flower } from '../Flower.tsx';
import { useProgress } from '../progress.ts';
import { useWorkshop } from '../workshop-context.tsx';

/** What the workshop is, in three steps, for who has nothing on this device yet. */
export function FirstVisit() {
  const { prototype, prototypes, frame, t } = useWorkshop();
  const { phases } = useProgress(frame);
  const status = useStore(prototypes.status, { ssr: () => 'loading' as const });
  const list = useStore(prototypes.list, { ssr: () => [] });
  const empty = useStore(prototype.empty, { ssr: () => true });
  if (status !== 'ready' || list.length > 0 || !empty) return null;
  return (
    <section className="workshop-panel first-visit" aria-labelledby="first-visit">
      <Flower phases={phases} />
      <div>
        <h2 id="first-visit">{t('app.first.title')}</h2>
        <ol>
          <li>{t('app.first.name')}</li>
          <li>{t('app.first.fill')}</li>
          <li>{t('app.first.keep')}</li>
        </ol>
      </div>
    </section>
  );
}
