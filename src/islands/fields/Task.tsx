import { useStore } from '@nanostores/react';
import { memo } from 'react';
import { localDay } from '../../model/local-day.ts';
import { isDone, isLate } from '../../model/overdue.ts';
import { CardFoot } from '../cards/CardFoot.tsx';
import { ItemText } from '../cards/ItemText.tsx';
import { useRegion } from '../region-context.tsx';
import { ServesLinks } from '../serving/ServesLinks.tsx';
import { textPreview } from '../text-preview.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { DayInput } from './DayInput.tsx';
import { SmallText } from './SmallText.tsx';

interface TaskProps {
  readonly id: string;
}

/** One thing to do. */
export const Task = memo(function Task({ id }: TaskProps) {
  const { prototype, t } = useWorkshop();
  const { editable } = useRegion();
  const item = useStore(prototype.item(id));
  if (!item) return null;
  const name = textPreview(item.text) || t('app.card.no-text');
  const today = localDay(new Date());
  const done = isDone(item);
  const late = isLate(item, today);
  return (
    <li className={`card task ${done ? 'task-done' : ''}`} data-item={id}>
      <label className="task-tick">
        <input
          type="checkbox"
          checked={done}
          disabled={!editable}
          onChange={(event) => prototype.setField(id, 'done', event.currentTarget.checked ? today : null)}
        />
        <span className="visually-hidden">{t('app.tasks.done-named', { task: name })}</span>
      </label>
      <div className="task-words">
        <ItemText item={item} />
        <div className="task-details">
          <span className="task-detail">
            <span aria-hidden="true">{t('app.tasks.owner')}</span>
            <SmallText item={item} field="owner" label={t('app.tasks.owner-named', { task: name })} />
          </span>
          <span className="task-detail">
            <span aria-hidden="true">{t('app.tasks.date')}</span>
            <DayInput
              value={item.date}
              label={t('app.tasks.date-named', { task: name })}
              onDay={(day) => prototype.setField(id, 'date', day)}
            />
          </span>
          {late && <strong className="tasks-late">{t('app.tasks.late')}</strong>}
        </div>
        {item.serves && <ServesLinks serves={item.serves} />}
      </div>
      <CardFoot item={item} heading={false} grouped={false} />
    </li>
  );
});
