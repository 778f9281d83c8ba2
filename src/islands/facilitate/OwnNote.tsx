import { useStore } from '@nanostores/react';
import { useId } from 'react';
import { useWorkshop } from '../workshop-context.tsx';
import { useConsole } from './console-context.tsx';

interface OwnNoteProps {
  /** Name of the note. */
  readonly name: string;
  readonly rows: number;
}

/** The facilitator's own note on a step. It is never shown on the projector. */
export function OwnNote({ name, rows }: OwnNoteProps) {
  const { t } = useWorkshop();
  const { notes } = useConsole();
  const id = useId();
  const text = useStore(notes.note(name), { ssr: () => '' });
  return (
    <div className="own-note">
      <label htmlFor={id}>{t('facilitate.note')}</label>
      <textarea
        id={id}
        className="text-field"
        rows={rows}
        value={text}
        onFocus={() => notes.begin(name)}
        onChange={(event) => notes.write(name, event.currentTarget.value)}
        onBlur={() => notes.end(name)}
      />
    </div>
  );
}
