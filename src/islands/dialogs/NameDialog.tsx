import { type FormEvent, useId, useState } from 'react';
import { Dialog } from '../Dialog.tsx';
import { useWorkshop } from '../workshop-context.tsx';

interface NameDialogProps {
  readonly title: string;
  readonly initial: string;
  /** The words of the button that does it. */
  readonly action: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a prototype. An empty name is allowed: a team may not have one yet. */
export function NameDialog({ title, initial, action, onName, onClose }: NameDialogProps) {
  const { t } = useWorkshop();
  const [name, setName] = useState(initial);
  const field = useId();

  function submit(event: FormEvent): void {
    event.preventDefault();
    onName(name.trim());
    onClose();
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit}>
        <label className="dialog-field" htmlFor={field}>
          {t('app.prototype.name')}
        </label>
        <input
          id={field}
          data-first=""
          type="text"
          className="text-field"
          value={name}
          maxLength={200}
          autoComplete="off"
          aria-describedby={`${field}-help`}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <p id={`${field}-help`} className="dialog-help">
          {t('app.prototype.name-help')}
        </p>
        <div className="dialog-actions">
          <button type="button" className="control" onClick={onClose}>
            {t('app.dialog.cancel')}
          </button>
          <button type="submit" className="control control-primary">
            {action}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
