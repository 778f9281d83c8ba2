import { useStore } from '@nanostores/react';
import { useId, useState } from 'react';
import { useWorkshop } from '../workshop-context.tsx';
import { versionOf } from './version-of.ts';

/** The version that a poster names, kept with the prototype when the focus leaves the field. */
export function VersionField() {
  const { prototype, t } = useWorkshop();
  const kept = useStore(prototype.setting('version'));
  const status = useStore(prototype.status);
  const [typed, setTyped] = useState<string>();
  const id = useId();
  const text = versionOf(kept);
  const keep = () => {
    if (typed !== undefined && typed.trim() !== text) prototype.setSetting('version', typed.trim());
    setTyped(undefined);
  };
  return (
    <div className="export-version">
      <label htmlFor={id}>{t('app.export.version')}</label>
      <input
        id={id}
        type="text"
        maxLength={40}
        value={typed ?? text}
        disabled={status !== 'ready'}
        aria-describedby={`${id}-help`}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
      <small id={`${id}-help`}>{t('app.export.version-help')}</small>
    </div>
  );
}
