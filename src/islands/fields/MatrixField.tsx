import { useStore } from '@nanostores/react';
import { useEffect, useId, useRef, useState } from 'react';
import type { RegionOf } from '../canvas-view.ts';
import { EntryCard } from '../cards/EntryCard.tsx';
import { useDesk, useEntryIn } from '../desk.tsx';
import { EmptyRegion } from '../EmptyRegion.tsx';
import { Icon } from '../Icon.tsx';
import { useRegion } from '../region-context.tsx';
import { createRegionStore } from '../region-store.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { MatrixCard } from './MatrixCard.tsx';

/** The cards that lie on the field, and those that wait beside it. */
const placedIn = createRegionStore<boolean, { placed: readonly string[]; waiting: readonly string[] }>(
  (item) => item.x !== undefined && item.y !== undefined,
  (ids, placed) => ({
    placed: ids.filter((id) => placed(id)),
    waiting: ids.filter((id) => !placed(id)),
  }),
);

interface MatrixFieldProps {
  readonly region: RegionOf<'matrix'>;
}

/** Cards on two axes. A new card waits beside the field until somebody lays it down. */
export function MatrixField({ region }: MatrixFieldProps) {
  const { prototype, t } = useWorkshop();
  const { canvas, editable } = useRegion();
  const desk = useDesk();
  const entry = useEntryIn(canvas.id, region.id);
  const { placed, waiting } = useStore(placedIn(prototype, canvas.id, region.id));
  const { horizontal, vertical, corners } = region;
  const axes = useId();
  const [place, setPlace] = useState('');
  const waited = useRef(waiting);
  useEffect(() => {
    waited.current = waiting;
  }, [waiting]);
  const drop = { 'data-canvas': canvas.id, 'data-region': region.id };

  return (
    <div className="field-matrix">
      <EmptyRegion region={region} />
      <p id={axes} className="visually-hidden">
        {t('app.matrix.axes', {
          horizontal: horizontal.title,
          left: horizontal.low,
          right: horizontal.high,
          vertical: vertical.title,
          bottom: vertical.low,
          top: vertical.high,
        })}{' '}
        {corners && t('app.matrix.corners', { ...corners })}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {place}
      </p>
      <div className="matrix">
        <p className="matrix-axis matrix-axis-vertical" aria-hidden="true">
          <span>{vertical.high}</span>
          <strong>{vertical.title}</strong>
          <span>{vertical.low}</span>
        </p>
        <div className="matrix-plane" data-drop-plane="" {...drop}>
          {corners && (
            <div className="matrix-corners" aria-hidden="true">
              <span>{corners.topLeft}</span>
              <span>{corners.topRight}</span>
              <span>{corners.bottomLeft}</span>
              <span>{corners.bottomRight}</span>
            </div>
          )}
          <ul
            className="plain-list matrix-cards"
            data-plane-field=""
            aria-label={t('app.matrix.placed', { region: region.title })}
            aria-describedby={axes}
          >
            {placed.map((id) => (
              <MatrixCard
                key={id}
                id={id}
                region={region}
                placed
                arrives={waited.current.includes(id)}
                onPlaced={setPlace}
              />
            ))}
          </ul>
        </div>
        <p className="matrix-axis" aria-hidden="true">
          <span>{horizontal.low}</span>
          <strong>{horizontal.title}</strong>
          <span>{horizontal.high}</span>
        </p>
      </div>
      <ul className="cards matrix-waiting" data-drop-list="" {...drop} aria-label={t('app.matrix.waiting')}>
        {waiting
          .filter((id) => id !== entry?.id)
          .map((id) => (
            <MatrixCard key={id} id={id} region={region} placed={false} />
          ))}
        <li className="card-place">
          {entry ? (
            <EntryCard entry={entry} label={t('app.card.new')} />
          ) : (
            <button
              type="button"
              className="card-add"
              data-add={`${canvas.id}#${region.id}`}
              disabled={!editable}
              onClick={() => desk.entry.set({ canvas: canvas.id, region: region.id })}
            >
              <Icon name="plus" />
              {t('app.card.add')}
            </button>
          )}
        </li>
      </ul>
    </div>
  );
}
