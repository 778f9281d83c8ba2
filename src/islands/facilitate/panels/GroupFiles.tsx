import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import { GroupNames } from './GroupNames.tsx';

/** Saves the prototype once per subgroup, each file with the group's name. */
export function GroupFiles() {
  const { prototype, saving, t } = useWorkshop();
  const { session } = useConsole();
  const { groups } = useStore(session.room);
  const id = useStore(prototype.id, { ssr: () => undefined });
  const title = useStore(prototype.title, { ssr: () => '' });
  const [told, setTold] = useState('');
  const [busy, setBusy] = useState(false);

  async function save(): Promise<void> {
    setBusy(true);
    const names = await saving.downloadForGroups(title || t('app.prototype.untitled'), groups);
    setBusy(false);
    setTold(
      names
        ? t('facilitate.files.saved', { names: names.join(', '), count: names.length })
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
