import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { agendaCalendar } from '../../../model/agenda/calendar.ts';
import { isDate } from '../../../stores/session-record.ts';
import { downloadText } from '../../../stores/text-file.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import { stageSurroundings } from '../windows.ts';

/** Saves the agenda as a calendar file. Without a date it says what is missing. */
export function CalendarButton() {
  const { frame, t } = useWorkshop();
  const { view, session, stepView } = useConsole();
  const days = useStore(session.days);
  const dates = useStore(session.dates);
  const [told, setTold] = useState('');

  function save(): void {
    const undated = days.filter(
      ({ day, rows }) => !isDate(dates[day - 1]) && rows.some(({ step }) => !step.skipped),
    );
    if (dates.every((date) => !isDate(date))) {
      setTold(t('facilitate.calendar.no-date'));
      return;
    }
    const steps = new Map(days.flatMap(({ rows }) => rows.map(({ step }) => [step.id, step] as const)));
    const text = agendaCalendar(days, {
      title: view.title,
      name: view.id,
      dates,
      now: stageSurroundings.now().toISOString(),
      language: frame.language,
      describe(key) {
        const step = steps.get(key);
        const script = step && stepView(step);
        return [script?.form, script?.place?.title].filter((words) => words !== undefined).join('\n');
      },
    });
    const name = downloadText(view.title, '.ics', 'text/calendar', text);
    const missing = undated.map(({ day }) => t('facilitate.day', { day })).join(', ');
    setTold(
      [
        t('facilitate.calendar.saved', { name }),
        ...(missing === '' ? [] : [t('facilitate.calendar.without', { days: missing })]),
      ].join(' '),
    );
  }

  return (
    <>
      <button type="button" className="control" onClick={save}>
        {t('facilitate.calendar')}
      </button>
      <span role="status" className="told">
        {told}
      </span>
    </>
  );
}
