import { Fragment, useMemo } from 'react';
import { type Comparison, isSame, numbersOf } from '../../model/compare.ts';
import type { ItemView } from '../../model/read-item.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { CardChangeEntry } from './CardChangeEntry.tsx';
import { ChangeNumbers } from './ChangeNumbers.tsx';
import { type CanvasChanges, changeList, type RegionChanges } from './change-list.ts';

interface ComparisonViewProps {
  readonly comparison: Comparison;
  /** Level of the headings of canvases; regions stand one lower. */
  readonly level: 3 | 2;
  /** Says where a card comes from, when that is worth telling. */
  readonly originOf?: ((id: string) => string | undefined) | undefined;
  /** Asks whether a card that is gone is to be wiped for good; without it that is not offered. */
  readonly onWipe?: ((item: ItemView) => void) | undefined;
}

/** What differs between two versions, by canvas and region. */
export function ComparisonView({ comparison, level, originOf, onWipe }: ComparisonViewProps) {
  const { frame, t } = useWorkshop();
  const canvases = useMemo(
    () => changeList(comparison, [...frame.canvases, frame.session]),
    [comparison, frame],
  );
  if (isSame(comparison)) return <p>{t('app.compare.same')}</p>;
  return (
    <div className="comparison">
      <p className="comparison-numbers">
        <ChangeNumbers numbers={numbersOf(comparison)} />
      </p>
      {comparison.title && (
        <dl className="wordings">
          <dt>{t('app.compare.title-before')}</dt>
          <dd>{comparison.title.before || t('app.prototype.untitled')}</dd>
          <dt>{t('app.compare.title-after')}</dt>
          <dd>{comparison.title.after || t('app.prototype.untitled')}</dd>
        </dl>
      )}
      {canvases.map((canvas) => (
        <CanvasPart key={canvas.canvas} canvas={canvas} level={level} originOf={originOf} onWipe={onWipe} />
      ))}
    </div>
  );
}

interface CanvasPartProps extends Pick<ComparisonViewProps, 'level' | 'originOf' | 'onWipe'> {
  readonly canvas: CanvasChanges;
}

function CanvasPart({ canvas, level, originOf, onWipe }: CanvasPartProps) {
  const { t } = useWorkshop();
  const Title = level === 2 ? 'h2' : 'h3';
  const RegionTitle = level === 2 ? 'h3' : 'h4';
  return (
    <section className="comparison-canvas">
      <Title className="comparison-title">{canvas.title || t('app.compare.other-canvas')}</Title>
      {canvas.regions.map((region) => (
        <Fragment key={region.region}>
          <RegionTitle className="comparison-region">
            {region.title || t('app.compare.other-region')}
          </RegionTitle>
          {region.field === 'rating' ? (
            <Marks region={region} />
          ) : (
            <ul className="plain-list">
              {region.cards.map((change) => (
                <CardChangeEntry
                  key={change.id}
                  change={change}
                  field={region.field}
                  origin={originOf?.(change.id)}
                  onWipe={onWipe}
                />
              ))}
            </ul>
          )}
        </Fragment>
      ))}
    </section>
  );
}

/** Marks belong to nobody and may still be hidden: only how many came, went and changed. */
function Marks({ region: { cards } }: { readonly region: RegionChanges }) {
  const { t } = useWorkshop();
  const count = (kind: 'added' | 'gone' | 'changed') =>
    cards.filter(({ kinds }) => kinds.includes(kind)).length;
  const numbers = {
    added: count('added'),
    gone: count('gone'),
    reworded: 0,
    moved: 0,
    changed: count('changed'),
  };
  return (
    <p className="comparison-marks">
      {t('app.compare.marks')}: <ChangeNumbers numbers={numbers} />
    </p>
  );
}
