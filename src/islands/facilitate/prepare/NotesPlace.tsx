import { useStore } from '@nanostores/react';
import { useId } from 'react';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';

/** Where own notes are kept. They move along with the choice. */
export function NotesPlace() {
  const { prototype, t } = useWorkshop();
  const { notes } = useConsole();
  const place = useStore(notes.place, { ssr: () => 'device' as const });
  const status = useStore(prototype.status, { ssr: () => 'idle' as const });
  const name = useId();
  const choice = (value: typeof place, words: string, help: string) => (
    <label className="choice">
      <input
        type="radio"
        name={name}
        checked={place === value}
        disabled={status !== 'ready'}
        onChange={() => notes.setPlace(value)}
      />
      <span>
        {words}
        <small>{help}</small>
      </span>
    </label>
  );
  return (
    <fieldset className="notes-place">
      <legend>{t('facilitate.notes')}</legend>
      {choice('device', t('facilitate.notes.device'), t('facilitate.notes.device-help'))}
      {choice('prototype', t('facilitate.notes.prototype'), t('facilitate.notes.prototype-help'))}
      <p>{t('facilitate.notes.never')}</p>
    </fieldset>
  );
}
