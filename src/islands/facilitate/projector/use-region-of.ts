import { useStore } from '@nanostores/react';
import { computed } from 'nanostores';
import { useMemo } from 'react';
import { useWorkshop } from '../../workshop-context.tsx';
import type { StageCanvas, StageRegion } from '../facilitate-view.ts';
import { stageList } from '../stage-list.ts';

/** The first region of a canvas in which the room sees a card; nothing when it sees it in none. */
export function useRegionOf(canvas: StageCanvas, card: string | undefined): StageRegion | undefined {
  const { prototype } = useWorkshop();
  const store = useMemo(
    () =>
      computed(
        canvas.regions.map((region) => stageList(prototype, canvas.id, region)),
        (...lists) => canvas.regions[lists.findIndex((items) => items.some(({ id }) => id === card))],
      ),
    [prototype, canvas, card],
  );
  return useStore(store);
}
