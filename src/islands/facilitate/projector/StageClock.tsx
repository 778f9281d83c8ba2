import { useStore } from '@nanostores/react';
import { type Clock, clockText, leftAt, phaseOf } from '../../../model/agenda/clock.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useFacilitate } from '../facilitate-context.tsx';

interface StageClockProps {
  readonly clock: Clock;
}

/** What is left, with a bar that shrinks. The colour is told by the bar and by the figures themselves. */
export function StageClock({ clock }: StageClockProps) {
  const { t } = useWorkshop();
  const { ticks } = useFacilitate();
  const now = useStore(ticks);
  const left = leftAt(clock, now);
  const share = Math.min(1, Math.max(0, left / clock.total));
  return (
    <div className="stage-clock" data-phase={phaseOf(clock, now)} data-paused={clock.endsAt === undefined}>
      <span className="visually-hidden">{t('facilitate.clock')}</span>
      <span className="stage-clock-text">{clockText(left)}</span>
      {clock.endsAt === undefined && (
        <span className="stage-label">{t('facilitate.clock.stands-still')}</span>
      )}
      <span className="stage-clock-bar">
        <span style={{ width: `${share * 100}%` }} />
      </span>
    </div>
  );
}
