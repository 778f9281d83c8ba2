import { useStore } from '@nanostores/react';
import { localDay } from '../../model/local-day.ts';
import type { RegionOf } from '../canvas-view.ts';
import { EntryCard } from '../cards/EntryCard.tsx';
import { useDesk, useEntryIn } from '../desk.tsx';
import { EmptyRegion } from '../EmptyRegion.tsx';
import { Icon } from '../Icon.tsx';
import { useRegion } from '../region-context.tsx';
import { createRegionStore } from '../region-store.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { Task } from './Task.tsx';

/** Per task its day, or `done`. */
const standOf = createRegionStore<string, readonly string[]>(
  (item) => (typeof item.done === 'string' ? 'done' : (item.date ?? '')),
  (ids, stand) => ids.map((id) => stand(id) ?? ''),
);

interface TasksFieldProps {
  readonly region: RegionOf<'tasks'>;
}

/** Things to do, each with who (a role), when, and whether it is done. */
export function TasksField({ region }: TasksFieldProps) {
  const { prototype, t } = useWorkshop();
  const { canvas, editable } = useRegion();
  const desk = useDesk();
  const entry = useEntryIn(canvas.id, region.id);
  const ids = useStore(prototype.list(canvas.id, region.id));
  const stands = useStore(standOf(prototype, canvas.id, region.id));
  const done = stands.filter((stand) => stand === 'done').length;
  const late = stands.filter(
    (stand) => stand !== 'done' && stand !== '' && stand < localDay(new Date()),
  ).length;

  return (
    <div className="field-tasks">
      <EmptyRegion region={region} />
      {stands.length > 0 && (
        <p className="tasks-stand">
          {t('app.tasks.stand', { done, total: stands.length })}
          {late > 0 && <strong className="tasks-late">{t('app.tasks.late-count', { count: late })}</strong>}
        </p>
      )}
      <ul
        className="plain-list tasks"
        data-drop-list=""
        data-canvas={canvas.id}
        data-region={region.id}
        aria-label={t('app.tasks.list', { region: region.title })}
      >
        {ids
          .filter((id) => id !== entry?.id)
          .map((id) => (
            <Task key={id} id={id} />
          ))}
      </ul>
      {entry ? (
        <EntryCard entry={entry} label={t('app.tasks.new')} />
      ) : (
        <button
          type="button"
          className="card-add card-add-row"
          data-add={`${canvas.id}#${region.id}`}
          disabled={!editable}
          onClick={() => desk.entry.set({ canvas: canvas.id, region: region.id })}
        >
          <Icon name="plus" />
          {t('app.tasks.add')}
        </button>
      )}
    </div>
  );
}
