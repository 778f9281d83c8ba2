import { useStore } from '@nanostores/react';
import { memo, useEffect, useRef } from 'react';
import type { RegionOf } from '../canvas-view.ts';
import { CardFoot } from '../cards/CardFoot.tsx';
import { cardHue } from '../cards/card-colours.ts';
import { ItemText } from '../cards/ItemText.tsx';
import { ServesLinks } from '../serving/ServesLinks.tsx';
import { useWorkshop } from '../workshop-context.tsx';

interface MatrixCardProps {
  readonly id: string;
  readonly region: RegionOf<'matrix'>;
  /** Whether it lies on the field. */
  readonly placed: boolean;
  /** Whether it comes on the field now, from beside it. */
  readonly arrives?: boolean;
  /** Gets its place in words when that changes while it is shown. */
  readonly onPlaced?: (words: string) => void;
}

/** A card on the field, with its place in words, or one that waits beside it. */
export const MatrixCard = memo(function MatrixCard(props: MatrixCardProps) {
  const { id, region, placed, arrives = false, onPlaced } = props;
  const { prototype, t } = useWorkshop();
  const item = useStore(prototype.item(id));
  const { x = 0, y = 0 } = item ?? {};
  const percent = (value: number) => Math.round(value * 100);
  const place = !item
    ? ''
    : t(region.corners ? 'app.matrix.at-corner' : 'app.matrix.at', {
        corner: region.corners?.[cornerAt(x, y)] ?? '',
        horizontal: region.horizontal.title,
        x: percent(x),
        vertical: region.vertical.title,
        y: percent(y),
      });
  const told = useRef(arrives ? '' : place);
  useEffect(() => {
    if (place !== '' && told.current !== place) onPlaced?.(place);
    told.current = place;
  }, [place, onPlaced]);
  if (!item) return null;
  return (
    <li
      className="card"
      data-hue={cardHue(item.color, region.colour)}
      data-item={id}
      style={placed ? { left: `${x * 100}%`, bottom: `${y * 100}%` } : undefined}
    >
      <ItemText item={item} />
      {placed && <span className="visually-hidden">{place}</span>}
      {item.serves && <ServesLinks serves={item.serves} />}
      <CardFoot item={item} heading={false} grouped={false} />
    </li>
  );
});

/** The corner in whose quarter of the field a place lies; on a middle line the one with more. */
function cornerAt(x: number, y: number): keyof NonNullable<RegionOf<'matrix'>['corners']> {
  if (y >= 0.5) return x >= 0.5 ? 'topRight' : 'topLeft';
  return x >= 0.5 ? 'bottomRight' : 'bottomLeft';
}
