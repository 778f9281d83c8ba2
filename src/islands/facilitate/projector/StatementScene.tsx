import { useStore } from '@nanostores/react';
import { useMemo } from 'react';
import { useWorkshop } from '../../workshop-context.tsx';
import { stageList } from '../stage-list.ts';
import { CardsScene } from './CardsScene.tsx';
import { FitItem } from './FitItem.tsx';
import type { RegionSceneProps, StageRegionOf } from './scene-props.ts';

interface StatementSceneProps extends RegionSceneProps<StageRegionOf<'statement'>> {
  readonly onSpotlight: (page: number | undefined) => void;
}

/** The sentence that was chosen, as large as fits; until there is one, the candidates side by side. */
export function StatementScene(props: StatementSceneProps) {
  const { canvas, region, page, onPages } = props;
  const { prototype } = useWorkshop();
  const store = useMemo(() => stageList(prototype, canvas, region), [prototype, canvas, region]);
  const items = useStore(store);
  const chosen = items.filter((item) => item.chosen);
  const only = chosen.length === 1 ? chosen[0] : items.length === 1 ? items[0] : undefined;
  if (only) return <FitItem id={only.id} largest={3.4} page={page} onPages={onPages} />;
  return <CardsScene {...props} column={18} />;
}
