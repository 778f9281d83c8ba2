import type { ReactNode } from 'react';
import type { ItemView } from '../../model/read-item.ts';
import type { RegionView } from '../canvas-view.ts';
import { Popover } from '../Popover.tsx';
import { useRegion } from '../region-context.tsx';
import { textPreview } from '../text-preview.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { CardMenu } from './CardMenu.tsx';
import { CardMoves } from './CardMoves.tsx';
import { VotesButtons, VotesDots } from './Votes.tsx';

/** Whether the items of a region can get dots. */
function takesVotes(region: RegionView): boolean {
  if (region.field === 'cards') return region.votes;
  return region.field === 'statement' || region.field === 'matrix';
}

interface CardFootProps {
  readonly item: ItemView;
  readonly heading: boolean;
  readonly grouped: boolean;
  /** What stands at the beginning of the foot. */
  readonly lead?: ReactNode;
}

/** The controls of a card: dots, the grip (dragged, or pressed for the ways to move) and the menu. */
export function CardFoot({ item, heading, grouped, lead }: CardFootProps) {
  const { t } = useWorkshop();
  const { region, editable } = useRegion();
  const name = textPreview(item.text) || t('app.card.no-text');
  const votes = takesVotes(region);
  return (
    <div className="card-foot">
      {lead}
      {votes && <VotesDots votes={item.votes} />}
      <span className="card-controls">
        {votes && <VotesButtons item={item} name={name} />}
        <Popover
          className="control control-icon card-grip sign-grip"
          label={t('app.card.move-named', { card: name })}
          disabled={!editable}
          grip
        >
          {(close) => <CardMoves item={item} onDone={close} />}
        </Popover>
        <Popover
          className="control control-icon sign-more"
          label={t('app.card.more-named', { card: name })}
          disabled={!editable}
        >
          {(close) => <CardMenu item={item} heading={heading} grouped={grouped} onDone={close} />}
        </Popover>
      </span>
    </div>
  );
}
