import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { timeOf } from '../../../model/agenda/time-of-day.ts';
import { UndoButtons } from '../../UndoButtons.tsx';
import { WhereWorkIs } from '../../WhereWorkIs.tsx';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import { useFacilitate } from '../facilitate-context.tsx';
import { StopDialog } from './StopDialog.tsx';

/** Session and prototype, the time, how the session stands, and the way back to preparing. */
export function TopBar() {
  const { prototype, saving, t } = useWorkshop();
  const { view } = useConsole();
  const [stopping, setStopping] = useState(false);
  const title = useStore(prototype.title);
  const status = useStore(prototype.status);
  return (
    <header className="console-top">
      <div className="console-names">
        <h1 tabIndex={-1}>{view.title}</h1>
        <span>{title || t('app.prototype.untitled')}</span>
        <WhereWorkIs />
      </div>
      <TimeAndPace />
      <div className="console-file">
        <UndoButtons withKeys={false} />
        <button
          type="button"
          className="control"
          disabled={status !== 'ready'}
          onClick={() => void saving.saveFile()}
        >
          {t('app.file.save')}
        </button>
        <button type="button" className="control" onClick={() => setStopping(true)}>
          {t('facilitate.finish')}
        </button>
      </div>
      {stopping && <StopDialog onClose={() => setStopping(false)} />}
    </header>
  );
}

/** The time of day, and how far ahead or behind the session is. */
function TimeAndPace() {
  const { frame, t } = useWorkshop();
  const { session } = useConsole();
  const now = useStore(useFacilitate().ticks);
  useStore(session.run);
  const pace = session.pace(now);
  const behind = Math.round(pace?.behind ?? 0);
  const state = behind > 0 ? 'behind' : behind < 0 ? 'ahead' : 'on-time';
  const time = new Intl.DateTimeFormat(frame.locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (
    <p className="console-pace" data-pace={state}>
      <strong className="console-time">{now > 0 ? time.format(now) : ''}</strong>
      <span className="console-pace-words">
        {state === 'on-time'
          ? t('facilitate.on-time')
          : t(`facilitate.${state}`, { count: Math.abs(behind) })}
      </span>
      {pace && (
        <span>
          {pace.step
            ? t('facilitate.measured-at', { step: pace.step.title, time: timeOf(pace.promised) })
            : t('facilitate.ends-about', { time: timeOf(pace.end) })}
        </span>
      )}
    </p>
  );
}
