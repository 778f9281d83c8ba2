import { useStore } from '@nanostores/react';
import { type FormEvent, useId, useState } from 'react';
import { useWorkshop } from '../workshop-context.tsx';

/** Keeps the state of now under a name. */
export function KeepVersion() {
  const { prototype, versions, comparing, t } = useWorkshop();
  const status = useStore(prototype.status);
  const [name, setName] = useState('');
  const [told, setTold] = useState('');
  const field = useId();

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault();
    const chosen = name.trim();
    if (chosen === '') return setTold(t('app.versions.name-first'));
    if (!(await versions.keep(chosen))) return setTold(t('app.versions.not-kept'));
    setName('');
    setTold(t('app.versions.kept', { name: chosen }));
    void comparing.countChanges();
  }

  return (
    <form className="versions-keep" onSubmit={(event) => void keep(event)}>
      <label className="dialog-field" htmlFor={field}>
        {t('app.versions.keep-label')}
      </label>
      <div className="versions-line">
        <input
          id={field}
          type="text"
          className="text-field"
          value={name}
          maxLength={80}
          autoComplete="off"
          placeholder={t('app.versions.keep-example')}
          aria-describedby={`${field}-help`}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" className="control control-primary" disabled={status !== 'ready'}>
          {t('app.versions.keep')}
        </button>
      </div>
      <p id={`${field}-help`} className="dialog-help">
        {t('app.versions.keep-help')}
      </p>
      <p role="status" className="versions-told">
        {told}
      </p>
    </form>
  );
}
