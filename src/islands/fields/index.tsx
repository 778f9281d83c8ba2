import type { RegionView } from '../canvas-view.ts';
import { CardsField } from './CardsField.tsx';
import { CollectField } from './CollectField.tsx';
import { CountsField } from './CountsField.tsx';
import { MatrixField } from './MatrixField.tsx';
import { RatingField } from './RatingField.tsx';
import { StatementField } from './StatementField.tsx';
import { TasksField } from './TasksField.tsx';
import { TimelineField } from './TimelineField.tsx';

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
    case 'rating':
      return <RatingField region={region} />;
    case 'matrix':
      return <MatrixField region={region} />;
    case 'tasks':
      return <TasksField region={region} />;
    case 'timeline':
      return <TimelineField region={region} />;
    case 'counts':
      return <CountsField region={region} />;
    case 'collect':
      return <CollectField region={region} />;
  }
}
