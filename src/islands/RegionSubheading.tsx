import type { ReactNode } from 'react';
import type { RegionView } from './canvas-view.ts';

interface RegionSubheadingProps {
  readonly region: RegionView;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A heading within a region, one level below the region's own. */
export function RegionSubheading({ region, className = '', children }: RegionSubheadingProps) {
  const Level = region.within === undefined ? 'h3' : 'h4';
  return <Level className={`region-subheading ${className}`}>{children}</Level>;
}
