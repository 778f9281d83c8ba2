import type { RegionOf } from '../canvas-view.ts';
import { EntryCard } from '../cards/EntryCard.tsx';
import { useDesk, useEntryIn } from '../desk.tsx';
import { Icon } from '../Icon.tsx';
import { useRegion } from '../region-context.tsx';
import { momentInWords, monthName } from '../sheets/moments.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { TimelineEntry } from './TimelineEntry.tsx';
import { type Slot, slotFor } from './timeline-slots.ts';

interface TimelineSlotProps {
  readonly region: RegionOf<'timeline'>;
  /** '' for what has no place yet; undefined for what lies outside the years that are shown. */
  readonly slot: Slot | undefined;
  readonly ids: readonly string[];
}

/** One month, one whole year, or what has no place yet: takes entries that are dropped on it, and new ones. */
export function TimelineSlot({ region, slot, ids }: TimelineSlotProps) {
  const { frame, t } = useWorkshop();
  const { canvas, editable } = useRegion();
  const desk = useDesk();
  const open = useEntryIn(canvas.id, region.id);
  const entry = open && slotFor(open.begin?.start ?? '', region.unit) === slot ? open : undefined;
  const month = slot?.length === 7 ? Number(slot.slice(5)) : undefined;
  const title =
    month !== undefined
      ? monthName(month, frame.locale)
      : t(slot === '' ? 'app.timeline.no-place' : 'app.timeline.whole-year');
  const yearWords = (from: number, to: number) =>
    t('app.timeline.school-year', { from: String(from), to: String(to) });
  const name = slot === undefined ? t('app.timeline.outside') : nameOf(slot, title, frame.locale, yearWords);
  const place = { 'data-canvas': canvas.id, 'data-region': region.id };
  const drop = slot === undefined ? {} : { ...place, 'data-drop-slot': slot, 'data-drop-unit': region.unit };
  const begin = slot === '' || slot === undefined ? undefined : { start: slot };

  return (
    <div className={`timeline-slot ${month === undefined ? 'timeline-slot-wide' : ''}`} {...drop}>
      {slot !== undefined && (
        <p className="timeline-slot-head">
          <span>{title}</span>
          <button
            type="button"
            className="control control-icon"
            disabled={!editable}
            aria-label={t('app.timeline.add-in', { when: name })}
            data-add={slot === '' ? `${canvas.id}#${region.id}` : undefined}
            onClick={() => desk.entry.set({ canvas: canvas.id, region: region.id, begin })}
          >
            <Icon name="plus" />
          </button>
        </p>
      )}
      <ul className="plain-list timeline-entries" aria-label={name}>
        {ids
          .filter((id) => id !== entry?.id)
          .map((id) => (
            <TimelineEntry key={id} id={id} region={region} />
          ))}
      </ul>
      {entry && <EntryCard entry={entry} label={t('app.timeline.new')} />}
    </div>
  );
}

/** A slot in full words: the year belongs to the month, for lists are read one by one. */
function nameOf(
  slot: Slot,
  title: string,
  locale: string,
  yearWords: (from: number, to: number) => string,
): string {
  if (slot === '') return title;
  const when = momentInWords(slot, locale, yearWords);
  return slot.length === 7 ? when : `${when}: ${title}`;
}
