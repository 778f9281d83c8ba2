import { useStore } from '@nanostores/react';
import { type FocusEvent, useId, useState } from 'react';
import { isOnlyWindowLeft } from '../window-left.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { useConsole } from './console-context.tsx';

interface OwnNoteProps {
  /** Name of the note. */
  readonly name: string;
  /** Title of the step that it is about. */
  readonly step: string;
  readonly rows: number;
}

/**
 * The facilitator's own note on a step. It is never shown on the projector. While somebody writes, it stays the note of that step: a
 * presenter's remote or another console may go on meanwhile.
 */
export function OwnNote({ name, step, rows }: OwnNoteProps) {
  const { t } = useWorkshop();
  const { notes } = useConsole();
  const id = useId();
  const [held, setHeld] = useState<Pick<OwnNoteProps, 'name' | 'step'>>();
  const note = held ?? { name, step };
  const text = useStore(notes.note(note.name), { ssr: () => '' });

  function leave(event: FocusEvent): void {
    notes.end(note.name);
    if (!isOnlyWindowLeft(event)) setHeld(undefined);
  }

  return (
    <div className="own-note">
      <label htmlFor={id}>
        {note.name === name ? t('facilitate.note') : t('facilitate.note-named', { step: note.step })}
      </label>
      <textarea
        id={id}
        className="text-field"
        rows={rows}
        value={text}
        onFocus={() => {
          setHeld(note);
          notes.begin(note.name);
        }}
        onChange={(event) => notes.write(note.name, event.currentTarget.value)}
        onBlur={leave}
      />
    </div>
  );
}
