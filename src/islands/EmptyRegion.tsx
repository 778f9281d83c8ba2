import { useStore } from '@nanostores/react';
import type { RegionView } from './canvas-view.ts';
import { useEntryIn } from './desk.tsx';
import { Example } from './Example.tsx';
import { focusItem } from './focus-item.ts';
import { useRegion } from './region-context.tsx';
import { useWorkshop } from './workshop-context.tsx';

interface EmptyRegionProps {
  readonly region: RegionView;
}

/** What a region says while it is empty: what to write there, and one example. */
export function EmptyRegion({ region }: EmptyRegionProps) {
  const { prototype, t } = useWorkshop();
  const { canvas } = useRegion();
  const ids = useStore(prototype.list(canvas.id, region.id));
  const entry = useEntryIn(canvas.id, region.id);
  if (ids.length > 0 && ids.some((id) => id !== entry?.id)) return null;
  const example = region.examples[0];
  return (
    <div className="region-empty">
      <p>{region.empty}</p>
      {example !== undefined && (
        <p className="region-empty-example">
          <span className="region-empty-label">{t('app.region.for-instance')}</span>{' '}
          <Example text={example} onTaken={(id) => focusItem(id)} />
        </p>
      )}
    </div>
  );
}
