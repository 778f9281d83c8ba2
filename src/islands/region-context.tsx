import { createContext, type ReactNode, useContext } from 'react';
import type { CanvasView, RegionView } from './canvas-view.ts';

/** The region in which a card or a field stands. */
export interface RegionContextValue {
  readonly canvas: CanvasView;
  readonly region: RegionView;
  /** Whether the open prototype can be edited now. */
  readonly editable: boolean;
}

const RegionContext = createContext<RegionContextValue | undefined>(undefined);

interface RegionProviderProps {
  readonly value: RegionContextValue;
  readonly children: ReactNode;
}

/** Tells everything below it in which region it stands. `value` must keep its identity between renders. */
export function RegionProvider({ value, children }: RegionProviderProps) {
  return <RegionContext value={value}>{children}</RegionContext>;
}

/** The region around; throws outside a `RegionProvider`. */
export function useRegion(): RegionContextValue {
  const value = useContext(RegionContext);
  if (!value) throw new Error('useRegion is called outside a RegionProvider.');
  return value;
}
