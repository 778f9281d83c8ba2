import { useStore } from '@nanostores/react';
import { memo } from 'react';
import { useRegion } from '../region-context.tsx';
import { ServesLinks } from '../serving/ServesLinks.tsx';
import { useWorkshop } from '../workshop-context.tsx';
import { CardFoot } from './CardFoot.tsx';
import { cardHue } from './card-colours.ts';
import { ItemText } from './ItemText.tsx';

interface CardProps {
  readonly id: string;
  /** Whether other cards stand under this one. */
  readonly heading?: boolean;
  /** Whether it stands under another card. */
  readonly grouped?: boolean;
}

/** One card: its text, its dots and its controls. Draws itself anew only when its own item changes. */
export const Card = memo(function Card({ id, heading = false, grouped = false }: CardProps) {
  const { prototype } = useWorkshop();
  const { region } = useRegion();
  const item = useStore(prototype.item(id));
  if (!item) return null;
  const hue = cardHue(item.color, region.colour);
  const undecided = item.alternatives.length > 0;
  return (
    <li
      className={`card ${heading ? 'card-heading' : ''} ${undecided ? 'card-undecided' : ''}`}
      data-hue={hue}
      data-item={id}
    >
      <ItemText item={item} grouped={grouped} />
      {item.serves && <ServesLinks serves={item.serves} />}
      <CardFoot item={item} heading={heading} grouped={grouped} />
    </li>
  );
});
