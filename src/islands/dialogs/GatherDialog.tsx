import { useStore } from '@nanostores/react';
import { useState } from 'react';
import type { ItemView } from '../../model/read-item.ts';
import { arrangementOf } from '../cards/arrangement.ts';
import { Dialog } from '../Dialog.tsx';
import { focusItem } from '../focus-item.ts';
import { textPreview } from '../text-preview.ts';
import { useWorkshop } from '../workshop-context.tsx';

interface GatherDialogProps {
  readonly item: ItemView;
  readonly onClose: () => void;
}

/** Puts several cards under one heading card at once. */
export function GatherDialog({ item, onClose }: GatherDialogProps) {
  const { prototype, t } = useWorkshop();
  const cards = useStore(arrangementOf(prototype, item.canvas, item.region));
  const members = cards.find((card) => card.id === item.id)?.members ?? [];
  const loose = cards
    .filter((card) => card.id !== item.id && card.members.length === 0)
    .map((card) => card.id);
  const [picked, setPicked] = useState<ReadonlySet<string>>(() => new Set(members));

  function finish(): void {
    const added = loose.filter((id) => picked.has(id));
    const left = members.filter((id) => !picked.has(id));
    prototype.asOneStep(() => {
      if (added.length > 0) prototype.group(added, item.id);
      if (left.length > 0) prototype.group(left, undefined);
    });
    onClose();
    focusItem(item.id);
  }

  return (
    <Dialog title={t('app.group.gather')} onClose={onClose}>
      <p className="dialog-subject">{textPreview(item.text, 140)}</p>
      {members.length + loose.length === 0 && <p>{t('app.group.no-others')}</p>}
      <ul className="plain-list gather">
        {[...members, ...loose].map((id) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={picked.has(id)}
                onChange={(event) => {
                  const next = new Set(picked);
                  if (event.currentTarget.checked) next.add(id);
                  else next.delete(id);
                  setPicked(next);
                }}
              />
              {textPreview(prototype.item(id).get()?.text ?? '', 100)}
            </label>
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <button type="button" className="control" onClick={onClose}>
          {t('app.dialog.cancel')}
        </button>
        <button type="button" className="control control-primary" onClick={finish}>
          {t('app.group.finish')}
        </button>
      </div>
    </Dialog>
  );
}
