import { useStore } from '@nanostores/react';
import { localDay } from '../../model/local-day.ts';
import type { RegionOf } from '../canvas-view.ts';
import { EmptyRegion } from '../EmptyRegion.tsx';
import { RegionSubheading } from '../RegionSubheading.tsx';
import { useRegion } from '../region-context.tsx';
import { useWorkshop } from '../workshop-context.tsx';
import { TimelineCounters } from './TimelineCounters.tsx';
import { TimelineExample } from './TimelineExample.tsx';
import { TimelineSlot } from './TimelineSlot.tsx';
import { entriesByStart, firstYearOf, slotFor, slotsOf, timelineSettings } from './timeline-slots.ts';

interface TimelineFieldProps {
  readonly region: RegionOf<'timeline'>;
}

/** Cards on school years and their months, each of a kind, with counters against the numbers that the team sets. */
export function TimelineField({ region }: TimelineFieldProps) {
  const { prototype, t } = useWorkshop();
  const { canvas, editable } = useRegion();
  const names = timelineSettings(canvas.id, region.id);
  const byStart = useStore(entriesByStart(prototype, canvas.id, region.id));
  const set = useStore(prototype.setting(names.firstYear));
  const first = firstYearOf(set, [...byStart.keys()], localDay(new Date()));
  const years = Array.from({ length: region.years }, (_, at) => first + at);
  const shown = new Set(years.flatMap((year) => slotsOf(year, region.unit)));

  const bySlot = new Map<string, string[]>();
  const outside: string[] = [];
  for (const [start, ids] of byStart) {
    const slot = slotFor(start, region.unit);
    if (slot !== '' && !shown.has(slot)) outside.push(...ids);
    else bySlot.set(slot, [...(bySlot.get(slot) ?? []), ...ids]);
  }

  const slot = (name: string) => (
    <TimelineSlot key={name} region={region} slot={name} ids={bySlot.get(name) ?? []} />
  );

  return (
    <div className="field-timeline">
      <EmptyRegion region={region} />
      <div className="timeline-head">
        <label className="timeline-first">
          {t('app.timeline.first-year')}
          <select
            className="small-text"
            value={first}
            disabled={!editable}
            onChange={(event) => prototype.setSetting(names.firstYear, Number(event.currentTarget.value))}
          >
            {Array.from({ length: 11 }, (_, at) => first - 5 + at).map((year) => (
              <option key={year} value={year}>
                {t('app.timeline.school-year', { from: String(year), to: String(year + 1) })}
              </option>
            ))}
          </select>
        </label>
        {region.example && <TimelineExample region={region} example={region.example} first={first} />}
      </div>
      {slot('')}
      {years.map((year) => (
        <section key={year} className="timeline-year">
          <RegionSubheading region={region}>
            {t('app.timeline.school-year', { from: String(year), to: String(year + 1) })}
          </RegionSubheading>
          <div className="timeline-slots">{slotsOf(year, region.unit).map(slot)}</div>
        </section>
      ))}
      {outside.length > 0 && (
        <section className="timeline-year">
          <RegionSubheading region={region}>{t('app.timeline.outside')}</RegionSubheading>
          <TimelineSlot region={region} slot={undefined} ids={outside} />
        </section>
      )}
      {region.kinds.length > 0 && <TimelineCounters region={region} />}
    </div>
  );
}
