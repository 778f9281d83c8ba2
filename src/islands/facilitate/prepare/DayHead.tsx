import { useStore } from '@nanostores/react';
import { useEffect, useId, useState } from 'react';
import { setDayStart } from '../../../model/agenda/change-plan.ts';
import { minutesOf, timeOf } from '../../../model/agenda/time-of-day.ts';
import type { TimetableDay } from '../../../model/agenda/timetable.ts';
import { useStay } from '../../use-stay.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import { FitWords } from './FitWords.tsx';
import { useChangePlan } from './use-change-plan.ts';

interface DayHeadProps {
  readonly day: TimetableDay;
  readonly several: boolean;
}

/** When a day starts and ends. Another end shortens or stretches the steps, and says what it did. */
export function DayHead({ day, several }: DayHeadProps) {
  const { t } = useWorkshop();
  const { session } = useConsole();
  const { changeWithin } = useChangePlan();
  const stay = useStay();
  const dates = useStore(session.dates);
  const run = useStore(session.run);
  const report = useStore(session.report);
  const id = useId();
  return (
    <div className="day-head">
      {several && <h3>{t('facilitate.day', { day: day.day })}</h3>}
      <div className="day-fields">
        <label htmlFor={`${id}-date`}>
          {t('facilitate.date')}
          <input
            id={`${id}-date`}
            className="text-field"
            type="date"
            // With a year of four figures at most: a slip of the keyboard would be a year of six.
            max="9999-12-31"
            value={dates[day.day - 1] ?? ''}
            onChange={(event) => session.setDate(day.day, event.currentTarget.value)}
          />
        </label>
        <label htmlFor={`${id}-start`}>
          {t('facilitate.start')}
          <input
            id={`${id}-start`}
            className="text-field"
            type="time"
            value={timeOf(day.start)}
            disabled={run !== undefined}
            onChange={(event) => {
              const start = minutesOf(event.currentTarget.value);
              if (start !== undefined) changeWithin(stay, (plan) => setDayStart(plan, day.day, start));
            }}
            onBlur={stay.onBlur}
          />
        </label>
        <EndField day={day} />
      </div>
      {report?.day === day.day && <FitWords report={report} />}
    </div>
  );
}

interface EndFieldProps {
  readonly day: TimetableDay;
}

/**
 * The end that the agenda has; another one is asked for with the button, so that typing changes nothing yet. On the day itself it is the end
 * that the room was told, and who runs late asks for that very one.
 */
function EndField({ day }: EndFieldProps) {
  const { t } = useWorkshop();
  const { session } = useConsole();
  const { fitDay } = useChangePlan();
  const run = useStore(session.run);
  const today = day.rows.some(({ step }) => step.id === run?.current);
  const told = (today && run?.ends[day.day - 1]) || day.end;
  const id = useId();
  const [end, setEnd] = useState(timeOf(told));
  useEffect(() => setEnd(timeOf(told)), [told]);
  const asked = minutesOf(end);
  const same = !today && end === timeOf(day.end);
  return (
    <form
      className="day-end"
      onSubmit={(event) => {
        event.preventDefault();
        if (asked === undefined || same) return;
        // An end before the start is on the other side of midnight.
        fitDay(day.day, asked <= day.start ? asked + 24 * 60 : asked);
        setEnd(timeOf(asked));
      }}
    >
      <label htmlFor={id}>
        {t('facilitate.ends')}
        <input
          id={id}
          className="text-field"
          type="time"
          value={end}
          onChange={(event) => setEnd(event.currentTarget.value)}
        />
      </label>
      {/* Not switched off: its own press makes the end the same, and would lose the focus. */}
      <button type="submit" className="control" aria-disabled={asked === undefined || same}>
        {t('facilitate.fit')}
      </button>
    </form>
  );
}
