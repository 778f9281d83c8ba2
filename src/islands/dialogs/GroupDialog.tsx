import { useStore } from '@nanostores/react';
import type { ItemView } from '../../model/read-item.ts';
import { arrangementOf } from '../cards/arrangement.ts';
import { Dialog } from '../Dialog.tsx';
import { focusItem } from '../focus-item.ts';
import { textPreview } from '../text-preview.ts';
import { useWorkshop } from '../workshop-context.tsx';

interface GroupDialogProps {
  readonly item: ItemView;
  readonly onClose: () => void;
}

/** Puts a card under a heading card with one press; cards that head a group already come first. */
export function GroupDialog({ item, onClose }: GroupDialogProps) {
  const { prototype, t } = useWorkshop();
  const cards = useStore(arrangementOf(prototype, item.canvas, item.region)).filter(
    (card) => card.id !== item.id,
  );
  const sorted = [...cards].sort((a, b) => Number(b.members.length > 0) - Number(a.members.length > 0));
  return (
    <Dialog title={t('app.group.under')} onClose={onClose}>
      <p className="dialog-subject">{textPreview(item.text, 140)}</p>
      {sorted.length === 0 && <p>{t('app.group.no-others')}</p>}
      <ul className="plain-list move-regions">
        {sorted.map((card, index) => (
          <li key={card.id}>
            <button
              type="button"
              data-first={index === 0 ? '' : undefined}
              className="control"
              onClick={() => {
                prototype.group([item.id], card.id);
                onClose();
                focusItem(item.id);
              }}
            >
              {textPreview(prototype.item(card.id).get()?.text ?? '')}
              {card.members.length > 0 && (
                <span className="move-here">{t('app.group.size', { count: card.members.length })}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
