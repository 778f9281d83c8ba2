import { type FormEvent, useId } from 'react';
import { useOpenIsKept } from './open-is-kept.ts';
import { useWorkshop } from './workshop-context.tsx';

/** Ways to begin: a new prototype, a file, or the example. */
export function StartPanel() {
  const { prototypes, saving, frame, t } = useWorkshop();
  const { example } = frame;
  const kept = useOpenIsKept();
  const field = useId();
  const first = frame.canvases[0];

  async function begin(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get('name');
    const id = await prototypes.create(typeof name === 'string' ? name.trim() : '', frame.language);
    // Without a place to keep it there is nothing to go to; the notice says what is the matter.
    if (id === undefined) return;
    window.location.assign(`${first?.href ?? frame.links.workshop}?p=${encodeURIComponent(id)}`);
  }

  return (
    <section className="workshop-panel workshop-start" aria-labelledby="start-title">
      <h2 id="start-title">{t(kept ? 'app.start.another' : 'app.start.title')}</h2>
      <p>{t('app.start.lead')}</p>
      {/* Of method dialog, so that the browser itself sends it nowhere before the page is awake, with the name in it. */}
      <form method="dialog" className="start-form" onSubmit={(event) => void begin(event)}>
        <label htmlFor={field}>{t('app.start.school')}</label>
        <input id={field} name="name" type="text" className="text-field" maxLength={200} autoComplete="off" />
        <button type="submit" className="control control-primary">
          {t('app.start.begin')}
        </button>
      </form>
      <div className="workshop-actions">
        <button type="button" className="control" onClick={() => void saving.openFile()}>
          {t('app.file.open')}
        </button>
        {example !== undefined && (
          <button type="button" className="control" onClick={() => void saving.openExample(example)}>
            {t('app.example.open')}
          </button>
        )}
      </div>
      <p className="dialog-help">
        {t('app.start.stays')} <a href={frame.links.privacy}>{t('app.start.privacy')}</a>
      </p>
    </section>
  );
}
