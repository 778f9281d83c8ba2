import { useStore } from '@nanostores/react';
import { useId } from 'react';
import { localDay } from '../../model/local-day.ts';
import type { ItemView } from '../../model/read-item.ts';
import type { RegionOf } from '../canvas-view.ts';
import { openMovesAgain } from '../cards/open-moves-again.ts';
import { startAt } from '../drop-card.ts';
import { focusItem } from '../focus-item.ts';
import { useRegion } from '../region-context.tsx';
import { momentInWords, schoolYearOf } from '../sheets/moments.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { DayInput } from './DayInput.tsx';
import { entriesByStart, firstYearOf, slotsOf, timelineSettings } from './timeline-slots.ts';

interface TimelineMovesProps {
  readonly item: ItemView;
  readonly region: RegionOf<'timeline'>;
}

/** Gives an entry its kind, its beginning and its end by choosing from lists. */
export function TimelineMoves({ item, region }: TimelineMovesProps) {
  const { prototype, frame, t } = useWorkshop();
  const { canvas } = useRegion();
  const names = timelineSettings(canvas.id, region.id);
  const set = useStore(prototype.setting(names.firstYear));
  const starts = [...useStore(entriesByStart(prototype, canvas.id, region.id)).keys()];
  const first = firstYearOf(set, starts, localDay(new Date()));
  const field = useId();
  const { id } = item;
  const own = [item.start, item.end].flatMap((moment) => (moment ? [schoolYearOf(moment)] : []));
  const years = [...new Set([...Array.from({ length: region.years }, (_, at) => first + at), ...own])].sort();
  const words = (moment: string) =>
    momentInWords(moment, frame.locale, (from, to) =>
      t('app.timeline.school-year', { from: String(from), to: String(to) }),
    );

  const momentChoice = (part: 'start' | 'end', label: string, onChoose: (moment: string) => void) => {
    const value = item[part] ?? '';
    const slots = years
      .flatMap((year) => slotsOf(year, region.unit))
      .filter((slot) => part === 'start' || slot >= (item.start ?? ''));
    return (
      <p>
        <label htmlFor={`${field}${part}`}>{label}</label>
        <select
          id={`${field}${part}`}
          data-choice={part}
          className="text-field"
          value={value}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          <option value="">{t(part === 'start' ? 'app.timeline.no-place' : 'app.timeline.no-end')}</option>
          {value !== '' && !slots.includes(value) && <option value={value}>{words(value)}</option>}
          {slots.map((slot) => (
            <option key={slot} value={slot}>
              {words(slot)}
            </option>
          ))}
        </select>
      </p>
    );
  };

  return (
    <div className="matrix-moves">
      {region.kinds.length > 0 && (
        <p>
          <label htmlFor={`${field}kind`}>{t('app.timeline.kind')}</label>
          <select
            id={`${field}kind`}
            className="text-field"
            value={item.kind ?? ''}
            onChange={(event) => prototype.setField(id, 'kind', event.currentTarget.value || undefined)}
          >
            <option value="">{t('app.timeline.no-kind')}</option>
            {region.kinds.map((kind) => (
              <option key={kind.id} value={kind.id}>
                {kind.label}
              </option>
            ))}
          </select>
        </p>
      )}
      {momentChoice('start', t('app.timeline.start'), (moment) => {
        startAt(prototype, id, moment);
        openMovesAgain(id, 'start');
      })}
      {momentChoice('end', t('app.timeline.end'), (moment) =>
        prototype.setField(id, 'end', moment || undefined),
      )}
      {region.unit !== 'year' && (
        <p>
          <span>{t('app.timeline.day')}</span>
          <DayInput
            value={item.start?.length === 10 ? item.start : undefined}
            label={t('app.timeline.day')}
            whenLeft
            onDay={(day) => {
              startAt(prototype, id, day ?? item.start?.slice(0, 7) ?? '');
              requestAnimationFrame(() => {
                // The entry stands elsewhere now, and took along what had the focus.
                if (document.activeElement === document.body) focusItem(id, 'grip');
              });
            }}
          />
        </p>
      )}
    </div>
  );
}
