import { useStore } from '@nanostores/react';
import { useId, useState } from 'react';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';

/** Names of the groups, one per line. */
export function GroupNames() {
  const { t } = useWorkshop();
  const { session } = useConsole();
  const { groups } = useStore(session.room);
  const [typed, setTyped] = useState<string>();
  const id = useId();
  return (
    <div className="group-names">
      <label htmlFor={id}>{t('facilitate.groups.names')}</label>
      <textarea
        id={id}
        className="text-field"
        rows={4}
        value={typed ?? groups.join('\n')}
        placeholder={t('facilitate.groups.example')}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setTyped(value);
          const names = value.split('\n').flatMap((line) => line.trim() || []);
          session.setRoom({ groups: [...new Set(names)] });
        }}
        onBlur={() => setTyped(undefined)}
      />
    </div>
  );
}
