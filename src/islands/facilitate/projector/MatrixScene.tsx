import { useStore } from '@nanostores/react';
import { useMemo } from 'react';
import type { ItemView } from '../../../model/read-item.ts';
import { cardHue } from '../../cards/card-colours.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { stageList } from '../stage-list.ts';
import { PagedCards } from './PagedCards.tsx';
import type { RegionSceneProps, StageRegionOf } from './scene-props.ts';

interface MatrixSceneProps extends RegionSceneProps<StageRegionOf<'matrix'>> {
  readonly onSpotlight: (page: number | undefined) => void;
}

/**
 * Cards on two axes, named as on the canvas: numbers on the field, and the cards with their numbers beside it, so that all can be
 * read. A card keeps its number while it waits, so that the others keep theirs when it is laid down.
 */
export function MatrixScene({ canvas, region, stage, page, onPages, onSpotlight }: MatrixSceneProps) {
  const { prototype } = useWorkshop();
  const store = useMemo(() => stageList(prototype, canvas, region), [prototype, canvas, region]);
  const items = useStore(store);
  const numbers = useMemo(() => new Map(items.map(({ id }, at) => [id, at + 1])), [items]);
  const { dots, spotlight } = stage;
  const look = useMemo(() => ({ dots, spotlight }), [dots, spotlight]);
  const { horizontal, vertical, corners } = region;
  return (
    <div className="stage-matrix">
      <div className="stage-plane">
        <p className="stage-axis stage-axis-vertical">
          <span>{vertical.high}</span>
          <strong>{vertical.title}</strong>
          <span>{vertical.low}</span>
        </p>
        <div className="stage-field">
          {corners &&
            Object.entries(corners).map(([corner, words]) => (
              <p key={corner} className={`stage-corner stage-corner-${corner}`}>
                {words}
              </p>
            ))}
          {items.map(({ id }) => (
            <Mark key={id} id={id} number={numbers.get(id) ?? 0} region={region} lit={id === spotlight} />
          ))}
        </div>
        <p className="stage-axis">
          <span>{horizontal.low}</span>
          <strong>{horizontal.title}</strong>
          <span>{horizontal.high}</span>
        </p>
      </div>
      <PagedCards
        items={items}
        region={region}
        column={Number.POSITIVE_INFINITY}
        look={look}
        page={page}
        onPages={onPages}
        onSpotlight={onSpotlight}
        numbers={numbers}
      />
    </div>
  );
}

interface MarkProps {
  readonly id: string;
  readonly number: number;
  readonly region: StageRegionOf<'matrix'>;
  readonly lit: boolean;
}

/** The number of a card at its place; a card that waits beside the field has none. */
function Mark({ id, number, region, lit }: MarkProps) {
  const { prototype } = useWorkshop();
  const item: ItemView | undefined = useStore(prototype.item(id));
  if (item?.x === undefined || item.y === undefined) return null;
  return (
    <span
      className="stage-mark"
      data-hue={cardHue(item.color, region.colour)}
      data-light={lit ? 'lit' : 'plain'}
      style={{ left: `${item.x * 100}%`, bottom: `${item.y * 100}%` }}
    >
      {number}
    </span>
  );
}
