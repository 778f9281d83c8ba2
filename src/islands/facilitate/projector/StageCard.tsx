import { useStore } from '@nanostores/react';
import { memo } from 'react';
import type { ItemView } from '../../../model/read-item.ts';
import { cardHue } from '../../cards/card-colours.ts';
import { momentInWords } from '../../sheets/moments.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useFacilitate } from '../facilitate-context.tsx';
import type { StageRegion } from '../facilitate-view.ts';
import type { StageItem } from '../stage-list.ts';

/** More dots than this are written as a number. */
const mostDrawn = 8;

interface StageCardProps {
  readonly id: string;
  readonly region: StageRegion;
  readonly role: StageItem['role'];
  readonly dots: boolean;
  /** `lit`: all eyes go here. `dimmed`: they go elsewhere. */
  readonly light: 'plain' | 'lit' | 'dimmed';
  /** A number that names the card on a matrix. */
  readonly number?: number | undefined;
}

/** The face of a card in the room. Draws itself anew only when its own item changes. A private note is never drawn. */
export const StageCard = memo(function StageCard({ id, region, role, dots, light, number }: StageCardProps) {
  const { prototype, t } = useWorkshop();
  const item = useStore(prototype.item(id));
  if (!item || item.private === true) return null;
  const texts = [item.text, ...item.alternatives];
  return (
    <div
      className="stage-card"
      data-hue={cardHue(item.color, region.colour)}
      data-role={role}
      data-light={light}
    >
      {texts.map((text, at) => (
        <p key={text} className={at === 0 ? 'stage-card-text' : 'stage-card-text stage-card-other'}>
          {number !== undefined && at === 0 && (
            <span className="stage-number" data-placed={isPlaced(item)}>
              {number}
            </span>
          )}
          {text}
        </p>
      ))}
      <CardLabel item={item} region={region} numbered={number !== undefined} />
      {dots && item.votes > 0 && (
        <p className="stage-dots" role="img" aria-label={t('app.votes.count', { count: item.votes })}>
          {item.votes > mostDrawn ? `● ${item.votes}` : '●'.repeat(item.votes)}
        </p>
      )}
    </div>
  );
});

function isPlaced({ x, y }: ItemView): boolean {
  return x !== undefined && y !== undefined;
}

interface CardLabelProps {
  readonly item: ItemView;
  readonly region: StageRegion;
  readonly numbered: boolean;
}

/** What stands on a task or an entry of a timeline beside its text, and on a card whose number is not on the field beside it. */
function CardLabel({ item, region, numbered }: CardLabelProps) {
  const { t } = useWorkshop();
  const { frame } = useFacilitate();
  const day = (moment: string) => momentInWords(moment, frame.locale, (from, to) => `${from}–${to}`);
  const parts: string[] = [];
  if (region.field === 'timeline') {
    const kind = region.kinds.find(({ id }) => id === item.kind)?.label;
    if (item.start)
      parts.push(
        [item.start, item.end]
          .filter((one) => one !== undefined)
          .map(day)
          .join(' – '),
      );
    if (kind) parts.push(kind);
  } else {
    if (item.owner) parts.push(item.owner);
    if (item.date) parts.push(day(item.date));
    if (typeof item.done === 'string') parts.push(t('facilitate.screen.done'));
    if (numbered && !isPlaced(item)) parts.push(t('facilitate.screen.not-placed'));
  }
  return parts.length === 0 ? null : <p className="stage-label">{parts.join(' · ')}</p>;
}
