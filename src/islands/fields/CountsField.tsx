import { useStore } from '@nanostores/react';
import { localDay } from '../../model/local-day.ts';
import type { RegionOf } from '../canvas-view.ts';
import { EmptyRegion } from '../EmptyRegion.tsx';
import { focusSoon } from '../focus-item.ts';
import { Icon } from '../Icon.tsx';
import { useRegion } from '../region-context.tsx';
import { useWorkshop } from '../workshop-context.tsx';
import { CountMoment } from './CountMoment.tsx';

interface CountsFieldProps {
  readonly region: RegionOf<'counts'>;
}

/** Whole numbers of a group per moment. There is no free text, so that no name can stand here. */
export function CountsField({ region }: CountsFieldProps) {
  const { prototype, t } = useWorkshop();
  const { canvas, editable } = useRegion();
  const ids = useStore(prototype.list(canvas.id, region.id));

  function add(): void {
    const [id] = prototype.add(canvas.id, region.id, [{ date: localDay(new Date()) }]);
    if (id !== undefined) focusSoon(`[data-item="${CSS.escape(id)}"] input[inputmode]`);
  }

  return (
    <div className="field-counts">
      <EmptyRegion region={region} />
      <ul className="plain-list count-moments" aria-label={t('app.counts.moments', { region: region.title })}>
        {ids.map((id) => (
          <CountMoment key={id} id={id} labels={region.labels} />
        ))}
      </ul>
      <button
        type="button"
        className="card-add card-add-row"
        data-add={`${canvas.id}#${region.id}`}
        disabled={!editable}
        onClick={add}
      >
        <Icon name="plus" />
        {t('app.counts.add')}
      </button>
    </div>
  );
}
