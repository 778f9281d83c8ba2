import type { ItemView } from '../../model/read-item.ts';
import { useRegion } from '../region-context.tsx';
import { useWorkshop } from '../workshop-context.tsx';

/** More dots than this are written as a number. */
const mostDrawn = 12;

interface VotesProps {
  readonly votes: number;
}

/** The dots on a card. */
export function VotesDots({ votes }: VotesProps) {
  const { t } = useWorkshop();
  if (votes === 0) return null;
  return (
    <span className="votes" role="img" aria-label={t('app.votes.count', { count: votes })}>
      {votes > mostDrawn ? `● ${votes}` : '●'.repeat(votes)}
    </span>
  );
}

interface VotesButtonsProps {
  readonly item: ItemView;
  /** The beginning of the card's text, to name the buttons. */
  readonly name: string;
}

/** Buttons to add a dot and to take one away. */
export function VotesButtons({ item, name }: VotesButtonsProps) {
  const { prototype, t } = useWorkshop();
  const { editable } = useRegion();
  const { id, votes } = item;
  return (
    <>
      <button
        type="button"
        className="control control-icon sign-minus sign-dot"
        title={t('app.votes.take')}
        disabled={!editable}
        aria-disabled={votes === 0}
        aria-label={t('app.votes.less', { card: name })}
        onClick={() => prototype.vote(id, -1)}
      />
      <button
        type="button"
        className="control control-icon sign-plus sign-dot"
        title={t('app.votes.add')}
        disabled={!editable}
        aria-label={t('app.votes.more', { card: name })}
        onClick={() => prototype.vote(id, 1)}
      />
    </>
  );
}
