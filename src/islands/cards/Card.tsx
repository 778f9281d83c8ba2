import { useStore } from '@nanostores/react';
import { memo, useState } from 'react';
import { focusItem } from '../focus-item.ts';
import { useRegion } from '../region-context.tsx';
import { ServesLinks } from '../serving/ServesLinks.tsx';
import { useWorkshop } from '../workshop-context.tsx';
import { Alternatives } from './Alternatives.tsx';
import { CardFoot } from './CardFoot.tsx';
import { CardText } from './CardText.tsx';
import { cardHue } from './card-colours.ts';

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
  const { region, editable } = useRegion();
  const item = useStore(prototype.item(id));
  const [caret, setCaret] = useState<number>();
  if (!item) return null;
  const hue = cardHue(item.color, region.colour);
  const undecided = item.alternatives.length > 0;
  return (
    <li
      className={`card ${heading ? 'card-heading' : ''} ${undecided ? 'card-undecided' : ''}`}
      data-hue={hue}
      data-item={id}
    >
      {undecided ? (
        <Alternatives item={item} />
      ) : (
        <CardText
          item={item}
          grouped={grouped}
          caret={editable ? caret : undefined}
          onOpen={setCaret}
          onClose={(stay) => {
            setCaret(undefined);
            if (stay) focusItem(id);
          }}
        />
      )}
      {item.serves && <ServesLinks serves={item.serves} />}
      <CardFoot item={item} heading={heading} grouped={grouped} />
    </li>
  );
});
