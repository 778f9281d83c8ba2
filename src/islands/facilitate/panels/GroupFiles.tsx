import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import { saveForGroups } from '../windows.ts';
import { GroupNames } from './GroupNames.tsx';

/** Saves the prototype once per subgroup, each file with the group's name. */
export function GroupFiles() {
  const { prototype, t } = useWorkshop();
  const { session } = useConsole();
  const { groups } = useStore(session.room);
  const id = useStore(prototype.id, { ssr: () => undefined });
  const title = useStore(prototype.title, { ssr: () => '' });
  const [told, setTold] = useState('');
  const [busy, setBusy] = useState(false);

  async function save(): Promise<void> {
    if (id === undefined) return;
    setBusy(true);
    const outcome = await saveForGroups(id, title || t('app.prototype.untitled'), groups);
    setBusy(false);
    setTold(
      outcome.kind === 'saved'
        ? t('facilitate.files.saved', { names: outcome.names.join(', '), count: outcome.names.length })
        : t('facilitate.files.failed'),
    );
  }

  return (
    <section className="group-files">
      <h3>{t('facilitate.files')}</h3>
      <p>{t('facilitate.files.why')}</p>
      <GroupNames />
      <button
        type="button"
        className="control"
        disabled={busy || groups.length === 0 || id === undefined}
        onClick={() => void save()}
      >
        {t('facilitate.files.make')}
      </button>
      <p role="status" className="told">
        {told}
      </p>
    </section>
  );
}
