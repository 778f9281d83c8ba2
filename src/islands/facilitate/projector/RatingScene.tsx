import { useEffect } from 'react';
import { useWorkshop } from '../../workshop-context.tsx';
import { useRating } from '../use-rating.ts';
import { Spread } from './Spread.tsx';
import type { RegionSceneProps, StageRegionOf } from './scene-props.ts';
import { useSize } from './use-size.ts';

/** Marks of the latest round, hidden until they are shown, here and on the canvas. Things that are rated turn when they do not fit. */
export function RatingScene({ canvas, region, page, onPages }: RegionSceneProps<StageRegionOf<'rating'>>) {
  const { t } = useWorkshop();
  const { round, counts, revealed } = useRating(canvas, region.id);
  const [box, size] = useSize<HTMLDivElement>();
  const rows = region.criteria.length === 0 ? [{ id: '', title: '' }] : region.criteria;
  const columns = rows.length > 1 && size && size.width > size.type * 30 ? 2 : 1;
  const tall = revealed ? region.scale.length * 1.35 + 2.2 : 5.6;
  const perPage = size ? Math.max(1, Math.floor(size.height / (size.type * tall))) * columns : 1;
  const pages = Math.max(1, Math.ceil(rows.length / perPage));
  useEffect(() => onPages(pages), [onPages, pages]);
  const at = page % pages;
  const properties: Record<string, string> = { '--steps': String(region.scale.length) };
  return (
    <div className="stage-rating" ref={box} data-columns={rows.length > 1 ? columns : 0} style={properties}>
      {rows.slice(at * perPage, (at + 1) * perPage).map(({ id, title }) => (
        <section key={id}>
          {title !== '' && <h2>{title}</h2>}
          {round > 1 && rows.length === 1 && (
            <p className="stage-label">{t('facilitate.screen.round', { round })}</p>
          )}
          <Spread scale={region.scale} values={counts.get(id)} shown={revealed} inLine={rows.length > 1} />
        </section>
      ))}
    </div>
  );
}
