import { useStore } from '@nanostores/react';
import { memo, type ReactNode } from 'react';
import type { ItemView } from '../../../model/read-item.ts';
import { textPreview } from '../../text-preview.ts';
import { useWorkshop } from '../../workshop-context.tsx';

interface PanelCardsProps {
  readonly ids: readonly string[];
  /** What can be done with a card; gets the beginning of its text to name the buttons. Must keep its identity. */
  readonly acts: (item: ItemView, name: string) => ReactNode;
  readonly empty: string;
}

/** Cards of a region as a list with buttons. Each row is drawn anew only when its own card changes. */
export function PanelCards({ ids, acts, empty }: PanelCardsProps) {
  if (ids.length === 0) return <p className="panel-empty">{empty}</p>;
  return (
    <ul className="panel-cards plain-list">
      {ids.map((id) => (
        <PanelCard key={id} id={id} acts={acts} />
      ))}
    </ul>
  );
}

interface PanelCardProps extends Pick<PanelCardsProps, 'acts'> {
  readonly id: string;
}

const PanelCard = memo(function PanelCard({ id, acts }: PanelCardProps) {
  const { prototype, t } = useWorkshop();
  const item = useStore(prototype.item(id));
  if (!item || item.private === true) return null;
  const text = [item.text, ...item.alternatives].join(' / ');
  const name = textPreview(text, 40) || t('app.card.no-text');
  return (
    <li className="panel-card">
      <span>{text}</span>
      <span className="panel-card-acts">{acts(item, name)}</span>
    </li>
  );
});
