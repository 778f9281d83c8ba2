import { ratingSettings, tally } from '../../fields/rating-rounds.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import type { StageCanvas } from '../facilitate-view.ts';
import type { StageRegionOf } from '../projector/scene-props.ts';
import { titleIn } from '../title-in.ts';
import { usePlace } from '../use-place.ts';
import { useRating } from '../use-rating.ts';
import { Tally } from './Tally.tsx';

/** Marks on a scale, tallied by the facilitator, hidden until they are shown; a new round keeps the one before. */
export function MarksPanel() {
  const { t } = useWorkshop();
  const place = usePlace((region) => region.field === 'rating');
  if (place?.region.field !== 'rating') return <p className="panel-empty">{t('facilitate.marks.nowhere')}</p>;
  return <Marks key={`${place.canvas.id}#${place.region.id}`} canvas={place.canvas} region={place.region} />;
}

interface MarksProps {
  readonly canvas: StageCanvas;
  readonly region: StageRegionOf<'rating'>;
}

function Marks({ canvas, region }: MarksProps) {
  const { prototype, t } = useWorkshop();
  const { round, revealed, marks, counts } = useRating(canvas.id, region.id);
  const settings = ratingSettings(canvas.id, region.id);
  const place = { canvas: canvas.id, region: region.id };
  const rows = region.criteria.length === 0 ? [{ id: '', title: '' }] : region.criteria;
  return (
    <div className="panel">
      <p className="panel-place">
        {titleIn(canvas, region)} · {t('facilitate.screen.round', { round })}
      </p>
      <div className="panel-choices">
        <button
          type="button"
          className="control"
          onClick={() => prototype.setSetting(settings.revealed, revealed ? round - 1 : round)}
        >
          {t(revealed ? 'facilitate.marks.hide' : 'facilitate.marks.show')}
        </button>
        <button
          type="button"
          className="control"
          onClick={() => prototype.setSetting(settings.round, round + 1)}
        >
          {t('facilitate.marks.new-round')}
        </button>
      </div>
      {rows.map(({ id: criterion, title }) => (
        <section key={criterion} className="panel-part">
          {title !== '' && <h3>{title}</h3>}
          <Tally
            scale={region.scale}
            counts={counts.get(criterion)}
            onChange={(value, change) => tally(prototype, place, marks, { criterion, value, round }, change)}
          />
        </section>
      ))}
    </div>
  );
}
