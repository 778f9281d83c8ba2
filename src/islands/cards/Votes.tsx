import type { ItemView } from '../../model/read-item.ts';
import { Icon } from '../Icon.tsx';
import { useRegion } from '../region-context.tsx';
import { useWorkshop } from '../workshop-context.tsx';

/** More dots than this are written as a number. */
const mostDrawn = 10;

interface VotesProps {
  readonly item: ItemView;
  /** The beginning of the card's text, to name the buttons. */
  readonly name: string;
}

/** The dots on a card, with buttons to add one and to take one away. */
export function Votes({ item, name }: VotesProps) {
  const { prototype, t } = useWorkshop();
  const { editable } = useRegion();
  const { id, votes } = item;
  return (
    <div className="votes">
      {votes > 0 && (
        <span className="votes-dots" role="img" aria-label={t('app.votes.count', { count: votes })}>
          {votes > mostDrawn ? `● ${votes}` : '●'.repeat(votes)}
        </span>
      )}
      <span className="votes-controls">
        {votes > 0 && (
          <button
            type="button"
            className="control control-icon"
            disabled={!editable}
            aria-label={t('app.votes.less', { card: name })}
            onClick={() => prototype.vote(id, -1)}
          >
            <Icon name="minus" />
          </button>
        )}
        <button
          type="button"
          className="control control-icon"
          disabled={!editable}
          aria-label={t('app.votes.more', { card: name })}
          onClick={() => prototype.vote(id, 1)}
        >
          <Icon name="plus" />
        </button>
      </span>
    </div>
  );
}
