import { useStore } from '@nanostores/react';
import { memo, useState } from 'react';
import type { RegionOf } from '../canvas-view.ts';
import { Alternatives } from '../cards/Alternatives.tsx';
import { CardFoot } from '../cards/CardFoot.tsx';
import { CardText } from '../cards/CardText.tsx';
import { cardHue } from '../cards/card-colours.ts';
import { focusItem } from '../focus-item.ts';
import { useRegion } from '../region-context.tsx';
import { ServesLinks } from '../serving/ServesLinks.tsx';
import { useWorkshop } from '../workshop-context.tsx';

interface MatrixCardProps {
  readonly id: string;
  readonly region: RegionOf<'matrix'>;
  /** Whether it lies on the field. */
  readonly placed: boolean;
}

/** A card on the field, with its place in words, or one that waits beside it. */
export const MatrixCard = memo(function MatrixCard({ id, region, placed }: MatrixCardProps) {
  const { prototype, t } = useWorkshop();
  const { editable } = useRegion();
  const item = useStore(prototype.item(id));
  const [caret, setCaret] = useState<number>();
  if (!item) return null;
  const { x = 0, y = 0 } = item;
  const percent = (value: number) => Math.round(value * 100);
  return (
    <li
      className="card"
      data-hue={cardHue(item.color, region.colour)}
      data-item={id}
      style={placed ? { left: `${x * 100}%`, bottom: `${y * 100}%` } : undefined}
    >
      {item.alternatives.length > 0 ? (
        <Alternatives item={item} />
      ) : (
        <CardText
          item={item}
          caret={editable ? caret : undefined}
          onOpen={setCaret}
          onClose={(stay) => {
            setCaret(undefined);
            if (stay) focusItem(id);
          }}
        />
      )}
      {placed && (
        <span className="visually-hidden" aria-live="polite">
          {t('app.matrix.at', {
            horizontal: region.horizontal.title,
            x: percent(x),
            vertical: region.vertical.title,
            y: percent(y),
          })}
        </span>
      )}
      {item.serves && <ServesLinks serves={item.serves} />}
      <CardFoot item={item} heading={false} grouped={false} />
    </li>
  );
});
