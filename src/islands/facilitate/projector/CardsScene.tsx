import { useStore } from '@nanostores/react';
import { useMemo } from 'react';
import { useWorkshop } from '../../workshop-context.tsx';
import { stageList } from '../stage-list.ts';
import { PagedCards } from './PagedCards.tsx';
import type { RegionSceneProps } from './scene-props.ts';

interface CardsSceneProps extends RegionSceneProps {
  readonly onSpotlight: (page: number | undefined) => void;
  /** Least width of a column, in times the type of a card. */
  readonly column: number;
}

/** Cards on pages. */
export function CardsScene({ canvas, region, stage, page, onPages, onSpotlight, column }: CardsSceneProps) {
  const { prototype, t } = useWorkshop();
  const store = useMemo(() => stageList(prototype, canvas, region), [prototype, canvas, region]);
  const items = useStore(store);
  const { dots, spotlight } = stage;
  const look = useMemo(() => ({ dots, spotlight }), [dots, spotlight]);
  return (
    <>
      {items.length === 0 && <p className="stage-empty">{t('facilitate.screen.no-cards')}</p>}
      <PagedCards
        items={items}
        region={region}
        column={column}
        look={look}
        page={page}
        onPages={onPages}
        onSpotlight={onSpotlight}
      />
    </>
  );
}
