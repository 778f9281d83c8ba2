import { CardsScene } from './CardsScene.tsx';
import { CountsScene } from './CountsScene.tsx';
import { MatrixScene } from './MatrixScene.tsx';
import { RatingScene } from './RatingScene.tsx';
import { StatementScene } from './StatementScene.tsx';
import type { RegionSceneProps } from './scene-props.ts';

/** Least width of a column of cards by field type, in times the type of a card. */
const columns = { cards: 11, collect: 11, tasks: 16, timeline: 16 } as const;

interface AnyRegionSceneProps extends RegionSceneProps {
  readonly onSpotlight: (page: number | undefined) => void;
}

/** One region in large type. */
export function RegionScene(props: AnyRegionSceneProps) {
  const { region } = props;
  switch (region.field) {
    case 'rating':
      return <RatingScene {...props} region={region} />;
    case 'counts':
      return <CountsScene {...props} region={region} />;
    case 'matrix':
      return <MatrixScene {...props} region={region} />;
    case 'statement':
      return <StatementScene {...props} region={region} />;
    default:
      return <CardsScene {...props} column={columns[region.field]} />;
  }
}
