import { useStore } from '@nanostores/react';
import { useId } from 'react';
import type { PrototypeEntry } from '../../stores/prototypes.ts';
import { WhereWorkIs } from '../WhereWorkIs.tsx';
import { useWorkshop } from '../workshop-context.tsx';

const none: readonly PrototypeEntry[] = [];

/** Which prototype this session works in, with the way to another one. */
export function WhichPrototype() {
  const { prototype, prototypes, saving, frame, t } = useWorkshop();
  const open = useStore(prototype.id, { ssr: () => undefined });
  const title = useStore(prototype.title, { ssr: () => '' });
  const status = useStore(prototype.status, { ssr: () => 'idle' as const });
  const list = useStore(prototypes.list, { ssr: () => none });
  const id = useId();
  const others = list.filter((one) => one.id !== open);
  return (
    <div className="which-prototype">
      <label htmlFor={id}>
        {t('facilitate.prototype')}
        <select
          id={id}
          className="text-field"
          value={open ?? ''}
          disabled={status === 'loading' || status === 'idle'}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value === 'new') void prototype.openNew(frame.language);
            else void prototype.open(value);
          }}
        >
          <option value={open ?? ''}>{title || t('app.prototype.untitled')}</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title || t('app.prototype.untitled')}
            </option>
          ))}
          <option value="new">{t('app.prototype.new')}</option>
        </select>
      </label>
      <button type="button" className="control" onClick={() => void saving.openFile()}>
        {t('app.file.open')}
      </button>
      <button
        type="button"
        className="control"
        disabled={status !== 'ready'}
        onClick={() => void saving.saveFile()}
      >
        {t('app.file.save')}
      </button>
      <WhereWorkIs />
    </div>
  );
}
