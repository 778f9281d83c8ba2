import { useStore } from '@nanostores/react';
import { clockText, leftAt, phaseOf } from '../../../model/agenda/clock.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import { useFacilitate } from '../facilitate-context.tsx';

/** The clock of the step with its buttons. The colour is told in words too. */
export function ConsoleClock() {
  const { t } = useWorkshop();
  const { session } = useConsole();
  const { ticks } = useFacilitate();
  const now = useStore(ticks);
  const run = useStore(session.run);
  if (!run) return null;
  const { clock } = run;
  const left = leftAt(clock, now);
  const phase = phaseOf(clock, now);
  const stands = clock.endsAt === undefined;
  return (
    <div className="console-clock" data-phase={phase}>
      <span className="console-clock-time">
        <span className="visually-hidden">{t('facilitate.clock')} </span>
        {clockText(left)}
      </span>
      <span className="console-clock-phase">
        {t(stands ? 'facilitate.clock.stands-still' : `facilitate.clock.${phase}`)}
      </span>
      <button type="button" className="control" onClick={stands ? session.resume : session.pause}>
        {t(stands ? 'facilitate.clock.resume' : 'facilitate.clock.pause')}
      </button>
      {[1, 5].map((minutes) => (
        <button
          key={minutes}
          type="button"
          className="control"
          aria-label={t('facilitate.clock.add', { count: minutes })}
          title={t('facilitate.clock.add', { count: minutes })}
          onClick={() => session.addMinutes(minutes)}
        >
          +{minutes}
        </button>
      ))}
      <button type="button" className="control" onClick={session.restartClock}>
        {t('facilitate.clock.restart')}
      </button>
    </div>
  );
}
