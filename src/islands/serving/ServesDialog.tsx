import { useStore } from '@nanostores/react';
import { useId, useMemo, useState } from 'react';
import type { ItemView } from '../../model/read-item.ts';
import { Dialog } from '../Dialog.tsx';
import { textPreview } from '../text-preview.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { candidatesFor } from './candidates.ts';
import { servingRegions } from './serving-store.ts';

interface ServesDialogProps {
  readonly item: ItemView;
  readonly onClose: () => void;
}

/** Items listed at once; the search finds the others. */
const mostListed = 150;

/** Chooses what an item serves: goals first, everything else by searching or on demand. Each tick counts at once. */
export function ServesDialog({ item, onClose }: ServesDialogProps) {
  const { prototype, frame, t } = useWorkshop();
  const regions = useStore(useMemo(() => servingRegions(prototype, frame.canvases), [prototype, frame]));
  const serves = useStore(prototype.item(item.id))?.serves ?? [];
  const [search, setSearch] = useState('');
  const [all, setAll] = useState(false);
  const field = useId();
  /** What was served when the dialog opened stays in the list when its tick goes. */
  const [before] = useState<ReadonlySet<string>>(() => new Set(serves));
  const groups = candidatesFor(item, before, regions, { search, all });
  const found = groups.reduce((sum, { items }) => sum + items.length, 0);
  const gone = serves.filter((id) => prototype.item(id).get() === undefined);

  function toggle(id: string, on: boolean): void {
    prototype.serve(item.id, on ? [...serves, id] : serves.filter((other) => other !== id));
  }

  let room = mostListed;
  return (
    <Dialog title={t('app.serves.title')} onClose={onClose} size="wide">
      <p className="dialog-subject">{textPreview(item.text, 140) || t('app.card.no-text')}</p>
      <p>{t('app.serves.help')}</p>
      <div>
        <label className="dialog-field" htmlFor={field}>
          {t('app.serves.search')}
        </label>
        <input
          id={field}
          type="search"
          className="text-field"
          value={search}
          data-first=""
          autoComplete="off"
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <label className="switch">
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
          {t('app.serves.all')}
        </label>
      </div>
      {gone.length > 0 && (
        <ul className="plain-list gather">
          {gone.map((id) => (
            <li key={id}>
              <label>
                <input type="checkbox" checked onChange={() => toggle(id, false)} />
                <span className="serves-gone">{t('app.serves.gone')}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
      {groups.map(({ canvas, items }) => {
        const home = frame.canvases.find(({ id }) => id === canvas);
        const listed = items.slice(0, room);
        room -= listed.length;
        if (listed.length === 0) return null;
        return (
          <fieldset key={canvas} className="serves-group" data-hue={home?.colour}>
            <legend>
              <span className="dot" />
              {home?.title ?? canvas}
            </legend>
            <ul className="plain-list gather">
              {listed.map((one) => (
                <li key={one.id}>
                  <label>
                    <input
                      type="checkbox"
                      checked={serves.includes(one.id)}
                      onChange={(event) => toggle(one.id, event.currentTarget.checked)}
                    />
                    <span>
                      {textPreview(one.text, 140)}
                      <span className="serves-place">
                        {home?.regions.find(({ id }) => id === one.region)?.title}
                      </span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
        );
      })}
      <p role="status" className="dialog-help">
        {found === 0 && t(search.trim() === '' ? 'app.serves.no-goals' : 'app.serves.nothing-found')}
        {found > mostListed && t('app.serves.more', { count: found - mostListed })}
      </p>
      <div className="dialog-actions">
        <button type="button" className="control control-primary" onClick={onClose}>
          {t('app.dialog.ready')}
        </button>
      </div>
    </Dialog>
  );
}
