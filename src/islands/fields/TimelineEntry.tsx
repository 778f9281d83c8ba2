import { useStore } from '@nanostores/react';
import { memo } from 'react';
import type { RegionOf } from '../canvas-view.ts';
import { CardFoot } from '../cards/CardFoot.tsx';
import { cardHue } from '../cards/card-colours.ts';
import { ItemText } from '../cards/ItemText.tsx';
import { ServesLinks } from '../serving/ServesLinks.tsx';
import { momentInWords } from '../sheets/moments.ts';
import { useWorkshop } from '../workshop-context.tsx';

interface TimelineEntryProps {
  readonly id: string;
  readonly region: RegionOf<'timeline'>;
}

/** One entry of a timeline: its text, its kind, and its dates where the slot does not say them. */
export const TimelineEntry = memo(function TimelineEntry({ id, region }: TimelineEntryProps) {
  const { prototype, frame, t } = useWorkshop();
  const item = useStore(prototype.item(id));
  if (!item) return null;
  const kind = region.kinds.find((one) => one.id === item.kind);
  const words = (moment: string) =>
    momentInWords(moment, frame.locale, (from, to) =>
      t('app.timeline.school-year', { from: String(from), to: String(to) }),
    );
  const start = item.start !== undefined && item.start.length > 7 ? words(item.start) : '';
  const until = item.end !== undefined ? t('app.timeline.until', { when: words(item.end) }) : '';
  const when = [start, until].filter((part) => part !== '').join(' ');
  return (
    <li className="card" data-hue={cardHue(undefined, kind?.colour ?? region.colour)} data-item={id}>
      <ItemText item={item} />
      {(when !== '' || kind || item.kind !== undefined) && (
        <p className="timeline-facts">{[kind?.label ?? item.kind, when].filter((part) => part).join(', ')}</p>
      )}
      {item.serves && <ServesLinks serves={item.serves} />}
      <CardFoot item={item} heading={false} grouped={false} />
    </li>
  );
});
