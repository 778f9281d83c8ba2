import { useStore } from '@nanostores/react';
import { computed } from 'nanostores';
import { useMemo } from 'react';
import { localDay } from '../../model/local-day.ts';
import { isDone, isLate } from '../../model/overdue.ts';
import { itemsOf } from '../region-items.ts';
import { ItemLink } from '../serving/ItemLink.tsx';
import { useWorkshop } from '../workshop-context.tsx';

/** All tasks of all canvases in numbers, and those whose day has passed, the oldest first. */
export function TasksPanel() {
  const { prototype, frame, t } = useWorkshop();
  const store = useMemo(() => {
    const regions = frame.canvases.flatMap(({ id: canvas, regions: all }) =>
      all.filter(({ field }) => field === 'tasks').map(({ id }) => itemsOf(prototype, canvas, id)),
    );
    return computed(regions, (...lists) => lists.flat().filter(({ text }) => text !== ''));
  }, [prototype, frame]);
  const tasks = useStore(store);
  const today = localDay(new Date());
  const done = tasks.filter(isDone).length;
  const late = tasks
    .filter((task) => isLate(task, today))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  return (
    <section className="workshop-panel" aria-labelledby="all-tasks">
      <h2 id="all-tasks">{t('app.home.tasks')}</h2>
      {tasks.length === 0 ? (
        <p>{t('app.home.tasks-none')}</p>
      ) : (
        <p>{t('app.home.tasks-open', { done, count: tasks.length - done })}</p>
      )}
      {tasks.length > 0 && late.length === 0 && <p>{t('app.home.not-late')}</p>}
      {late.length > 0 && (
        <div className="item-list">
          <h3 className="tasks-late">{t('app.home.late', { count: late.length })}</h3>
          <ul className="plain-list">
            {late.map((task) => (
              <li key={task.id}>
                <ItemLink item={task} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
