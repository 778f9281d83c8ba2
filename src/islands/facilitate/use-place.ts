import { useStore } from '@nanostores/react';
import { useConsole } from './console-context.tsx';
import { useFacilitate } from './facilitate-context.tsx';
import type { StageCanvas, StageRegion } from './facilitate-view.ts';

/** Where the room works now. */
export interface Place {
  readonly canvas: StageCanvas;
  readonly region: StageRegion;
}

/**
 * The region on the projector, else that of the current step, else the first one of the canvas that either shows, as far as `fits`
 * says that it is of use.
 */
export function usePlace(fits: (region: StageRegion) => boolean): Place | undefined {
  const { session, stage, stepView } = useConsole();
  const { canvas: canvasOf } = useFacilitate();
  const { scene } = useStore(stage.state);
  const step = useStore(session.current);
  const script = step && stepView(step);
  const shown = 'canvas' in scene ? scene : undefined;
  const candidates: readonly (readonly [canvas: string | undefined, region: string | undefined])[] = [
    [shown?.canvas, shown && 'region' in shown ? shown.region : undefined],
    [script?.canvas, script?.region],
  ];
  for (const [canvasId, regionId] of candidates) {
    const canvas = canvasId === undefined ? undefined : canvasOf(canvasId);
    const region =
      canvas?.regions.find(({ id }) => id === regionId) ??
      (regionId === undefined ? canvas?.regions.find(fits) : undefined);
    if (canvas && region && fits(region)) return { canvas, region };
  }
  return undefined;
}
