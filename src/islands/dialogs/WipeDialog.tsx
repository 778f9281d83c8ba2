import { useEffect, useRef, useState } from 'react';
import type { ItemView } from '../../model/read-item.ts';
import { focusAfter } from '../cards/remove-card.ts';
import { Dialog } from '../Dialog.tsx';
import { textPreview } from '../text-preview.ts';
import { useWorkshop } from '../workshop-context.tsx';

interface WipeDialogProps {
  readonly item: ItemView;
  readonly onClose: () => void;
  /** Called when it is wiped, to say where the focus goes; without it that is the card's neighbour. */
  readonly onWiped?: () => void;
}

/** Asks before a card is wiped for good, and says what that does not reach. */
export function WipeDialog({ item, onClose, onWiped }: WipeDialogProps) {
  const { prototype, t } = useWorkshop();
  const [state, setState] = useState<'asking' | 'working' | 'failed'>('asking');
  const focusNext = useRef<(() => void) | undefined>(undefined);
  // The dialog gives the focus back when it goes; the card that it came from is gone by then.
  useEffect(() => () => focusNext.current?.(), []);

  async function wipe(): Promise<void> {
    setState('working');
    const next = focusAfter(prototype, item);
    if (await prototype.wipe(item.id)) {
      focusNext.current = onWiped ?? next;
      onClose();
    } else setState('failed');
  }

  const texts = [item.text, ...item.alternatives].map((text) => textPreview(text, 200)).join(' / ');
  return (
    <Dialog title={t('app.wipe.title')} onClose={onClose}>
      <p className="dialog-subject">{texts || t('app.card.no-text')}</p>
      <p>{t('app.wipe.does')}</p>
      <h3>{t('app.wipe.remains-title')}</h3>
      <ul className="dialog-facts">
        <li>{t('app.wipe.remains-files')}</li>
        <li>{t('app.wipe.remains-devices')}</li>
        <li>{t('app.wipe.remains-copies')}</li>
      </ul>
      <p role="status">
        {state === 'working' && t('app.wipe.working')}
        {state === 'failed' && t('app.wipe.failed')}
      </p>
      <div className="dialog-actions">
        <button type="button" className="control" data-first="" onClick={onClose}>
          {t('app.dialog.cancel')}
        </button>
        <button
          type="button"
          className="control control-danger"
          aria-disabled={state === 'working'}
          onClick={() => {
            if (state !== 'working') void wipe();
          }}
        >
          {t('app.wipe.confirm')}
        </button>
      </div>
    </Dialog>
  );
}
