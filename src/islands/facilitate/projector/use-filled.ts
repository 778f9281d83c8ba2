import { useStore } from '@nanostores/react';
import { computed, type ReadableAtom } from 'nanostores';
import { useMemo } from 'react';
import { marksOf } from '../../fields/rating-rounds.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import type { StageCanvas, StageRegion } from '../facilitate-view.ts';
import { stageList } from '../stage-list.ts';

/** The regions of a canvas that have something in them for the room to see, in their order. */
export function useFilled(canvas: StageCanvas): readonly StageRegion[] {
  const { prototype } = useWorkshop();
  const store = useMemo(() => {
    const sizes = canvas.regions.map((region): ReadableAtom<readonly unknown[]> => {
      if (region.field === 'rating') return marksOf(prototype, canvas.id, region.id);
      if (region.field === 'counts') return prototype.list(canvas.id, region.id);
      return stageList(prototype, canvas.id, region);
    });
    // As one text: it changes only when a region gets its first card or loses its last.
    return computed(sizes, (...lists) => lists.map(({ length }) => (length > 0 ? '1' : '0')).join(''));
  }, [prototype, canvas]);
  const filled = useStore(store);
  return useMemo(() => canvas.regions.filter((_, at) => filled[at] === '1'), [canvas, filled]);
}
