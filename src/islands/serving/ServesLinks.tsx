import { useStore } from '@nanostores/react';
import { usePrototypeLink } from '../prototype-link.ts';
import { textPreview } from '../text-preview.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { addressOf } from './item-place.ts';

interface ServesLinksProps {
  /** Ids of the items that a card serves. */
  readonly serves: readonly string[];
}

/** What a card serves, as small links to where that stands; what is gone is said to be gone. */
export function ServesLinks({ serves }: ServesLinksProps) {
  const { t } = useWorkshop();
  if (serves.length === 0) return null;
  return (
    <ul className="plain-list serves" aria-label={t('app.serves.list')}>
      {serves.map((id) => (
        <Served key={id} id={id} />
      ))}
    </ul>
  );
}

function Served({ id }: { readonly id: string }) {
  const { prototype, frame, t } = useWorkshop();
  const item = useStore(prototype.item(id));
  const link = usePrototypeLink();
  const address = item && addressOf(frame, item);
  if (!item) return <li className="serves-gone">{t('app.serves.gone')}</li>;
  const text = textPreview(item.text, 48) || t('app.card.no-text');
  return (
    <li>
      <span aria-hidden="true">→ </span>
      {address === undefined ? text : <a href={link(address)}>{text}</a>}
    </li>
  );
}
