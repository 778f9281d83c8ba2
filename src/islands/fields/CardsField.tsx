import type { RegionOf } from '../canvas-view.ts';
import { CardList } from '../cards/CardList.tsx';
import { EmptyRegion } from '../EmptyRegion.tsx';

interface CardsFieldProps {
  readonly region: RegionOf<'cards'>;
}

/** Short cards, one idea each. */
export function CardsField({ region }: CardsFieldProps) {
  return (
    <div className="field-cards">
      <EmptyRegion region={region} />
      <CardList />
    </div>
  );
}
