import type { ReadableAtom } from 'nanostores';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { FacilitateFrame, StageCanvas, StageRegion } from './facilitate-view.ts';

/** What console and projector share. */
export interface FacilitateContextValue {
  readonly frame: FacilitateFrame;
  /** The time now, in milliseconds since 1970. */
  readonly ticks: ReadableAtom<number>;
  canvas(id: string): StageCanvas | undefined;
  region(canvas: string, region: string): StageRegion | undefined;
}

const FacilitateContext = createContext<FacilitateContextValue | undefined>(undefined);

interface FacilitateProviderProps {
  readonly frame: FacilitateFrame;
  readonly ticks: ReadableAtom<number>;
  readonly children: ReactNode;
}

/** Gives everything below it what the page said and the time. */
export function FacilitateProvider({ frame, ticks, children }: FacilitateProviderProps) {
  const value = useMemo(() => {
    const canvas = (id: string) => frame.stage.find((one) => one.id === id);
    return {
      frame,
      ticks,
      canvas,
      region: (id: string, region: string) => canvas(id)?.regions.find((one) => one.id === region),
    };
  }, [frame, ticks]);
  return <FacilitateContext value={value}>{children}</FacilitateContext>;
}

/** What console and projector share; throws outside a `FacilitateProvider`. */
export function useFacilitate(): FacilitateContextValue {
  const value = useContext(FacilitateContext);
  if (!value) throw new Error('useFacilitate is called outside a FacilitateProvider.');
  return value;
}
