import { type FormEvent, useState } from 'react';
import type { PrototypeEntry } from '../stores/prototypes.ts';
import { momentWords } from './dates.ts';
import { focusSoon } from './focus-item.ts';
import { useWorkshop } from './workshop-context.tsx';

interface PrototypeRowProps {
  readonly entry: PrototypeEntry;
  /** Whether it is the one that is open. */
  readonly current: boolean;
  readonly onOpened?: () => void;
}

/** One prototype on this device, with what can be done with it. */
export function PrototypeRow({ entry, current, onOpened }: PrototypeRowProps) {
  const { prototype, prototypes, announcer, frame, t } = useWorkshop();
  const [naming, setNaming] = useState(false);
  const title = entry.title || t('app.prototype.untitled');
  const { id } = entry;

  async function open(): Promise<void> {
    await prototype.open(id);
    onOpened?.();
  }

  function rename(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get('name');
    if (typeof name === 'string') {
      if (current) prototype.setTitle(name.trim());
      else void prototypes.rename(id, name.trim());
      announcer.say('app.announce.renamed', { title: name.trim() || t('app.prototype.untitled') });
    }
    stopNaming();
  }

  function stopNaming(): void {
    setNaming(false);
    focusSoon(`[data-prototype="${CSS.escape(id)}"] [data-rename]`);
  }

  async function duplicate(): Promise<void> {
    const copy = t('app.prototype.copy-of', { title });
    if ((await prototypes.duplicate(id, copy)) !== undefined)
      announcer.say('app.announce.copied', { title: copy });
  }

  async function remove(): Promise<void> {
    if (!(await prototypes.remove(id))) return;
    announcer.say('app.announce.prototype-removed', { title });
    focusSoon('.prototypes-removed button');
  }

  return (
    <li className="prototype-row" data-prototype={id} aria-current={current ? 'true' : undefined}>
      {naming ? (
        <form
          className="prototype-naming"
          onSubmit={rename}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            // Leaves the name as it was, and a dialog round it open.
            event.preventDefault();
            stopNaming();
          }}
        >
          <input
            // biome-ignore lint/a11y/noAutofocus: the field takes the place of the button that was pressed
            autoFocus
            name="name"
            type="text"
            className="text-field"
            defaultValue={entry.title}
            maxLength={200}
            aria-label={t('app.prototype.name')}
          />
          <button type="submit" className="control control-primary">
            {t('app.prototype.rename')}
          </button>
          <button type="button" className="control" onClick={stopNaming}>
            {t('app.dialog.cancel')}
          </button>
        </form>
      ) : (
        <p className="prototype-title">
          <strong>{title}</strong>
          {current && <span className="tag">{t('app.prototypes.open-now')}</span>}
        </p>
      )}
      <p className="prototype-facts">
        {t('app.counts.items', { count: entry.items })}
        {entry.updatedAt !== '' &&
          `, ${t('app.prototypes.changed', { at: momentWords(entry.updatedAt, frame.locale, new Date()) })}`}
        {entry.fileName !== undefined && `, ${t('app.prototypes.in-file', { name: entry.fileName })}`}
        {entry.unsaved > 0 && `, ${t('app.where.unsaved', { count: entry.unsaved })}`}
      </p>
      <div className="prototype-actions">
        {!current && (
          <button
            type="button"
            className="control control-primary"
            aria-label={t('app.prototypes.open-named', { title })}
            onClick={() => void open()}
          >
            {t('app.prototypes.open')}
          </button>
        )}
        <button
          type="button"
          className="control"
          aria-label={t('app.prototypes.rename-named', { title })}
          data-rename=""
          onClick={() => setNaming(true)}
        >
          {t('app.prototype.rename')}
        </button>
        <button
          type="button"
          className="control"
          aria-label={t('app.prototypes.duplicate-named', { title })}
          onClick={() => void duplicate()}
        >
          {t('app.prototype.duplicate')}
        </button>
        <button
          type="button"
          className="control"
          aria-label={t('app.prototypes.remove-named', { title })}
          onClick={() => void remove()}
        >
          {t('app.prototypes.remove')}
        </button>
      </div>
    </li>
  );
}
