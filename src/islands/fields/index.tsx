import type { RegionView } from '../canvas-view.ts';
import { CardsField } from './CardsField.tsx';
import { StatementField } from './StatementField.tsx';

/** The part of a region view that belongs to one field type. */
export type RegionOf<Name extends RegionView['field']> = Extract<RegionView, { field: Name }>;

interface FieldProps {
  readonly region: RegionView;
}

/** Shows what a region holds, by its field type. The compiler names a field type that is missing here. */
export function Field({ region }: FieldProps) {
  switch (region.field) {
    case 'cards':
      return <CardsField region={region} />;
    case 'statement':
      return <StatementField region={region} />;
    default:
      return null;
  }
}
