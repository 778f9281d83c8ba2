import { useStore } from '@nanostores/react';
import { useMemo, useState } from 'react';
import type { ItemView } from '../../model/read-item.ts';
import type { RegionOf } from '../canvas-view.ts';
import { Dialog } from '../Dialog.tsx';
import { useRegion } from '../region-context.tsx';
import { textPreview } from '../text-preview.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { candidatesFor } from './collected.ts';
import { togglePin } from './pins.ts';

interface PinDialogProps {
  readonly region: RegionOf<'collect'>;
  readonly onClose: () => void;
}

/** Lets the team choose by hand what a collecting region shows: what is ticked comes first, whatever the rule says. */
export function PinDialog({ region, onClose }: PinDialogProps) {
  const { prototype, t } = useWorkshop();
  const { canvas } = useRegion();
  const store = useMemo(() => candidatesFor(prototype, canvas.id, region), [prototype, canvas.id, region]);
  const candidates = useStore(store);
  const pins = useStore(prototype.list(canvas.id, region.id));
  const pinned = new Set(pins.map((pin) => prototype.item(pin).get()?.shows));
  // What stands elsewhere is no candidate once it is unpinned: it stays in sight for who unpinned it by mistake.
  const [unpinned, setUnpinned] = useState<readonly ItemView[]>([]);
  const ids = new Set(candidates.map(({ id }) => id));
  const offered = [...candidates, ...unpinned.filter(({ id }) => !ids.has(id))];

  function toggle(item: ItemView): void {
    if (pinned.has(item.id)) setUnpinned((before) => [...before.filter(({ id }) => id !== item.id), item]);
    togglePin(prototype, canvas.id, region.id, item.id);
  }

  return (
    <Dialog title={t('app.collect.choose-title')} onClose={onClose} size="wide">
      <p>{t('app.collect.choose-help', { region: region.title })}</p>
      {offered.length === 0 && <p>{region.empty}</p>}
      <ul className="plain-list gather">
        {offered.map((item) => (
          <li key={item.id}>
            <label>
              <input type="checkbox" checked={pinned.has(item.id)} onChange={() => toggle(item)} />
              {textPreview(item.text, 140)}
            </label>
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <button type="button" className="control control-primary" onClick={onClose}>
          {t('app.dialog.ready')}
        </button>
      </div>
    </Dialog>
  );
}
