import type { ItemView } from '../../model/read-item.ts';
import { useDesk } from '../desk.tsx';
import { MatrixMoves } from '../fields/MatrixMoves.tsx';
import { TimelineMoves } from '../fields/TimelineMoves.tsx';
import { focusItem } from '../focus-item.ts';
import { Icon } from '../Icon.tsx';
import { useRegion } from '../region-context.tsx';
import { useWorkshop } from '../workshop-context.tsx';
import { type StepDirection, stepCard } from './step-card.ts';

interface CardMovesProps {
  readonly item: ItemView;
  readonly onDone: () => void;
}

/** Ways to move a card with one press each: a place earlier or later, or through the dialog to anywhere. */
export function CardMoves({ item, onDone }: CardMovesProps) {
  const { prototype, t } = useWorkshop();
  const { canvas, region } = useRegion();
  const { question } = useDesk();

  const step = (direction: StepDirection) => {
    onDone();
    stepCard(prototype, canvas, item.id, direction);
    focusItem(item.id, 'grip');
  };

  const ordered = region.field === 'cards' || region.field === 'statement' || region.field === 'tasks';

  return (
    <div className="menu">
      {region.field === 'matrix' && <MatrixMoves item={item} region={region} />}
      {region.field === 'timeline' && <TimelineMoves item={item} region={region} />}
      {ordered && (
        <>
          <button type="button" className="menu-row" onClick={() => step('earlier')}>
            <Icon name="earlier" />
            {t('app.move.earlier')}
            <kbd>{t('app.keys.alt-left')}</kbd>
          </button>
          <button type="button" className="menu-row" onClick={() => step('later')}>
            <Icon name="later" />
            {t('app.move.later')}
            <kbd>{t('app.keys.alt-right')}</kbd>
          </button>
        </>
      )}
      <button
        type="button"
        className="menu-row"
        onClick={() => {
          onDone();
          question.set({ kind: 'move', item });
        }}
      >
        <Icon name="move" />
        {t('app.move.to')}
      </button>
    </div>
  );
}
