import { useStore } from '@nanostores/react';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import { shuffled } from '../shuffled.ts';
import { GroupFiles } from './GroupFiles.tsx';

/** Groups: files for each, and a random order in which their turn comes. */
export function GroupsPanel() {
  const { t } = useWorkshop();
  const { session, stage } = useConsole();
  const { groups } = useStore(session.room);
  const { scene } = useStore(stage.state);
  return (
    <div className="panel">
      <GroupFiles />
      <section className="panel-part">
        <h3>{t('facilitate.order')}</h3>
        <p>{t('facilitate.order.why')}</p>
        <button
          type="button"
          className="control"
          disabled={groups.length < 2}
          onClick={() => stage.show({ kind: 'order', names: shuffled(groups) })}
        >
          {t('facilitate.order.draw')}
        </button>
        {scene.kind === 'order' && (
          <ol>
            {scene.names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}
