import { useStore } from '@nanostores/react';
import { useId, useState } from 'react';
import { takesCards } from '../../cards/takes-cards.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useFacilitate } from '../facilitate-context.tsx';
import { Scribe } from '../Scribe.tsx';
import { titleIn } from '../title-in.ts';
import { usePlace } from '../use-place.ts';
import { CardActs } from './CardActs.tsx';
import { PanelCards } from './PanelCards.tsx';

/** Writes what the room says, a line for each card, in the region that the room looks at or another one of that canvas. */
export function WritePanel() {
  const { t } = useWorkshop();
  const { frame } = useFacilitate();
  const place = usePlace((region) => takesCards(region.field));
  /** A region that was chosen holds as long as the room looks at the same place. */
  const [chosen, setChosen] = useState<{ readonly beside: string; readonly region: string }>();
  const id = useId();
  const canvas =
    place?.canvas ?? frame.stage.find((one) => one.regions.some(({ field }) => takesCards(field)));
  if (!canvas) return null;
  const beside = `${canvas.id}#${place?.region.id}`;
  const regions = canvas.regions.filter(({ field }) => takesCards(field));
  const region =
    regions.find((one) => chosen?.beside === beside && one.id === chosen.region) ??
    regions.find((one) => one.id === place?.region.id) ??
    regions[0];
  if (!region) return <p className="panel-empty">{t('facilitate.write.nowhere')}</p>;
  return (
    <div className="panel">
      <label htmlFor={id}>
        {t('facilitate.write.where', { canvas: canvas.title })}
        <select
          id={id}
          className="text-field"
          value={region.id}
          onChange={(event) => setChosen({ beside, region: event.currentTarget.value })}
        >
          {regions.map((one) => (
            <option key={one.id} value={one.id}>
              {titleIn(canvas, one)}
            </option>
          ))}
        </select>
      </label>
      <Scribe
        key={`${canvas.id}#${region.id}`}
        canvas={canvas.id}
        region={region.id}
        label={t('facilitate.write.line')}
      />
      <Written canvas={canvas.id} region={region.id} />
    </div>
  );
}

interface WrittenProps {
  readonly canvas: string;
  readonly region: string;
}

const acts = (item: { readonly id: string }, name: string) => <CardActs id={item.id} name={name} />;

/** What stands in a region already. */
export function Written({ canvas, region }: WrittenProps) {
  const { prototype, t } = useWorkshop();
  const ids = useStore(prototype.list(canvas, region));
  return <PanelCards ids={ids} acts={acts} empty={t('facilitate.screen.no-cards')} />;
}
