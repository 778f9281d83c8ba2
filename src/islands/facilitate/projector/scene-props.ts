import type { Stage } from '../../../stores/stage-state.ts';
import type { StageRegion } from '../facilitate-view.ts';

/** How cards are shown now. */
export interface CardLook {
  /** Whether dots are shown. */
  readonly dots: boolean;
  readonly spotlight: string | undefined;
}

/** What every scene of a region is given. */
export interface RegionSceneProps<Region extends StageRegion = StageRegion> {
  readonly canvas: string;
  readonly region: Region;
  readonly stage: Stage;
  /** The page that is shown, from 0; a scene with fewer pages begins again. */
  readonly page: number;
  readonly onPages: (pages: number) => void;
}

/** A region of one field type. */
export type StageRegionOf<Field extends StageRegion['field']> = Extract<StageRegion, { field: Field }>;
