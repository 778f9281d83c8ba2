import type { ItemView } from '../../model/read-item.ts';
import { Icon } from '../Icon.tsx';
import { Popover } from '../Popover.tsx';
import { useRegion } from '../region-context.tsx';
import { textPreview } from '../text-preview.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { CardMenu } from './CardMenu.tsx';
import { CardMoves } from './CardMoves.tsx';
import { Votes } from './Votes.tsx';

interface CardFootProps {
  readonly item: ItemView;
  readonly heading: boolean;
  readonly grouped: boolean;
}

/** The controls of a card: dots, the grip (dragged, or pressed for the ways to move) and the menu. */
export function CardFoot({ item, heading, grouped }: CardFootProps) {
  const { t } = useWorkshop();
  const { region, editable } = useRegion();
  const name = textPreview(item.text) || t('app.card.no-text');
  const votes = region.field !== 'cards' || region.votes;
  return (
    <div className="card-foot">
      {votes && <Votes item={item} name={name} />}
      <span className="card-controls">
        <Popover
          className="control control-icon card-grip"
          label={t('app.card.move-named', { card: name })}
          face={<Icon name="grip" />}
          disabled={!editable}
          grip
        >
          {(close) => <CardMoves item={item} onDone={close} />}
        </Popover>
        <Popover
          className="control control-icon"
          label={t('app.card.more-named', { card: name })}
          face={<Icon name="more" />}
          disabled={!editable}
        >
          {(close) => <CardMenu item={item} heading={heading} grouped={grouped} onDone={close} />}
        </Popover>
      </span>
    </div>
  );
}
