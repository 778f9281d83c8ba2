import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { timeOf } from '../../../model/agenda/time-of-day.ts';
import type { TimetableRow } from '../../../model/agenda/timetable.ts';
import { isDate } from '../../../stores/session-record.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import { useFacilitate } from '../facilitate-context.tsx';

interface RunSheetProps {
  /** Drawn; nothing where something else is waited for. */
  readonly onReady: (() => void) | undefined;
}

/** The run sheet on paper: the agenda of now with what to say, own notes, and everything to put ready. */
export function RunSheet({ onReady }: RunSheetProps) {
  const { t } = useWorkshop();
  const { view, session, stepView } = useConsole();
  const { frame } = useFacilitate();
  const days = useStore(session.days);
  const dates = useStore(session.dates);
  const steps = days.flatMap(({ rows }) => rows.map(({ step }) => step)).filter(({ skipped }) => !skipped);
  const materials = [...new Set(steps.flatMap((step) => stepView(step)?.materials ?? []))];
  useEffect(() => onReady?.(), [onReady]);
  const dayName = (day: number) => {
    const date = dates[day - 1];
    const name = days.length > 1 ? [t('facilitate.day', { day })] : [];
    const words = new Intl.DateTimeFormat(frame.locale, { dateStyle: 'full', timeZone: 'UTC' });
    const written = isDate(date) ? [words.format(new Date(`${date}T00:00:00Z`))] : [];
    return [...name, ...written].join(' · ') || t('facilitate.agenda');
  };
  return (
    <div className="run-sheet">
      <h1>{view.title}</h1>
      {materials.length > 0 && (
        <section>
          <h2>{t('facilitate.all-materials')}</h2>
          <ul className="run-sheet-materials">
            {materials.map((material) => (
              <li key={material}>{material}</li>
            ))}
          </ul>
        </section>
      )}
      {days.map(({ day, rows, end }) => (
        <section key={day} className="run-sheet-day">
          <h2>{dayName(day)}</h2>
          {rows
            .filter(({ step }) => !step.skipped)
            .map((row) => (
              <SheetStep key={row.step.id} row={row} />
            ))}
          <p className="run-sheet-end">{t('facilitate.ends-at', { time: timeOf(end) })}</p>
        </section>
      ))}
    </div>
  );
}

interface SheetStepProps {
  readonly row: TimetableRow;
}

function SheetStep({ row: { step, start, end } }: SheetStepProps) {
  const { t } = useWorkshop();
  const { notes, noteName, stepView } = useConsole();
  const note = useStore(notes.note(noteName(step)), { ssr: () => '' });
  const script = stepView(step);
  return (
    <article className="run-sheet-step">
      <h3>
        <span className="step-time">
          {timeOf(start)}–{timeOf(end)}
        </span>{' '}
        {step.title} <small>{t('facilitate.minutes', { minutes: step.minutes })}</small>
      </h3>
      {script?.form && <p>{script.form}</p>}
      {script?.question && <p className="run-sheet-question">{script.question}</p>}
      {script?.place && <p>{t('facilitate.open-canvas', { title: script.place.title })}</p>}
      {script && script.say.length > 0 && (
        <ul>
          {script.say.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {script && script.watch.length > 0 && (
        <p>
          <strong>{t('facilitate.watch')}:</strong> {script.watch.join(' ')}
        </p>
      )}
      {note !== '' && <p className="run-sheet-note">{note}</p>}
    </article>
  );
}
