import { useStore } from '@nanostores/react';
import type { RegionOf } from '../canvas-view.ts';
import { useRegion } from '../region-context.tsx';
import { useStay } from '../use-stay.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { countsByKind, timelineSettings } from './timeline-slots.ts';

type Kind = RegionOf<'timeline'>['kinds'][number];

interface TimelineCountersProps {
  readonly region: RegionOf<'timeline'>;
}

/** How many entries of each kind stand on the line, against the number that the team sets. */
export function TimelineCounters({ region }: TimelineCountersProps) {
  const { prototype, t } = useWorkshop();
  const { canvas } = useRegion();
  const counts = useStore(countsByKind(prototype, canvas.id, region.id));
  return (
    <details className="timeline-counters">
      <summary>{t('app.timeline.counters')}</summary>
      <ul className="plain-list">
        {region.kinds.map((kind) => (
          <Counter key={kind.id} kind={kind} count={counts.get(kind.id) ?? 0} region={region} />
        ))}
      </ul>
    </details>
  );
}

interface CounterProps extends TimelineCountersProps {
  readonly kind: Kind;
  readonly count: number;
}

function Counter({ kind, count, region }: CounterProps) {
  const { prototype, t } = useWorkshop();
  const { canvas, editable } = useRegion();
  const name = timelineSettings(canvas.id, region.id).numberOf(kind.id);
  const wanted = useStore(prototype.setting(name));
  const stay = useStay();
  const set = (value: number | undefined) =>
    prototype.asOneStep(() => prototype.setSetting(name, value), stay.name());
  const number = typeof wanted === 'number' ? wanted : undefined;
  return (
    <li className="timeline-counter" data-hue={kind.colour}>
      <span className="dot" />
      <span className="timeline-counter-name">{kind.label}</span>
      <span>
        {number === undefined
          ? t('app.timeline.planned', { count })
          : t('app.timeline.planned-of', { count, wanted: number })}
      </span>
      <label className="timeline-wanted-label">
        <span>
          {t('app.timeline.wanted')}
          <span className="visually-hidden">: {t('app.timeline.wanted-named', { kind: kind.label })}</span>
        </span>
        <input
          type="text"
          inputMode="numeric"
          className="small-text timeline-wanted"
          value={number ?? ''}
          maxLength={4}
          disabled={!editable}
          onChange={(event) => {
            const text = event.currentTarget.value.trim();
            if (text === '') set(undefined);
            else if (/^\d+$/.test(text)) set(Number(text));
          }}
          onBlur={stay.onBlur}
        />
      </label>
    </li>
  );
}
