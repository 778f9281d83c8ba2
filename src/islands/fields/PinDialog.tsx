import { useStore } from '@nanostores/react';
import { useMemo } from 'react';
import type { RegionOf } from '../canvas-view.ts';
import { Dialog } from '../Dialog.tsx';
import { useRegion } from '../region-context.tsx';
import { textPreview } from '../text-preview.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { candidatesFor } from './collected.ts';

interface PinDialogProps {
  readonly region: RegionOf<'collect'>;
  readonly onClose: () => void;
}

/** Lets the team choose by hand what a collecting region shows: what is ticked comes first, whatever the rule says. */
export function PinDialog({ region, onClose }: PinDialogProps) {
  const { prototype, t } = useWorkshop();
  const { canvas } = useRegion();
  const store = useMemo(() => candidatesFor(prototype, region), [prototype, region]);
  const candidates = useStore(store);
  const own = useStore(prototype.list(canvas.id, region.id));
  const pins = new Map(own.map((pin) => [prototype.item(pin).get()?.shows, pin]));

  function toggle(id: string): void {
    const pin = pins.get(id);
    if (pin === undefined) prototype.add(canvas.id, region.id, [{ shows: id }]);
    else prototype.remove([pin]);
  }

  return (
    <Dialog title={t('app.collect.choose-title')} onClose={onClose} size="wide">
      <p>{t('app.collect.choose-help', { region: region.title })}</p>
      {candidates.length === 0 && <p>{region.empty}</p>}
      <ul className="plain-list gather">
        {candidates.map((item) => (
          <li key={item.id}>
            <label>
              <input type="checkbox" checked={pins.has(item.id)} onChange={() => toggle(item.id)} />
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
